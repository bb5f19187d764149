package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/**
 * Terms that count as one: their frequencies in a record are added, each by its weight, and scored
 * once by BM25. The term is as rare as the one that was asked for; where that is in no record, as
 * its kin together.
 */
final class BlendedTerms extends Query {
  /** Terms of less weight find records but are not marked in them. */
  private static final float MARKED = 0.3f;

  private final String field;
  private final Map<String, Float> weights;

  /**
   * @param weights weight of each term, above 0 to 1; the first is the one asked for
   */
  BlendedTerms(String field, Map<String, Float> weights) {
    this.field = field;
    this.weights = new LinkedHashMap<>(weights);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    int asked = -1;
    int most = 0;
    double together = 0;
    for (Map.Entry<String, Float> entry : weights.entrySet()) {
      Term term = new Term(field, entry.getKey());
      int frequency = reader.docFreq(term);
      asked = asked < 0 ? frequency : asked;
      if (frequency > 0) {
        synonyms.addTerm(term, entry.getValue());
        most = Math.max(most, frequency);
        together += entry.getValue() * frequency;
      }
    }
    if (most == 0) {
      return new MatchNoDocsQuery("no term of " + weights.keySet());
    }
    int records = reader.getDocCount(field);
    double wanted = asked > 0 ? asked : Math.min(together, most);
    return new BoostQuery(synonyms.build(), (float) (idf(wanted, records) / idf(most, records)));
  }

  /** As {@code BM25Similarity} has it. */
  private static double idf(double frequency, double records) {
    return Math.log1p((records - frequency + 0.5) / (frequency + 0.5));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      Term[] terms =
          weights.entrySet().stream()
              .filter(entry -> entry.getValue() >= MARKED)
              .map(entry -> new Term(field, entry.getKey()))
              .toArray(Term[]::new);
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms);
    }
  }

  @Override
  public String toString(String defaultField) {
    return "blended(" + field + ":" + weights + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((BlendedTerms) other).field)
        && weights.equals(((BlendedTerms) other).weights);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, weights);
  }
}
