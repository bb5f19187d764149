package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;

/** Queries over words in a row, and the terms of a text. */
final class TextQueries {
  /** Words of a phrase at most: the rest is left out. */
  private static final int LONGEST_PHRASE = 64;

  private final DutchAnalysis analysis;
  private final RankingFields fields;

  TextQueries(DutchAnalysis analysis, RankingFields fields) {
    this.analysis = analysis;
    this.fields = fields;
  }

  /** The terms of a text in the words field. */
  List<String> terms(String text) {
    return positions(analysis.words(), text).stream().flatMap(List::stream).distinct().toList();
  }

  /** The terms of a text in the forms field. */
  List<String> forms(String text) {
    return positions(analysis.forms(), text).stream().map(List::getFirst).toList();
  }

  /** Records that have these words in a row. */
  org.apache.lucene.search.Query phrase(String text, boolean exact) {
    String field = exact ? fields.forms() : fields.words();
    return row(text, exact)
        .<org.apache.lucene.search.Query>map(source -> new IntervalQuery(field, source))
        .orElseGet(() -> new MatchNoDocsQuery("no word in phrase"));
  }

  /** Records that have both, in either order, with so many words between them at most. */
  org.apache.lucene.search.Query near(Query.Near near) {
    return operand(near.left())
        .flatMap(left -> operand(near.right()).map(right -> Intervals.unordered(left, right)))
        .map(both -> Intervals.maxgaps(near.distance(), both))
        .<org.apache.lucene.search.Query>map(both -> new IntervalQuery(fields.words(), both))
        .orElseGet(() -> new MatchNoDocsQuery("no word in NABIJ"));
  }

  private Optional<IntervalsSource> operand(Query part) {
    return switch (part) {
      case Query.Word word -> row(word.text(), false);
      case Query.Phrase phrase -> row(phrase.text(), false);
      case Query.Near _, Query.All _, Query.Prefix _, Query.Field _, Query.Years _ ->
          Optional.empty();
      case Query.Identifier _, Query.Any _, Query.And _, Query.Or _, Query.Not _ ->
          Optional.empty();
    };
  }

  private Optional<IntervalsSource> row(String text, boolean exact) {
    List<IntervalsSource> places =
        positions(exact ? analysis.forms() : analysis.words(), text).stream()
            .limit(LONGEST_PHRASE)
            .map(TextQueries::anyOf)
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(Intervals.phrase(places.toArray(IntervalsSource[]::new)));
  }

  private static IntervalsSource anyOf(List<String> terms) {
    IntervalsSource[] choices = terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return choices.length == 1 ? choices[0] : Intervals.or(choices);
  }

  /** The terms of a text by position. */
  private static List<List<String>> positions(Analyzer analyzer, String text) {
    List<List<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("query", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || positions.isEmpty()) {
          positions.add(new ArrayList<>());
        }
        positions.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return positions;
  }
}
