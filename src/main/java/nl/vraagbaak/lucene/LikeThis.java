package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Records whose wording is like that of a text: they share the words that tell it apart. */
final class LikeThis {
  private static final int MOST_TERMS = 30;
  private static final int LONGEST = 10_000;

  private LikeThis() {}

  private record Weighed(String term, double weight) {}

  static Query of(IndexReader reader, String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Weighed> telling = telling(reader, text);
    double most = telling.isEmpty() ? 1 : telling.getFirst().weight();
    for (Weighed term : telling) {
      Query matching = new TermQuery(Schema.WORDS.term(term.term()));
      query.add(new BoostQuery(matching, (float) (term.weight() / most)), Occur.SHOULD);
    }
    return query.build();
  }

  /** The terms with the greatest tf-idf, heaviest first. */
  private static List<Weighed> telling(IndexReader reader, String text) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (String term : Terms.of(Wording.DUTCH.words(), cut).list()) {
      if (term.charAt(0) != DutchAnalysis.FORM) {
        frequencies.merge(term, 1, Integer::sum);
      }
    }
    List<Weighed> weighed = new java.util.ArrayList<>();
    for (Map.Entry<String, Integer> term : frequencies.entrySet()) {
      int documents = reader.docFreq(Schema.WORDS.term(term.getKey()));
      if (documents > 0) {
        double idf = Math.log(1 + (double) reader.maxDoc() / documents);
        weighed.add(new Weighed(term.getKey(), idf * (1 + Math.log(term.getValue()))));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term));
    return weighed.stream().limit(MOST_TERMS).toList();
  }
}
