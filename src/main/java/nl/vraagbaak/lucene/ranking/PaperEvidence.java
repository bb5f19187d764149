package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.util.IOSupplier;
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
    if (alone) {
      return matching;
    }
    QueryTimeout time = SearchTime.gathering(searcher);
    List<FoundDocuments> gathered = widening ? gathered(matching, searcher, time) : List.of();
    return new Adding(matching, gathered, time);
  }

  /** What matches in each segment: few records. */
  private static List<FoundDocuments> gathered(
      Weight matching, IndexSearcher searcher, QueryTimeout time) throws IOException {
    List<FoundDocuments> gathered = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      ScorerSupplier supplier = matching.scorerSupplier(segment);
      gathered.add(supplier == null ? new FoundDocuments(0) : gathered(supplier, segment, time));
    }
    return gathered;
  }

  private static FoundDocuments gathered(
      ScorerSupplier matching, LeafReaderContext segment, QueryTimeout time) throws IOException {
    return FoundDocuments.of(matching.bulkScorer(), segment.reader().maxDoc(), time);
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
    private final List<FoundDocuments> gathered;
    private final OptionalDouble telling;
    private final QueryTimeout time;

    /**
     * @param gathered what matches in each segment, where what stands around that is found too
     */
    Adding(Weight matching, List<FoundDocuments> gathered, QueryTimeout time) {
      super(PaperEvidence.this);
      this.matching = matching;
      this.gathered = gathered;
      this.telling = telling(gathered);
      this.time = time;
    }

    /** The score from which a record tells what stands around it; empty where none has a score. */
    private static OptionalDouble telling(List<FoundDocuments> gathered) {
      double best = gathered.stream().mapToDouble(FoundDocuments::greatest).max().orElse(0);
      return best > 0 ? OptionalDouble.of(Weights.TELLING * best) : OptionalDouble.empty();
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      if (!gathered.isEmpty()) {
        FoundDocuments found = gathered.get(segment.ord);
        // Also where there are none: time may have been short, which the searcher is to see.
        return new Supplier(segment, () -> found, found.count());
      }
      ScorerSupplier supplier = matching.scorerSupplier(segment);
      return supplier == null
          ? null
          : new Supplier(segment, () -> gathered(supplier, segment, time), supplier.cost());
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

    private final class Supplier extends ScorerSupplier {
      private final LeafReaderContext segment;
      private final IOSupplier<FoundDocuments> records;
      private final long cost;

      Supplier(LeafReaderContext segment, IOSupplier<FoundDocuments> records, long cost) {
        this.segment = segment;
        this.records = records;
        this.cost = cost;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        BitSet last = ends.getBitSet(segment);
        FoundDocuments found = records.get();
        SortedNumericDocValues beside = DocValues.getSortedNumeric(segment.reader(), counterparts);
        return new FoundScorer(
            last == null ? found : new Blocks(found, last, beside, telling).raised());
      }

      @Override
      public long cost() {
        return cost;
      }
    }
  }
}
