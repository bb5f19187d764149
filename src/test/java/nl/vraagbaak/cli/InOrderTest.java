package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfWhatWentIn() {
    List<Integer> out = new ArrayList<>();
    InOrder.forEach(IntStream.range(0, 5000).boxed(), i -> i * 2, out::add);
    assertThat(out).isEqualTo(IntStream.range(0, 5000).map(i -> i * 2).boxed().toList());
  }

  @Test
  void neverRunsFarAhead() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    int most = 8 * Runtime.getRuntime().availableProcessors();
    InOrder.forEach(
        Stream.generate(made::incrementAndGet).limit(2000),
        i -> i,
        i -> assertThat(made.get() - taken.incrementAndGet()).isLessThan(most));
    assertThat(taken).hasValue(2000);
  }

  @Test
  void aFaultInTheWorkEndsIt() {
    assertThatThrownBy(
            () -> InOrder.forEach(Stream.of(1, 0, 2), i -> 4 / i, i -> assertThat(i).isPositive()))
        .hasCauseInstanceOf(ArithmeticException.class);
  }
}
