package nl.vraagbaak.lucene.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.dutch.DutchAnalysis;

/** What a text is suggested by. */
public final class SuggestionKeys {
  // "art. 240b", "vuur-toren"
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private SuggestionKeys() {}

  /** What a text is looked up by: its words without case or accents. */
  public static String key(String text) {
    return BETWEEN_WORDS.matcher(NaturalOrder.fold(text)).replaceAll(" ").strip();
  }

  /** What a text is found by: its key from each word on, stop words after the first left out. */
  public static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    String key = key(text);
    for (int at = 0; at >= 0; at = next(key, at)) {
      if (at == 0 || !DutchAnalysis.isStopWord(word(key, at))) {
        keys.add(key.substring(at));
      }
    }
    return keys;
  }

  private static String word(String key, int at) {
    int space = key.indexOf(' ', at);
    return key.substring(at, space < 0 ? key.length() : space);
  }

  private static int next(String key, int at) {
    int space = key.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
