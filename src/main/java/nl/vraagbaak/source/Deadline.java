package nl.vraagbaak.source;

import java.time.Duration;
import java.util.Locale;

/** The moment by which a file must have been read; asked often, cheap to ask. */
final class Deadline {
  private final long end;
  private final Duration time;

  private Deadline(Duration time) {
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
  }

  static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /** Throws when the time is up, or when the one who waited has left. */
  void check() throws UnreadableException {
    if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
      throw new UnreadableException(reason(time));
    }
  }

  /** What is said of a file that took too long. */
  static String reason(Duration time) {
    return String.format(
        Locale.ROOT, "lezen duurde langer dan %.0f seconden", Math.ceil(time.toMillis() / 1000.0));
  }
}
