package nl.vraagbaak.parse.line;

import java.util.regex.Pattern;
import nl.vraagbaak.source.Line;

/** The characters that stand in texts while they are being made, and in none that is done. */
public final class Marks {
  /** Stands before a number that begins a line: it may be a footnote marker, or an amount. */
  public static final char MAYBE_MARKER = '\uE002';

  private static final Pattern MARKED =
      Pattern.compile("[ ,]?" + Line.NOTE_START + "[^" + Line.NOTE_END + "]{0,8}" + Line.NOTE_END);
  // what is left of them in damaged input
  private static final Pattern STRAY =
      Pattern.compile("[" + Line.NOTE_START + Line.NOTE_END + MAYBE_MARKER + "]");
  private static final Pattern CUT = Pattern.compile(" " + MAYBE_MARKER + "(?= )");

  private Marks() {}

  /** A text without the references that the format marked. */
  public static String withoutReferences(String text) {
    return text.indexOf(Line.NOTE_START) < 0 ? text : MARKED.matcher(text).replaceAll("");
  }

  /** A text without any mark. */
  public static String remove(String text) {
    String plain = CUT.matcher(withoutReferences(text)).replaceAll("");
    return STRAY.matcher(plain).replaceAll("");
  }
}
