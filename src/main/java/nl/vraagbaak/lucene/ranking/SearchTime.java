package nl.vraagbaak.lucene.ranking;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * The time that a search may take, in parts: gathering what matches ends before going through it
 * does, and both leave time to show what was found. As the timeout of a searcher it says when
 * finding ends. What was told to be over is remembered: then something was left. For the threads of
 * one search.
 */
public final class SearchTime implements QueryTimeout {
  private static final double GATHERING = 0.55;
  private static final double FINDING = 0.7;

  private final Limit gathering;
  private final Limit finding;
  private final Limit all;

  /** Begins now. */
  public SearchTime(Duration all) {
    this(all, System::nanoTime);
  }

  /**
   * Begins now.
   *
   * @param nanos what time it is
   */
  public SearchTime(Duration all, LongSupplier nanos) {
    long start = nanos.getAsLong();
    this.gathering = new Limit(nanos, start, (long) (GATHERING * all.toNanos()));
    this.finding = new Limit(nanos, start, (long) (FINDING * all.toNanos()));
    this.all = new Limit(nanos, start, all.toNanos());
  }

  /** For what must be whole. */
  public static SearchTime unlimited() {
    return new SearchTime(Duration.ofNanos(Long.MAX_VALUE));
  }

  @Override
  public boolean shouldExit() {
    return finding.shouldExit();
  }

  /** When all of it is over. */
  public QueryTimeout all() {
    return all;
  }

  /** Whether all was found that there is. */
  public boolean foundAll() {
    return !gathering.over && !finding.over;
  }

  /** When gathering for a search of a searcher ends: never where it has no timeout. */
  static QueryTimeout gathering(IndexSearcher searcher) {
    QueryTimeout time = searcher.getTimeout();
    if (time == null) {
      return () -> false;
    }
    return time instanceof SearchTime search ? search.gathering : time;
  }

  private static final class Limit implements QueryTimeout {
    private final LongSupplier nanos;
    private final long start;
    private final long length;
    private volatile boolean over;

    Limit(LongSupplier nanos, long start, long length) {
      this.nanos = nanos;
      this.start = start;
      this.length = length;
    }

    @Override
    public boolean shouldExit() {
      over = over || nanos.getAsLong() - start >= length;
      return over;
    }
  }
}
