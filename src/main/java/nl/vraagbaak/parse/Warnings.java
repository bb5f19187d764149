package nl.vraagbaak.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is doubtful in the structure of a paper, in Dutch, for its reader. */
final class Warnings {
  /** More are not of use to anyone. */
  private static final int MOST = 50;

  private final Set<String> texts = new LinkedHashSet<>();

  void add(String text) {
    if (texts.size() < MOST) {
      texts.add(text);
    }
  }

  List<String> texts() {
    return List.copyOf(texts);
  }

  /** "2, 3 en 4". */
  static String list(List<Integer> numbers) {
    String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    int comma = text.lastIndexOf(", ");
    return comma < 0 ? text : text.substring(0, comma) + " en " + text.substring(comma + 2);
  }
}
