package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches what a query matches, and adds to the score of a record that of its paper under another
 * query: a record is about what its paper is about. A paper and its records are in one segment, as
 * they are written as one block.
 */
final class PaperEvidence extends Query {
  private final Query inner;
  private final Query papers;
  private final String key;

  /**
   * @param inner what matches
   * @param papers scores documents of papers
   * @param key sorted field that holds the paper's id, on papers and on records
   */
  PaperEvidence(Query inner, Query papers, String key) {
    this.inner = inner;
    this.papers = papers;
    this.key = key;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight matching = searcher.createWeight(searcher.rewrite(inner), mode, boost);
    return mode.needsScores()
        ? new Adding(
            matching, searcher.createWeight(searcher.rewrite(papers), ScoreMode.COMPLETE, boost))
        : matching;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    inner.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return inner.toString(field) + " with papers " + papers.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && inner.equals(((PaperEvidence) other).inner)
        && papers.equals(((PaperEvidence) other).papers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), inner, papers);
  }

  private final class Adding extends Weight {
    private final Weight matching;
    private final Weight scoring;

    Adding(Weight matching, Weight scoring) {
      super(PaperEvidence.this);
      this.matching = matching;
      this.scoring = scoring;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      ScorerSupplier supplier = matching.scorerSupplier(segment);
      return supplier == null ? null : new Supplier(supplier, segment);
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
      private final ScorerSupplier records;
      private final LeafReaderContext segment;

      Supplier(ScorerSupplier records, LeafReaderContext segment) {
        this.records = records;
        this.segment = segment;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer scorer = records.get(leadCost);
        float[] byPaper = scores();
        return byPaper.length == 0
            ? scorer
            : new Sum(scorer, DocValues.getSorted(segment.reader(), key), byPaper);
      }

      @Override
      public long cost() {
        return records.cost();
      }

      /** Score by number of the paper in this segment; empty where no paper has one. */
      private float[] scores() throws IOException {
        Scorer scorer = scoring.scorer(segment);
        if (scorer == null) {
          return new float[0];
        }
        SortedDocValues ids = DocValues.getSorted(segment.reader(), key);
        float[] scores = new float[ids.getValueCount()];
        DocIdSetIterator docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
          if (ids.advanceExact(doc)) {
            int paper = ids.ordValue();
            scores[paper] = Math.max(scores[paper], scorer.score());
          }
        }
        return scores;
      }
    }
  }

  private static final class Sum extends FilterScorer {
    private final SortedDocValues papers;
    private final float[] scores;
    private final float greatest;

    Sum(Scorer records, SortedDocValues papers, float[] scores) {
      super(records);
      this.papers = papers;
      this.scores = scores;
      float most = 0;
      for (float score : scores) {
        most = Math.max(most, score);
      }
      this.greatest = most;
    }

    @Override
    public float score() throws IOException {
      float own = in.score();
      return papers.advanceExact(docID()) ? own + scores[papers.ordValue()] : own;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo) + greatest;
    }
  }
}
