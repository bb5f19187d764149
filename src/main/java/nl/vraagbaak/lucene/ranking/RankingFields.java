package nl.vraagbaak.lucene.ranking;

import nl.vraagbaak.search.Query;

/**
 * The names of the index fields that ranking reads.
 *
 * @param words the record's text, terms of {@code DutchAnalysis.texts}, with positions
 * @param context title and people around the record, terms of {@code DutchAnalysis.words}
 * @param counterparts on a record: how many documents behind it each counterpart stands, numeric
 * @param articles ids of the articles cited, keywords
 * @param papers ids of the papers referred to, and of the record's own paper, keywords
 */
public record RankingFields(
    String words, String context, String counterparts, String articles, String papers) {
  /** The field of the ids that an identifier names. */
  String of(Query.IdentifierKind kind) {
    return switch (kind) {
      case ARTICLE -> articles;
      case PAPER -> papers;
    };
  }
}
