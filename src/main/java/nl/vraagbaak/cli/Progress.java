package nl.vraagbaak.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells how far a run is: one line that changes on a terminal, a plain line now and then elsewhere.
 */
final class Progress {
  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration IN_FILE = Duration.ofSeconds(10);

  private final PrintWriter to;
  private final boolean interactive;
  private final InstantSource clock;
  private final Instant begun;
  private Instant told;
  private int read;
  private int rejected;

  Progress(Terminal terminal, InstantSource clock) {
    this.to = terminal.err();
    this.interactive = terminal.interactive();
    this.clock = clock;
    this.begun = clock.instant();
    this.told = begun;
  }

  /** One more file is done. */
  void done(Outcome outcome) {
    read++;
    rejected += outcome instanceof Outcome.Rejected ? 1 : 0;
    Instant now = clock.instant();
    Duration every = interactive ? ON_TERMINAL : IN_FILE;
    if (Duration.between(told, now).compareTo(every) >= 0) {
      told = now;
      tell(now);
    }
  }

  /** Leaves the line, so that what follows stands on its own. */
  void end() {
    if (interactive) {
      to.print("\r\u001b[K");
      to.flush();
    }
  }

  /** How long it has run. */
  Duration elapsed() {
    return Duration.between(begun, clock.instant());
  }

  private void tell(Instant now) {
    double seconds = Math.max(0.001, Duration.between(begun, now).toMillis() / 1000.0);
    String line =
        "%d bestanden gelezen, %.0f per seconde, %d afgewezen"
            .formatted(read, read / seconds, rejected);
    if (interactive) {
      to.print("\r\u001b[K" + line);
      to.flush();
    } else {
      to.println(line);
    }
  }
}
