package nl.vraagbaak.model;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start offset of the first character
 * @param end offset after the last character, greater than start
 */
public record Span(int start, int end) {
  /** Refuses empty and reversed stretches. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The characters it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether two stretches share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
