package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.ArrayUtil;

/** Documents of a segment in order, each with a score that can be added to. */
final class ScoredDocuments {
  private int[] docs = new int[256];
  private float[] scores = new float[256];
  private int count;

  private ScoredDocuments() {}

  /** All that a scorer finds. */
  static ScoredDocuments of(Scorer scorer) throws IOException {
    ScoredDocuments found = new ScoredDocuments();
    DocIdSetIterator each = scorer.iterator();
    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
      found.add(doc, scorer.score());
    }
    return found;
  }

  private void add(int doc, float score) {
    if (count == docs.length) {
      docs = ArrayUtil.grow(docs);
      scores = Arrays.copyOf(scores, docs.length);
    }
    docs[count] = doc;
    scores[count++] = score;
  }

  int count() {
    return count;
  }

  int doc(int at) {
    return docs[at];
  }

  float score(int at) {
    return scores[at];
  }

  /** Adds to the score of the document at a place. */
  void raise(int at, float by) {
    scores[at] += by;
  }

  /** The first place from {@code from} whose document is not before {@code target}. */
  int placeOf(int target, int from) {
    int found = Arrays.binarySearch(docs, Math.min(from, count), count, target);
    return found >= 0 ? found : -found - 1;
  }

  /** Goes through them. To be called once the scores are as they shall be. */
  Scorer scorer() {
    return new Steps();
  }

  private final class Steps extends Scorer {
    private int at = -1;

    @Override
    public int docID() {
      if (at < 0) {
        return -1;
      }
      return at < count ? docs[at] : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public float score() {
      return scores[at];
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }

    @Override
    public DocIdSetIterator iterator() {
      return new DocIdSetIterator() {
        @Override
        public int docID() {
          return Steps.this.docID();
        }

        @Override
        public int nextDoc() {
          at++;
          return docID();
        }

        @Override
        public int advance(int target) {
          at++;
          if (at < count && docs[at] < target) {
            at = placeOf(target, at);
          }
          return docID();
        }

        @Override
        public long cost() {
          return count;
        }
      };
    }
  }
}
