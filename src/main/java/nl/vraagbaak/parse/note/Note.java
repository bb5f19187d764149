package nl.vraagbaak.parse.note;

import nl.vraagbaak.model.Footnote;

/**
 * The body of a footnote, taken out of the text.
 *
 * @param manner how its number is printed
 * @param line index of the line it began at, for the order
 * @param footnote number and text
 */
public record Note(Manner manner, int line, Footnote footnote) {
  /** How the number of a note is printed, at its body and in the text. */
  public enum Manner {
    /** The format itself marks it. */
    MARKED,
    /** "[1]". */
    SQUARE,
    /** "1)". */
    BRACKET,
    /** A bare number, which sticks to words in the text: "verdubbeld»?1". */
    PLAIN
  }
}
