package nl.vraagbaak.source;

import java.text.Normalizer;

/** Printed forms of letters as the letters they stand for. */
final class Ligatures {
  private static final char FIRST = '\uFB00';
  private static final char LAST = '\uFB06';

  private Ligatures() {}

  /** "ﬁ" as "fi"; an accent beside its letter becomes part of it. */
  static String spelledOut(String text) {
    char c = text.charAt(0);
    if (text.length() == 1) {
      boolean ligature = c >= FIRST && c <= LAST;
      return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
