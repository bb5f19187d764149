package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Work that another thread does, piece after piece in the order it is given, while whoever gives it
 * goes on. A piece that fails is the last that is done, and every later call tells of it. Safe for
 * use by many threads, but for {@link #finish} and {@link #close}.
 */
final class InTurn implements AutoCloseable {
  /** So many pieces wait at most, which bounds the memory. */
  private static final int AHEAD = 8;

  private final ExecutorService thread;
  private final Semaphore places = new Semaphore(AHEAD);
  private volatile Optional<Throwable> failure = Optional.empty();

  /** With the name of the thread. */
  InTurn(String name) {
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /**
   * Has a piece of work done after those given before; waits while too many are waiting.
   *
   * @throws IOException why an earlier piece failed
   */
  void give(Work work) throws IOException {
    check();
    places.acquireUninterruptibly();
    thread.execute(() -> run(work));
  }

  /** Whatever a piece fails with, whoever gave it must hear of it. */
  private void run(Work work) {
    try {
      if (failure.isEmpty()) {
        work.run();
      }
    } catch (IOException | RuntimeException | Error e) {
      failure = Optional.of(e);
    } finally {
      places.release();
    }
  }

  /**
   * Waits until all that was given is done.
   *
   * @throws IOException why a piece failed
   */
  void finish() throws IOException {
    places.acquireUninterruptibly(AHEAD);
    places.release(AHEAD);
    check();
  }

  private void check() throws IOException {
    if (failure.isPresent()) {
      switch (failure.get()) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }

  /** Waits for what was given, without interrupting it: an interrupt would break a file off. */
  @Override
  public void close() {
    places.acquireUninterruptibly(AHEAD);
    thread.shutdown();
    places.release(AHEAD);
  }
}
