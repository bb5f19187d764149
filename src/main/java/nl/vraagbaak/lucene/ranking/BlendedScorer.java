package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Scores the records of {@link BlendedPostings}, whose values are frequencies. */
final class BlendedScorer extends FoundScorer {
  private final Similarity.SimScorer scorer;
  private final @Nullable NumericDocValues norms;

  BlendedScorer(
      FoundDocuments frequencies, Similarity.SimScorer scorer, @Nullable NumericDocValues norms) {
    super(frequencies);
    this.scorer = scorer;
    this.norms = norms;
  }

  @Override
  public float score() throws IOException {
    long norm = norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1L;
    return scorer.score(super.score(), norm);
  }

  @Override
  public float getMaxScore(int upTo) {
    return scorer.score(Float.MAX_VALUE, 1L);
  }
}
