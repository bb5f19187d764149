package nl.vraagbaak.parse;

import nl.vraagbaak.model.Paper;

/** What comes of taking one text apart. */
public sealed interface ParseResult {
  /**
   * It is a paper; its mentions are still to be found.
   *
   * @param paper the paper
   */
  record Parsed(Paper paper) implements ParseResult {}

  /**
   * It is no paper; the run goes on.
   *
   * @param name the file
   * @param reason why, in Dutch, for the operator
   */
  record Rejected(String name, String reason) implements ParseResult {}
}
