package nl.vraagbaak.search;

import java.util.Locale;
import java.util.Optional;

/**
 * What the lists know of names in a search, typed or chosen.
 *
 * @param identifiers what a text may name
 * @param others how the values of facets are spelled that are no articles
 */
public record Naming(Identifiers identifiers, Spelling others) implements Spelling {
  /** What the whole of a text names. */
  Optional<Query.Identifier> identifier(String text) {
    return identifiers.find(text);
  }

  /** Of an article its id, however it is written; ids are in lower case. */
  @Override
  public String of(Facet facet, String text) {
    return facet == Facet.ARTICLE
        ? identifier(text)
            .filter(found -> found.kind() == Query.IdentifierKind.ARTICLE)
            .map(Query.Identifier::id)
            .orElseGet(() -> text.toLowerCase(Locale.ROOT))
        : others.of(facet, text);
  }
}
