package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Terms that count as one: their frequencies in a record are added, each by its weight, and scored
 * once by BM25. The term is as rare as the one that was asked for; where that is in no record, as
 * its kin together.
 */
final class BlendedTerms extends Query implements KinTerms {
  /** Terms of less weight find records but are not marked beside those of more. */
  private static final float MARKED = 0.3f;

  private final String field;
  private final Map<String, Float> weights;
  private final float marked;

  /**
   * @param weights weight of each term, above 0; the first is the one asked for
   */
  BlendedTerms(String field, Map<String, Float> weights) {
    this(field, weights, MARKED);
  }

  private BlendedTerms(String field, Map<String, Float> weights, float marked) {
    this.field = field;
    this.weights = new LinkedHashMap<>(weights);
    this.marked = marked;
  }

  /**
   * The same where no record has the word that was asked for: then the words most like it are what
   * is found.
   *
   * @param greatest the weight of the word most like it
   */
  BlendedTerms ofUnknown(float greatest) {
    return new BlendedTerms(field, weights, Math.min(MARKED, NEAR * greatest));
  }

  @Override
  public Map<String, Float> weak() {
    Map<String, Float> weak = new HashMap<>(weights);
    weak.values().removeIf(weight -> weight >= marked);
    return weak;
  }

  /** A term that the index has, where it is in each segment, and what it counts for. */
  record Weighed(Term term, TermStates states, float weight) {}

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<Weighed> terms = new ArrayList<>();
    int asked = 0;
    double together = 0;
    for (Map.Entry<String, Float> entry : weights.entrySet()) {
      Term term = new Term(field, entry.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      asked = entry.getKey().equals(first()) ? states.docFreq() : asked;
      if (states.docFreq() > 0) {
        terms.add(new Weighed(term, states, entry.getValue()));
        together += entry.getValue() * states.docFreq();
      }
    }
    CollectionStatistics collection = searcher.collectionStatistics(field);
    if (terms.isEmpty() || collection == null) {
      return new MatchNoDocsQuery("no term of " + weights.keySet())
          .createWeight(searcher, mode, boost);
    }
    long frequency = asked > 0 ? asked : Math.clamp((long) together, 1, collection.docCount());
    TermStatistics statistics =
        new TermStatistics(terms.getFirst().term().bytes(), frequency, frequency);
    return new Blended(
        terms,
        searcher.getSimilarity().scorer(boost, collection, statistics),
        SearchTime.gathering(searcher));
  }

  private String first() {
    return weights.keySet().iterator().next();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      Term[] terms =
          weights.entrySet().stream()
              .filter(entry -> entry.getValue() >= marked)
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

  private final class Blended extends Weight {
    private final List<Weighed> terms;
    private final Similarity.SimScorer scorer;
    private final QueryTimeout time;

    Blended(List<Weighed> terms, Similarity.SimScorer scorer, QueryTimeout time) {
      super(BlendedTerms.this);
      this.terms = terms;
      this.scorer = scorer;
      this.time = time;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      BlendedPostings postings = BlendedPostings.of(segment, terms);
      return postings.cost() == 0 ? null : new Supplier(postings, segment);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      float frequency = BlendedPostings.of(segment, terms).frequency(doc);
      if (frequency <= 0) {
        return Explanation.noMatch(BlendedTerms.this.toString());
      }
      NumericDocValues norms = segment.reader().getNormValues(field);
      long norm = norms != null && norms.advanceExact(doc) ? norms.longValue() : 1L;
      return Explanation.match(scorer.score(frequency, norm), BlendedTerms.this.toString());
    }

    /** It may be cut short. */
    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }

    private final class Supplier extends ScorerSupplier {
      private final BlendedPostings postings;
      private final LeafReaderContext segment;

      Supplier(BlendedPostings postings, LeafReaderContext segment) {
        this.postings = postings;
        this.segment = segment;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        return new BlendedScorer(
            postings.frequencies(time), scorer, segment.reader().getNormValues(field));
      }

      @Override
      public long cost() {
        return postings.cost();
      }
    }
  }
}
