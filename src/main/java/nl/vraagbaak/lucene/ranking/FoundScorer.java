package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Gives out documents whose values are their scores. */
class FoundScorer extends Scorer {
  private final FoundDocuments.Steps steps;

  FoundScorer(FoundDocuments found) {
    this.steps = found.steps();
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
    return steps.value();
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
