package nl.vraagbaak.cli;

import nl.vraagbaak.gazetteer.Groups;
import nl.vraagbaak.gazetteer.Surnames;
import nl.vraagbaak.http.Spelling;
import nl.vraagbaak.search.Facet;

/**
 * Chosen values in the spelling that {@link ListedNames} gives them in the index.
 *
 * @param groups the groups of the list
 */
record ListedSpelling(Groups groups) implements Spelling {
  @Override
  public String of(Facet facet, String value) {
    return switch (facet) {
      case GROUP -> groups.name(value);
      case ASKER, ANSWERER -> Surnames.spelling(value);
      case KIND, PAPER_KIND, MINISTRY, ORGANISATION, LAW, ARTICLE -> value;
      case PARLIAMENTARY_YEAR, YEAR, ANSWERED -> value;
    };
  }
}
