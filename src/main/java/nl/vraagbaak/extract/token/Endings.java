package nl.vraagbaak.extract.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends of words, kept by their last letter so that most words are looked at once. */
public final class Endings {
  private final Map<Character, List<String>> byLast = new HashMap<>();

  private Endings() {}

  /** The endings of a line that has blanks between them. */
  public static Endings of(String line) {
    Endings endings = new Endings();
    for (String ending : Words.of(line)) {
      char last = ending.charAt(ending.length() - 1);
      endings.byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(ending);
    }
    return endings;
  }

  /** Whether an ending may have this last letter, small or capital, as printed. */
  public boolean mayEnd(char last) {
    return last > '~' || byLast.containsKey(Character.toLowerCase(last));
  }

  /**
   * The letters before the ending of a word, the fewest where several endings fit; -1 where none
   * does.
   */
  public int before(String word) {
    int fewest = -1;
    if (word.isEmpty()) {
      return fewest;
    }
    for (String ending : byLast.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      int before = word.length() - ending.length();
      if (word.endsWith(ending) && (fewest < 0 || before < fewest)) {
        fewest = before;
      }
    }
    return fewest;
  }
}
