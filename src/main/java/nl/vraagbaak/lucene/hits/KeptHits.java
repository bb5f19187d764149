package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.ArrayUtil;

/** Hits in order of document, kept until it is known which are wanted: eight bytes each. */
final class KeptHits {
  /** Stands where no score is asked for, or none is known yet. */
  static final Scorable UNSCORED =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private int[] documents = new int[64];
  private float[] scores = new float[64];
  private int count;

  /** Those of runs of segments, in their order, as one. */
  static KeptHits joined(List<KeptHits> runs) {
    KeptHits all = new KeptHits();
    runs.forEach(all::addAll);
    return all;
  }

  private void addAll(KeptHits others) {
    if (count == 0) {
      documents = others.documents;
      scores = others.scores;
    } else {
      documents = ArrayUtil.grow(documents, count + others.count);
      scores = Arrays.copyOf(scores, documents.length);
      System.arraycopy(others.documents, 0, documents, count, others.count);
      System.arraycopy(others.scores, 0, scores, count, others.count);
    }
    count += others.count;
  }

  /** Adds one behind the others. */
  void add(int document, float score) {
    if (count == documents.length) {
      documents = ArrayUtil.grow(documents);
      scores = Arrays.copyOf(scores, documents.length);
    }
    documents[count] = document;
    scores[count++] = score;
  }

  int count() {
    return count;
  }

  int document(int at) {
    return documents[at];
  }

  float score(int at) {
    return scores[at];
  }

  /** The place of a document that was kept. */
  int placeOf(int document) {
    return Arrays.binarySearch(documents, 0, count, document);
  }

  /**
   * The best of some, collected as if they were found now.
   *
   * @param segments of the index
   * @param from place of the first
   * @param to behind the last
   */
  TopFieldDocs best(
      TopFieldCollector top,
      List<LeafReaderContext> segments,
      int from,
      int to,
      IntPredicate wanted)
      throws IOException {
    Kept scorer = new Kept();
    for (int at = from; at < to; ) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(documents[at], segments));
      LeafCollector collector = top.getLeafCollector(segment);
      collector.setScorer(scorer);
      int end = segment.docBase + segment.reader().maxDoc();
      for (; at < to && documents[at] < end; at++) {
        if (wanted.test(at)) {
          scorer.score = scores[at];
          collector.collect(documents[at] - segment.docBase);
        }
      }
    }
    return top.topDocs();
  }

  private static final class Kept extends Scorable {
    private float score;

    @Override
    public float score() {
      return score;
    }
  }
}
