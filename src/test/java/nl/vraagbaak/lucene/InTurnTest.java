package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {
  @Test
  void doesWhatItIsGivenInThatOrderOnAnotherThread() throws IOException {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    try (InTurn turn = new InTurn("proef")) {
      for (int i = 0; i < 1000; i++) {
        int piece = i;
        turn.give(() -> done.add(piece));
      }
      turn.give(() -> threads.add(Thread.currentThread()));
      turn.finish();
      assertThat(done).isEqualTo(IntStream.range(0, 1000).boxed().toList());
      assertThat(threads).singleElement().isNotEqualTo(Thread.currentThread());
    }
  }

  @Test
  void tellsEveryLaterCallWhyAPieceFailedAndDoesNoMore() {
    IOException full = new IOException("schijf vol");
    List<String> done = new ArrayList<>();
    try (InTurn turn = new InTurn("proef")) {
      assertThatThrownBy(
              () -> {
                turn.give(
                    () -> {
                      throw full;
                    });
                turn.give(() -> done.add("te laat"));
                turn.finish();
              })
          .isSameAs(full);
      assertThatThrownBy(() -> turn.give(() -> done.add("te laat"))).isSameAs(full);
      assertThatThrownBy(turn::finish).isSameAs(full);
    }
    assertThat(done).isEmpty();
  }

  @Test
  void closingWaitsForWhatWasGiven() throws IOException {
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch closing = new CountDownLatch(1);
    try (InTurn turn = new InTurn("proef")) {
      turn.give(
          () -> {
            awaitUninterruptibly(closing);
            done.add("een");
          });
      turn.give(() -> done.add("twee"));
      Thread.currentThread().interrupt();
      closing.countDown();
    }
    assertThat(Thread.interrupted()).as("still told that it was interrupted").isTrue();
    assertThat(done).containsExactly("een", "twee");
  }

  @Test
  void closingTwiceIsClosingOnce() throws IOException {
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    InTurn turn = new InTurn("proef");
    turn.give(() -> done.add("een"));
    turn.close();
    assertTimeoutPreemptively(Duration.ofSeconds(20), turn::close);
    assertThat(done).containsExactly("een");
  }

  private static void awaitUninterruptibly(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }
}
