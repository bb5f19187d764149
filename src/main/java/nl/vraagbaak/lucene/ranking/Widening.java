package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Tells of which queries what stands around the records found is found as well: of words and names
 * in a row that stand in few records. Where many have them there is enough to find, and whoever
 * joins words by operators, or puts them in quotes, wants records that have them.
 */
final class Widening {
  private final RankingFields fields;
  private final Tokens tokens;
  private final WordQueries words;
  private final IndexReader reader;

  Widening(RankingFields fields, Tokens tokens, WordQueries words, IndexReader reader) {
    this.fields = fields;
    this.tokens = tokens;
    this.words = words;
    this.reader = reader;
  }

  /** Stop words are in nearly all records, and left out where there is anything else. */
  boolean of(Query tree) {
    return switch (tree) {
      case Query.Word _, Query.Identifier _, Query.Any _ ->
          !Leaves.words(tree).isEmpty() && records(tree) <= Weights.FEW;
      case Query.All _, Query.Phrase _, Query.Prefix _, Query.Near _ -> false;
      case Query.Field _, Query.Years _, Query.And _, Query.Or _, Query.Not _ -> false;
    };
  }

  /** How many records have what a tree asks for, one that has more of it counted for each. */
  private long records(Query tree) {
    return switch (tree) {
      case Query.Word word -> DutchAnalysis.isStopWord(word.text()) ? 0 : records(word.text());
      case Query.Identifier identifier -> records(identifier);
      case Query.Any any -> any.parts().stream().mapToLong(this::records).sum();
      case Query.All _, Query.Phrase _, Query.Prefix _, Query.Near _ -> Integer.MAX_VALUE;
      case Query.Field _, Query.Years _, Query.And _, Query.Or _, Query.Not _ -> Integer.MAX_VALUE;
    };
  }

  private long records(String word) {
    return tokens.words(word).stream()
        .mapToLong(token -> words.records(fields.words(), token))
        .sum();
  }

  private long records(Query.Identifier identifier) {
    try {
      return reader.docFreq(new Term(fields.of(identifier.kind()), identifier.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
