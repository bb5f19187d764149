package nl.vraagbaak.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who reads or sends too slowly is not waited for; the clock is one that the tests turn. */
class PaceTest {
  private final AtomicLong now = new AtomicLong();

  @Test
  void aReaderWhoTakesAByteNowAndThenIsGivenUp() throws IOException {
    OutputStream out = new PacedOutput(slow(Duration.ofSeconds(4)), now::get);
    out.write(new byte[100]);
    out.write(new byte[100]);
    assertThatThrownBy(() -> out.write(new byte[100]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bytes a second");
  }

  @Test
  void aStreamThatIsLongInTheMakingIsNotTheFaultOfItsReader() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    OutputStream out = new PacedOutput(told, now::get);
    for (int i = 0; i < 5; i++) {
      now.addAndGet(Duration.ofSeconds(30).toNanos());
      out.write(7);
    }
    assertThat(told.size()).isEqualTo(5);
  }

  @Test
  void aReaderWhoIsSlowButSteadyGetsAll() throws IOException {
    OutputStream out = new PacedOutput(slow(Duration.ofSeconds(10)), now::get);
    for (int i = 0; i < 20; i++) {
      out.write(new byte[32_768]);
    }
    assertThat(now.get()).isEqualTo(Duration.ofSeconds(200).toNanos());
  }

  @Test
  void aBodyIsReadUpToItsLimit() throws IOException {
    byte[] sent = new byte[20_000];
    assertThat(Body.read(new ByteArrayInputStream(sent), 30_000, now::get)).hasSize(20_000);
    assertThat(Body.read(new ByteArrayInputStream(sent), 9_001, now::get)).hasSize(9_001);
  }

  @Test
  void aBodyThatDripsInIsNotWaitedFor() {
    InputStream dripping =
        new InputStream() {
          @Override
          public int read() {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int count) {
            into[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> Body.read(dripping, 1_000, now::get))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("niet binnen 10 seconden");
  }

  private OutputStream slow(Duration each) {
    return new OutputStream() {
      @Override
      public void write(int one) {
        now.addAndGet(each.toNanos());
      }

      @Override
      public void write(byte[] bytes, int from, int count) {
        now.addAndGet(each.toNanos());
      }
    };
  }
}
