package nl.vraagbaak.source.layout;

/**
 * A line as a reader would read it; an empty one parts two paragraphs.
 *
 * @param text its text; footnote numbers stand between {@link Marks#START} and {@link Marks#END}
 * @param page from 1
 * @param kind what its place on the page says it is
 */
public record PrintedLine(String text, int page, Kind kind) {
  /** What the place and the type of a line say it is. */
  public enum Kind {
    /** Running text. */
    BODY,
    /** A line by itself in bold or larger type. */
    HEADING,
    /** Part of a footnote; the first line of each begins with its number. */
    FOOTNOTE,
    /** A running head or foot, or small print in the margin. */
    FURNITURE
  }
}
