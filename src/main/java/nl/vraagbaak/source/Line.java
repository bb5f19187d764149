package nl.vraagbaak.source;

/**
 * A line of text. Where the format itself marks a footnote reference, its number stands in the text
 * between {@link #NOTE_START} and {@link #NOTE_END}.
 *
 * @param text its characters, without line end
 * @param page page it stands on, from 1; 0 where the format has no pages
 * @param role what the format says it is
 */
public record Line(String text, int page, Role role) {
  /** Opens a footnote reference that the format marked (a private-use character). */
  public static final char NOTE_START = '\uE000';

  /** Closes a footnote reference. */
  public static final char NOTE_END = '\uE001';

  /** What a format knows of a line. */
  public enum Role {
    /** A line of running text; it may break off in mid-sentence where the format breaks lines. */
    LINE,
    /** A whole paragraph: the format says that it ends here. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** A footnote's body; its number stands first, between the marks. */
    FOOTNOTE,
    /** A running head or foot, known by the format. */
    FURNITURE
  }

  /** Whether it has no visible text. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
