package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Scores the records of {@link BlendedPostings}. */
final class BlendedScorer extends Scorer {
  private final FoundDocuments.Steps steps;
  private final Similarity.SimScorer scorer;
  private final @Nullable NumericDocValues norms;

  BlendedScorer(
      FoundDocuments frequencies, Similarity.SimScorer scorer, @Nullable NumericDocValues norms) {
    this.steps = frequencies.steps();
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
    return scorer.score(steps.value(), norm);
  }

  @Override
  public float getMaxScore(int upTo) {
    return scorer.score(Float.MAX_VALUE, 1L);
  }
}
