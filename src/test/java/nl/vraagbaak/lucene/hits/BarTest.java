package nl.vraagbaak.lucene.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarTest {
  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void theBestAlwaysReachItAndWhatDoesNotHasThatManyBetterOnes() {
    for (int size = 1; size < 30; size++) {
      Bar bar = new Bar(size);
      List<Float> before = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        float score = random.nextInt(100);
        long better = before.stream().filter(other -> other > score).count();
        assertThat(bar.reached(score)).as("seed %d, size %d", seed, size).isEqualTo(better < size);
        before.add(score);
      }
      assertThat(bar.reached(Collections.max(before))).isTrue();
    }
  }

  @Test
  void forManyAndForNoneAllAreLetThrough() {
    assertThat(new Bar(Integer.MAX_VALUE).reached(0)).isTrue();
    Bar none = new Bar(0);
    assertThat(none.reached(1)).isTrue();
    assertThat(none.reached(0)).isTrue();
  }
}
