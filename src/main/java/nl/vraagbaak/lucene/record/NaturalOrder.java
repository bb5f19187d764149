package nl.vraagbaak.lucene.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys that sort as people count: 240 before 240a before 1000. */
public final class NaturalOrder {
  // "240b", "6:162", "ah-tk-20232024-878-vraag-12"
  private static final Pattern NUMBER = Pattern.compile("\\d++");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private static final char LAST_OF_ASCII = 0x7F;

  private NaturalOrder() {}

  /** A key that sorts as a string where the text sorts by its numbers, without case or accents. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    Matcher numbers = NUMBER.matcher(fold(text));
    while (numbers.find()) {
      String number = numbers.group();
      numbers.appendReplacement(key, "0".repeat(Math.max(0, 8 - number.length())) + number);
    }
    return numbers.appendTail(key).toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Without case or accents. */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENT.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
