package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches what a query matches, and adds to the score of a record what its counterpart and the best
 * records of its paper score: a record is about what its paper is about. A paper and its records
 * are one block of documents. Nothing of this is indexed but where the counterpart stands. What
 * stands around may be found as well, behind what matches: an answer seldom says again what was
 * asked.
 */
final class PaperEvidence extends Query {
  private final Query records;
  private final String counterparts;
  private final BitSetProducer ends;
  private final boolean widening;

  /**
   * @param records what matches
   * @param counterparts numeric field: how far behind a record its counterparts stand
   * @param ends the last document of each block
   * @param widening whether what stands around what matches is found as well, see {@link Blocks}
   */
  PaperEvidence(Query records, String counterparts, BitSetProducer ends, boolean widening) {
    this.records = records;
    this.counterparts = counterparts;
    this.ends = ends;
    this.widening = widening;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    boolean alone = !mode.needsScores() && !widening;
    ScoreMode needed = alone ? mode : ScoreMode.COMPLETE;
    Weight matching = searcher.createWeight(searcher.rewrite(records), needed, boost);
    OptionalDouble telling = widening ? telling(searcher) : OptionalDouble.empty();
    return alone ? matching : new Adding(matching, telling, SearchTime.gathering(searcher));
  }

  /** The score from which a record tells what stands around it; empty where nothing is found. */
  private OptionalDouble telling(IndexSearcher searcher) throws IOException {
    return Arrays.stream(searcher.search(records, 1).scoreDocs)
        .mapToDouble(best -> Weights.TELLING * best.score)
        .filter(score -> score > 0)
        .findFirst();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    records.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return records.toString(field) + " with what stands around it";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && records.equals(((PaperEvidence) other).records)
        && counterparts.equals(((PaperEvidence) other).counterparts)
        && ends.equals(((PaperEvidence) other).ends)
        && widening == ((PaperEvidence) other).widening;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), records, counterparts, ends, widening);
  }

  private final class Adding extends Weight {
    private final Weight matching;
    private final OptionalDouble telling;
    private final QueryTimeout time;

    Adding(Weight matching, OptionalDouble telling, QueryTimeout time) {
      super(PaperEvidence.this);
      this.telling = telling;
      this.matching = matching;
      this.time = time;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      ScorerSupplier supplier = matching.scorerSupplier(segment);
      return supplier == null ? null : new Supplier(supplier, segment, telling, time);
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      Scorer scorer = scorer(segment);
      return scorer != null && scorer.iterator().advance(doc) == doc
          ? Explanation.match(scorer.score(), "record and paper", matching.explain(segment, doc))
          : Explanation.noMatch("no match");
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }
  }

  private final class Supplier extends ScorerSupplier {
    private final ScorerSupplier matching;
    private final LeafReaderContext segment;
    private final OptionalDouble telling;
    private final QueryTimeout time;

    Supplier(
        ScorerSupplier matching,
        LeafReaderContext segment,
        OptionalDouble telling,
        QueryTimeout time) {
      this.telling = telling;
      this.matching = matching;
      this.segment = segment;
      this.time = time;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      BitSet last = ends.getBitSet(segment);
      FoundDocuments found =
          FoundDocuments.of(matching.bulkScorer(), segment.reader().maxDoc(), time);
      SortedNumericDocValues beside = DocValues.getSortedNumeric(segment.reader(), counterparts);
      return new FoundScorer(
          last == null ? found : new Blocks(found, last, beside, telling).raised());
    }

    @Override
    public long cost() {
      return matching.cost();
    }
  }
}
