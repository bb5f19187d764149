package nl.vraagbaak.lucene.hits;

import java.util.Arrays;

/** The score that a hit must reach to be among the best: most are turned away by one look at it. */
final class Bar {
  /** For more, keeping the bar would take longer than it saves. */
  private static final int MOST = 200;

  /** The best scores until now, the lowest first; none where all are let through. */
  private final float[] best;

  /**
   * @param size how many are the best
   */
  Bar(int size) {
    this.best = new float[size <= MOST ? size : 0];
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
  }

  /** Whether fewer than that many were better; such a score raises the bar for others. */
  boolean reached(float score) {
    if (best.length == 0) {
      return true;
    }
    if (score < best[0]) {
      return false;
    }
    int at = 0;
    while (at + 1 < best.length && best[at + 1] < score) {
      best[at] = best[at + 1];
      at++;
    }
    best[at] = score;
    return true;
  }
}
