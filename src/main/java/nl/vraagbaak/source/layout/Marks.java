package nl.vraagbaak.source.layout;

import java.util.regex.Pattern;

/** Raised numbers as marks in the text. */
public final class Marks {
  /** Opens the number of a footnote. */
  public static final char START = '\uE000';

  /** Closes it. */
  public static final char END = '\uE001';

  /** "1", "12", "3)", "1,2", "4, 5 en 6" and "*": what a raised reference to a note looks like. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\(?(?:\\d{1,3}|\\*{1,3})(?:(?: ?, ?| en | )\\d{1,3}){0,9}+[)\\]]?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|\\*{1,3}");

  /** A word that is a measure: what is raised after it is an exponent ("400 m2", "3 km2"). */
  private static final Pattern MEASURE =
      Pattern.compile("(?:^|.*[^\\p{L}])[kcdm]?m", Pattern.DOTALL);

  private Marks() {}

  /** The raised text as marks, or as it is where it is no reference to a note. */
  public static String of(String raised, String before) {
    String trimmed = raised.strip();
    if (!REFERENCE.matcher(trimmed).matches()) {
      return raised;
    }
    if (MEASURE.matcher(before).matches()) {
      return trimmed.replace('2', '²').replace('3', '³');
    }
    StringBuilder marks = new StringBuilder();
    NUMBER
        .matcher(trimmed)
        .results()
        .forEach(number -> marks.append(START).append(number.group()).append(END));
    return marks.toString();
  }
}
