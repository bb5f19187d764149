package nl.vraagbaak.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Reads a body that must come within a time: who sends a byte now and then is not waited for. */
final class Body {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Body() {}

  /**
   * All of it, or the first bytes.
   *
   * @throws IOException if the client has gone
   * @throws ProblemException if it does not come in time
   */
  static byte[] read(InputStream in, int most, LongSupplier clock) throws IOException {
    long begun = clock.getAsLong();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[8_192];
    int read = in.read(part, 0, Math.min(part.length, most));
    while (read > 0) {
      body.write(part, 0, read);
      if (clock.getAsLong() - begun > LONGEST.toNanos()) {
        throw new ProblemException(
            ProblemKind.BAD_REQUEST,
            "De inhoud kwam niet binnen " + LONGEST.toSeconds() + " seconden aan.");
      }
      read = in.read(part, 0, Math.min(part.length, most - body.size()));
    }
    return body.toByteArray();
  }
}
