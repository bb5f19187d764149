package nl.vraagbaak.source;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the reading of one file so that whatever it does, the caller has an answer in time. Readers
 * look at their deadline themselves; the thread is for a library that loops or nests without end.
 */
final class Guard {
  /** Extra time in which a reader may notice its deadline by itself. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Bounds how deep a library can nest before it gives up. */
  private static final long STACK_BYTES = 4L << 20;

  private Guard() {}

  /** The reading of one file. */
  interface Reading {
    SourceText read(Deadline deadline) throws UnreadableException;
  }

  /** What comes of the reading: its text, or the reason why there is none. */
  static ReadResult within(Duration time, String name, Reading reading) {
    Deadline deadline = Deadline.in(time);
    FutureTask<ReadResult> task = new FutureTask<>(() -> attempt(name, reading, deadline));
    Thread thread = new Thread(null, task, "lezer", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      thread.interrupt();
      return new ReadResult.Rejected(name, Deadline.reason(time));
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new ReadResult.Rejected(name, "lezen afgebroken");
    } catch (ExecutionException broken) {
      return new ReadResult.Rejected(name, "bestand is beschadigd of heeft een vreemde opbouw");
    }
  }

  private static ReadResult attempt(String name, Reading reading, Deadline deadline) {
    try {
      return new ReadResult.Read(reading.read(deadline));
    } catch (UnreadableException unreadable) {
      return new ReadResult.Rejected(name, unreadable.reason());
    } catch (StackOverflowError deep) {
      // Of this file on a thread of its own: the next one finds its stack, and its memory, free.
      return new ReadResult.Rejected(name, "te diep genest");
    } catch (OutOfMemoryError large) {
      return new ReadResult.Rejected(name, "vraagt te veel geheugen");
    }
  }
}
