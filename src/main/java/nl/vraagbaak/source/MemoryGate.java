package nl.vraagbaak.source;

import java.util.concurrent.Semaphore;

/**
 * Lets large files through one at a time and small ones side by side, so that reading in parallel
 * needs no more memory than there is.
 */
final class MemoryGate {
  /** Share of the heap that files under way may take together. */
  private static final int SHARE = 3;

  /**
   * Memory that reading takes, in file sizes: the bytes, the text, what the library makes of it.
   */
  private static final int EXPANSION = 6;

  private static final long UNIT = 1 << 16;
  private final int units;
  private final Semaphore free;

  MemoryGate(long heapBytes) {
    this.units = Math.clamp(heapBytes / SHARE / UNIT, 1, Integer.MAX_VALUE);
    this.free = new Semaphore(units, true);
  }

  /** Waits until there is room for a file of this size; gives the room to be returned. */
  int enter(long fileBytes) {
    int needed = Math.clamp(fileBytes * EXPANSION / UNIT, 1, units);
    free.acquireUninterruptibly(needed);
    return needed;
  }

  /** Returns the room. */
  void leave(int room) {
    free.release(room);
  }
}
