package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Scores the records of {@link BlendedPostings}. */
final class BlendedScorer extends Scorer {
  private final BlendedPostings.Frequencies found;
  private final Similarity.SimScorer scorer;
  private final @Nullable NumericDocValues norms;
  private final Steps steps = new Steps();

  BlendedScorer(
      BlendedPostings.Frequencies found,
      Similarity.SimScorer scorer,
      @Nullable NumericDocValues norms) {
    this.found = found;
    this.scorer = scorer;
    this.norms = norms;
  }

  @Override
  public int docID() {
    return steps.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return steps;
  }

  @Override
  public float score() throws IOException {
    long norm = norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1L;
    return scorer.score(found.sum(steps.at), norm);
  }

  @Override
  public float getMaxScore(int upTo) {
    return scorer.score(Float.MAX_VALUE, 1L);
  }

  private final class Steps extends DocIdSetIterator {
    private int at = -1;
    private int doc = -1;

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return at(at + 1);
    }

    @Override
    public int advance(int target) {
      int next = at + 1;
      boolean near = next < found.count() && found.doc(next) >= target;
      return at(near ? next : found.from(next, target));
    }

    private int at(int place) {
      at = place;
      doc = place < found.count() ? found.doc(place) : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return found.count();
    }
  }
}
