package nl.vraagbaak.model;

/**
 * The body of a footnote. Two series with the same numbers may stand in one paper; both are kept,
 * in the order of the paper.
 *
 * @param number as printed, without bracket
 * @param text running prose
 */
public record Footnote(String number, String text) {}
