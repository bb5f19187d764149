package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SearchTimeTest {
  private static final int RECORDS = 9_000;
  private static final int LOOKS = 60;

  private final AtomicLong now = new AtomicLong();

  @Test
  void gatheringEndsBeforeFindingAndFindingBeforeAll() {
    SearchTime time = new SearchTime(Duration.ofNanos(100), now::get);
    assertThat(time.shouldExit()).isFalse();
    now.set(70);
    assertThat(time.shouldExit()).isTrue();
    assertThat(time.all().shouldExit()).isFalse();
    now.set(100);
    assertThat(time.all().shouldExit()).isTrue();
  }

  @Test
  void itIsRememberedThatSomethingWasLeft() {
    SearchTime time = new SearchTime(Duration.ofNanos(100), now::get);
    now.set(99);
    assertThat(time.foundAll()).as("nobody was told to end").isTrue();
    assertThat(time.shouldExit()).isTrue();
    assertThat(time.foundAll()).isFalse();
  }

  @Test
  void withoutALimitTimeIsNeverOver() {
    SearchTime time = SearchTime.unlimited();
    assertThat(time.shouldExit()).isFalse();
    assertThat(time.all().shouldExit()).isFalse();
  }

  /** Each look at this clock takes a nanosecond. */
  private SearchTime looks(int looks) {
    return new SearchTime(Duration.ofNanos(looks), now::getAndIncrement);
  }

  @Test
  void whatIsGatheredInTimeIsFoundAndNeverCalledAllWhereSomeIsLeft() {
    try (SmallIndex index = new SmallIndex()) {
      for (int i = 0; i < RECORDS; i++) {
        index.add("r" + i, i % 3 == 0 ? "De lamp." : "De boei.");
      }
      List<Integer> counts = new ArrayList<>();
      for (int looks = 0; looks < LOOKS; looks++) {
        SearchTime time = looks(looks);
        int found = index.count("lamp boei", time);
        counts.add(found);
        assertThat(time.foundAll()).as("%d looks, %d found", looks, found).isEqualTo(all(found));
      }
      assertThat(counts).isSorted();
      assertThat(counts).startsWith(0).endsWith(RECORDS);
      assertThat(counts).anyMatch(found -> found > 0 && !all(found));
    }
  }

  private static boolean all(int found) {
    return found == RECORDS;
  }

  @Test
  void whatIsLeftOutIsNeverFoundHoweverLittleTimeThereIs() {
    try (SmallIndex index = new SmallIndex()) {
      for (int i = 0; i < RECORDS; i++) {
        index.add("r" + i, i % 3 == 0 ? "De lamp." : "De lamp bij de boei.");
      }
      List<Integer> counts = new ArrayList<>();
      for (int looks = 0; looks < LOOKS; looks++) {
        counts.add(index.count("lamp -boei", looks(looks)));
      }
      assertThat(counts).allMatch(found -> found <= RECORDS / 3).endsWith(RECORDS / 3);
    }
  }
}
