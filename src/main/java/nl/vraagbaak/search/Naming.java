package nl.vraagbaak.search;

import java.util.Optional;

/**
 * What the lists know of names in a typed query.
 *
 * @param identifiers what a text may name
 * @param spelling how the values of fields are spelled
 */
record Naming(Identifiers identifiers, Spelling spelling) {
  /** What the whole of a text names. */
  Optional<Query.Identifier> identifier(String text) {
    return identifiers.find(text);
  }

  /** The value of a field as the index has it: of an article its id, where it is one. */
  String value(Facet facet, String text) {
    return facet == Facet.ARTICLE
        ? identifier(text)
            .filter(found -> found.kind() == Query.IdentifierKind.ARTICLE)
            .map(Query.Identifier::id)
            .orElse(text)
        : spelling.of(facet, text);
  }
}
