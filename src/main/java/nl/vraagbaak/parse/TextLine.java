package nl.vraagbaak.parse;

import nl.vraagbaak.source.Line.Role;

/**
 * A line of a paper, ready to be read for structure.
 *
 * @param text clean characters, stripped; empty for a blank line
 * @param page page it stands on, from 1; 0 where the format has no pages
 * @param opensPage whether a new page begins here
 * @param role what the format says it is
 */
record TextLine(String text, int page, boolean opensPage, Role role) {
  boolean isBlank() {
    return text.isEmpty();
  }

  TextLine with(String other) {
    return new TextLine(other, page, opensPage, role);
  }

  TextLine openingPage() {
    return opensPage ? this : new TextLine(text, page, true, role);
  }
}
