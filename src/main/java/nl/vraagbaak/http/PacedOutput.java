package nl.vraagbaak.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives up on a reader who takes a stream so slowly that it holds its place for the sake of it.
 * What counts is the time that writing waited, not the time that finding took.
 */
final class PacedOutput extends FilterOutputStream {
  /** Slower than the slowest of mobile networks. */
  static final long BYTES_A_SECOND = 2_048;

  private static final Duration GRACE = Duration.ofSeconds(10);

  private final LongSupplier clock;
  private long waited;
  private long written;

  PacedOutput(OutputStream out, LongSupplier clock) {
    super(out);
    this.clock = clock;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    long begun = clock.getAsLong();
    out.write(bytes, from, count);
    waited += clock.getAsLong() - begun;
    written += count;
    if (waited > GRACE.toNanos() && written < waited / 1e9 * BYTES_A_SECOND) {
      throw new IOException("the reader took less than " + BYTES_A_SECOND + " bytes a second");
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }
}
