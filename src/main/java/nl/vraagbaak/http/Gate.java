package nl.vraagbaak.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many through at once; some more may wait a while; the others are told to come back. */
final class Gate {
  private final Semaphore places;
  private final int queued;
  private final Duration patience;
  private final AtomicInteger waiting = new AtomicInteger();

  Gate(int places, int queued, Duration patience) {
    this.places = new Semaphore(places, true);
    this.queued = queued;
    this.patience = patience;
  }

  /**
   * Takes a place, to be given back by closing.
   *
   * @throws ProblemException if there is none in time
   */
  Place enter() {
    if (!places.tryAcquire() && !waited()) {
      throw new ProblemException(
          ProblemKind.UNAVAILABLE,
          "Het is te druk; probeer het over enkele seconden opnieuw.",
          List.of(),
          Map.of("Retry-After", "5"));
    }
    return places::release;
  }

  private boolean waited() {
    if (waiting.incrementAndGet() > queued) {
      waiting.decrementAndGet();
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** How many are waiting now. */
  int waiting() {
    return waiting.get();
  }

  /** How many places are free now. */
  int free() {
    return places.availablePermits();
  }

  /** A place taken. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }
}
