package nl.vraagbaak.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Documents of a commit that were found, in order: what facets are counted over. */
final class FoundList implements Collector {
  private int[] documents = new int[64];
  private int count;

  /** Adds one behind the others. */
  void add(int document) {
    if (count == documents.length) {
      documents = ArrayUtil.grow(documents);
    }
    documents[count++] = document;
  }

  int count() {
    return count;
  }

  int document(int at) {
    return documents[at];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Nothing is asked of it.
      }

      @Override
      public void collect(int document) {
        add(segment.docBase + document);
      }
    };
  }
}
