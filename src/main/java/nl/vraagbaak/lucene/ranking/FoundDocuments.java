package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.ArrayUtil;

/** Documents of a segment in order, each with a value that can be added to. */
final class FoundDocuments {
  /** So many documents of a segment are gone through before there is a look at the time. */
  private static final int AT_ONCE = 4096;

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private int[] docs;
  private float[] values;
  private int count;

  /** With room for so many; more find their room. */
  FoundDocuments(int room) {
    this.docs = new int[room];
    this.values = new float[room];
  }

  /**
   * All that a scorer finds, with their scores, as long as there is time.
   *
   * @param end behind the last document
   */
  static FoundDocuments of(BulkScorer scorer, int end, QueryTimeout time) throws IOException {
    FoundDocuments found = new FoundDocuments(256);
    LeafCollector adding = found.adding();
    int at = 0;
    while (at < end && !time.shouldExit()) {
      at = scorer.score(adding, null, at, Math.min(end, at + AT_ONCE));
    }
    return found;
  }

  private LeafCollector adding() {
    return new LeafCollector() {
      private Scorable scorer = NOTHING;

      @Override
      public void setScorer(Scorable hits) {
        scorer = hits;
      }

      @Override
      public void collect(int doc) throws IOException {
        add(doc, scorer.score());
      }
    };
  }

  /** Adds a document that is not before the last; to the value of the last if it is that one. */
  void add(int doc, float value) {
    if (count > 0 && docs[count - 1] == doc) {
      values[count - 1] += value;
      return;
    }
    if (count == docs.length) {
      docs = ArrayUtil.grow(docs);
      values = Arrays.copyOf(values, docs.length);
    }
    docs[count] = doc;
    values[count++] = value;
  }

  int count() {
    return count;
  }

  int doc(int at) {
    return docs[at];
  }

  float value(int at) {
    return values[at];
  }

  /** The greatest value; 0 where there is none above it. */
  float greatest() {
    float greatest = 0;
    for (int at = 0; at < count; at++) {
      greatest = Math.max(greatest, values[at]);
    }
    return greatest;
  }

  /** Adds to the value of the document at a place. */
  void raise(int at, float by) {
    values[at] += by;
  }

  /**
   * The first place from {@code from} whose document is not before {@code target}. What is looked
   * for is mostly near: the steps begin small and double.
   */
  int placeOf(int target, int from) {
    int low = Math.min(from, count);
    int step = 1;
    while (low + step <= count && docs[low + step - 1] < target) {
      low += step;
      step <<= 1;
    }
    int found = Arrays.binarySearch(docs, low, Math.min(low + step, count), target);
    return found >= 0 ? found : -found - 1;
  }

  /** Goes through them. To be called once all are there. */
  Steps steps() {
    return new Steps();
  }

  /** Where one stands among them. */
  final class Steps extends DocIdSetIterator {
    private int at = -1;
    private int doc = -1;

    /** The value of the document that one stands at. */
    float value() {
      return values[at];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return to(at + 1);
    }

    @Override
    public int advance(int target) {
      int next = at + 1;
      boolean near = next < count && docs[next] >= target;
      return to(near ? next : placeOf(target, next));
    }

    private int to(int place) {
      at = place;
      doc = place < count ? docs[place] : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return count;
    }
  }
}
