package nl.vraagbaak.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches runs of segments side by side, as many as there are processors: one in the thread that
 * asks, the others in the pool of the JVM, or in that thread too where the pool is busy. A run is
 * of segments that follow each other, so that what is found in the runs one after the other is in
 * the order of the index.
 */
final class SegmentSearcher extends IndexSearcher {
  /** Fewer documents are gone through before another thread is awake. */
  private static final int SHORTEST = 20_000;

  private final int shortest;

  SegmentSearcher(IndexReader reader) {
    this(reader, Math.max(SHORTEST, reader.maxDoc() / Runtime.getRuntime().availableProcessors()));
  }

  /**
   * @param shortest documents of a run at least, but of the last
   */
  SegmentSearcher(IndexReader reader, int shortest) {
    super(reader, SegmentSearcher::run);
    this.shortest = shortest;
  }

  /** Where work waits already, all processors have some, and handing it over only takes time. */
  private static void run(Runnable work) {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    if (pool.hasQueuedSubmissions()) {
      work.run();
    } else {
      pool.execute(work);
    }
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> segments) {
    List<LeafSlice> runs = new ArrayList<>();
    List<LeafReaderContextPartition> run = new ArrayList<>();
    int documents = 0;
    for (LeafReaderContext segment : segments) {
      run.add(LeafReaderContextPartition.createForEntireSegment(segment));
      documents += segment.reader().maxDoc();
      if (documents >= shortest || segment == segments.getLast()) {
        runs.add(new LeafSlice(run));
        run = new ArrayList<>();
        documents = 0;
      }
    }
    return runs.toArray(LeafSlice[]::new);
  }
}
