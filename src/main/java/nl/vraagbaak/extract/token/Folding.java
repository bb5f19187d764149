package nl.vraagbaak.extract.token;

import java.text.Normalizer;
import java.util.Locale;

/** Words made equal but for capitals and the marks on letters. */
public final class Folding {
  private Folding() {}

  /** A text in lower case and without marks on letters. */
  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** A stretch in lower case, without marks and soft hyphens, with a straight apostrophe. */
  public static String fold(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return foldMarks(text.substring(start, end));
      }
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String foldMarks(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '’' || c == '‘') {
        folded.append('\'');
      } else if (c == '–' || c == '‐' || c == '‑') {
        folded.append('-');
      } else if (c != '\u00AD' && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
