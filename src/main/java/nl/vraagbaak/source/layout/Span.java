package nl.vraagbaak.source.layout;

/**
 * Characters of one size that follow each other on one baseline.
 *
 * @param text with the spaces between its words
 * @param left left edge
 * @param wordEnd right edge of its first word
 * @param right right edge
 * @param baseline the line it belongs to; for raised text that of the text beside it
 * @param size size of the font
 * @param bold whether most of it is bold
 * @param raised whether it stands above the baseline, smaller than the text beside it
 */
record Span(
    String text,
    double left,
    double wordEnd,
    double right,
    double baseline,
    double size,
    boolean bold,
    boolean raised) {
  /** The same, raised above the line of its host. */
  Span raisedAbove(Span host) {
    return new Span(text, left, wordEnd, right, host.baseline, size, bold, true);
  }

  /** The same, lowered below the line of its host: an index, as in CO2. */
  Span loweredBelow(Span host) {
    return new Span(text, left, wordEnd, right, host.baseline, size, bold, false);
  }
}
