package nl.vraagbaak.lucene.ranking;

/**
 * The names of the index fields that ranking reads.
 *
 * @param words the record's text, terms of {@code DutchAnalysis.words}, with positions
 * @param forms the record's text, terms of {@code DutchAnalysis.forms}, with positions
 * @param context title, counterpart and paper around the record, terms of {@code words}
 * @param articles ids of the articles cited, keywords
 * @param papers ids of the papers referred to, and of the record's own paper, keywords
 */
public record RankingFields(
    String words, String forms, String context, String articles, String papers) {}
