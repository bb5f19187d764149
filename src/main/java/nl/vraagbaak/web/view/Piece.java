package nl.vraagbaak.web.view;

/** A stretch of running text on a page. */
public sealed interface Piece {
  /** The characters shown. */
  String text();

  /**
   * Just text.
   *
   * @param text the characters
   */
  record Plain(String text) implements Piece {}

  /**
   * Text that matched.
   *
   * @param text the characters
   */
  record Marked(String text) implements Piece {}

  /**
   * A mention that leads somewhere.
   *
   * @param text the characters
   * @param href where it leads
   * @param card address of a short explanation shown beside it; empty for none
   */
  record Linked(String text, String href, String card) implements Piece {}
}
