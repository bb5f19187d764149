package nl.vraagbaak.lucene.ranking;

/**
 * The names of the index fields that ranking reads.
 *
 * @param words the record's text, terms of {@code DutchAnalysis.words}, with positions
 * @param forms the record's text, terms of {@code DutchAnalysis.forms}, with positions
 * @param context title, people and counterpart around the record, terms of {@code words}
 * @param whole on a paper: all its words, terms of {@code words}
 * @param paper on a paper and its records: the paper's id, a sorted doc-values field too
 * @param articles ids of the articles cited, keywords
 * @param papers ids of the papers referred to, and of the record's own paper, keywords
 */
public record RankingFields(
    String words,
    String forms,
    String context,
    String whole,
    String paper,
    String articles,
    String papers) {}
