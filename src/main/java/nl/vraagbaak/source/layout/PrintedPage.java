package nl.vraagbaak.source.layout;

import java.util.List;

/**
 * One page with all that is printed on it.
 *
 * @param number from 1
 * @param height in points
 * @param glyphs in the order of the file
 */
public record PrintedPage(int number, double height, List<Glyph> glyphs) {
  /** Copies the glyphs. */
  public PrintedPage {
    glyphs = List.copyOf(glyphs);
  }
}
