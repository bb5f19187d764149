package nl.vraagbaak.lucene.ranking;

import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;

/** Queries over words in a row, and over words near each other. */
final class TextQueries {
  /** Words of a phrase at most: the rest is left out. */
  private static final int LONGEST_PHRASE = 64;

  private final Tokens tokens;
  private final RankingFields fields;

  TextQueries(Tokens tokens, RankingFields fields) {
    this.tokens = tokens;
    this.fields = fields;
  }

  /** Records that have these very forms in a row. */
  org.apache.lucene.search.Query exact(String text) {
    List<String> forms = tokens.forms(text).stream().limit(LONGEST_PHRASE).toList();
    return forms.isEmpty()
        ? new MatchNoDocsQuery("no word in phrase")
        : new PhraseQuery(fields.words(), forms.toArray(String[]::new));
  }

  /** Records that have these words in a row, in any form. */
  org.apache.lucene.search.Query phrase(String field, List<Token> words, int slop) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in phrase");
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Token word : words.subList(0, Math.min(LONGEST_PHRASE, words.size()))) {
      phrase.add(
          word.alternatives().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  /** Records that have both, in either order, with so many words between them at most. */
  org.apache.lucene.search.Query near(Query.Near near) {
    String left = text(near.left());
    String right = text(near.right());
    return row(left)
        .flatMap(one -> row(right).map(other -> Intervals.unordered(one, other)))
        .map(both -> Intervals.maxgaps(near.distance(), both))
        .map(both -> scored(new IntervalQuery(fields.words(), both), left, right))
        .orElseGet(() -> new MatchNoDocsQuery("no word in NABIJ"));
  }

  private org.apache.lucene.search.Query scored(
      org.apache.lucene.search.Query near, String left, String right) {
    return new BooleanQuery.Builder()
        .add(near, Occur.FILTER)
        .add(phrase(fields.words(), tokens.words(left), 0), Occur.SHOULD)
        .add(phrase(fields.words(), tokens.words(right), 0), Occur.SHOULD)
        .build();
  }

  private static String text(Query part) {
    return switch (part) {
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> phrase.text();
      case Query.Near _, Query.All _, Query.Prefix _, Query.Field _, Query.Years _ -> "";
      case Query.Identifier _, Query.Any _, Query.And _, Query.Or _, Query.Not _ -> "";
    };
  }

  private Optional<IntervalsSource> row(String text) {
    IntervalsSource[] places =
        tokens.words(text).stream()
            .limit(LONGEST_PHRASE)
            .map(TextQueries::anyOf)
            .toArray(IntervalsSource[]::new);
    return places.length == 0 ? Optional.empty() : Optional.of(Intervals.phrase(places));
  }

  private static IntervalsSource anyOf(Token word) {
    return Intervals.or(
        word.alternatives().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
