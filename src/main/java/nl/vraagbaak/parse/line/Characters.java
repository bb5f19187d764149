package nl.vraagbaak.parse.line;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Line;

/** Brings the characters of a line to one spelling; the words stay as they are. */
final class Characters {
  // "Yes¸ilgöz" with a spacing cedilla after its letter, as some PDF producers write ş
  private static final Pattern LOOSE_CEDILLA = Pattern.compile("([sScCtT])\u00B8");
  private static final Pattern SPACES = Pattern.compile(" {2,}+");

  private Characters() {}

  /** Composed (NFC), without soft hyphens and invisible marks, every space a plain single one. */
  static String clean(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        kept.append(' ');
      } else if (!isInvisible(c)) {
        kept.append(c);
      }
    }
    String text = LOOSE_CEDILLA.matcher(kept).replaceAll("$1\u0327");
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == '\f' || c == '\u000B' || c == '\u2028' || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    if (c == Line.NOTE_START || c == Line.NOTE_END) {
      return false;
    }
    return c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || Character.isISOControl(c);
  }
}
