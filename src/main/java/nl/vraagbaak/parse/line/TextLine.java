package nl.vraagbaak.parse.line;

import nl.vraagbaak.source.Line.Role;

/**
 * A line of a paper, ready to be read for structure.
 *
 * @param text clean characters, stripped; empty for a blank line
 * @param page page it stands on, from 1; 0 where the format has no pages
 * @param opensPage whether a new page begins here
 * @param role what the format says it is
 */
public record TextLine(String text, int page, boolean opensPage, Role role) {
  /** Whether nothing stands on it. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Another text in the same place. */
  public TextLine with(String other) {
    return new TextLine(other, page, opensPage, role);
  }

  /** The same as the first of a page. */
  public TextLine openingPage() {
    return opensPage ? this : new TextLine(text, page, true, role);
  }
}
