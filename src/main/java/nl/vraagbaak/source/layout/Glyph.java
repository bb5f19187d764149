package nl.vraagbaak.source.layout;

/**
 * A printed character; all measures in points, from the top left corner of the page.
 *
 * @param text its characters: one, or more for a ligature
 * @param left left edge
 * @param right right edge
 * @param baseline the line it stands on, from the top
 * @param size size of its font
 * @param bold whether its font is bold
 */
public record Glyph(
    String text, double left, double right, double baseline, double size, boolean bold) {
  boolean isBlank() {
    return text.isBlank();
  }
}
