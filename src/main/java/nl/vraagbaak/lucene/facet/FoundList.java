package nl.vraagbaak.lucene.facet;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Documents of a commit that were found, in order: what facets are counted over. */
public final class FoundList implements Collector {
  private int[] documents = new int[64];
  private int count;

  /** Collects all that a search finds. */
  public static CollectorManager<FoundList, FoundList> collecting() {
    return new CollectorManager<>() {
      @Override
      public FoundList newCollector() {
        return new FoundList();
      }

      @Override
      public FoundList reduce(Collection<FoundList> runs) {
        return joined(runs);
      }
    };
  }

  /** Those of runs of segments, in their order, as one. */
  public static FoundList joined(Collection<FoundList> runs) {
    FoundList all = new FoundList();
    runs.forEach(all::addAll);
    return all;
  }

  private void addAll(FoundList others) {
    if (count == 0) {
      documents = others.documents;
    } else {
      documents = ArrayUtil.grow(documents, count + others.count);
      System.arraycopy(others.documents, 0, documents, count, others.count);
    }
    count += others.count;
  }

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
