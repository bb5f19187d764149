package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 1, "c", 0);

  @Test
  void theIdealOrderScoresOne() {
    assertThat(Measures.of(List.of("a", "b", "c"), GRADES)).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void theFiguresAreThoseOfTheFormulas() {
    Measures measures = Measures.of(List.of("x", "b", "a"), GRADES);
    // gains 0, 1, 7 at ranks 1, 2, 3; the ideal 7, 1
    double gained = 1 / (Math.log(3) / Math.log(2)) + 7.0 / 2;
    double ideal = 7 + 1 / (Math.log(3) / Math.log(2));
    assertThat(measures.ndcg()).isCloseTo(gained / ideal, within(1e-9));
    assertThat(measures.recall()).isEqualTo(1);
    assertThat(measures.reciprocal()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void aRecordFoundTwiceCountsOnce() {
    assertThat(Measures.of(List.of("b", "b", "a"), GRADES))
        .isEqualTo(Measures.of(List.of("b", "a"), GRADES));
  }

  @Test
  void nothingFoundScoresNothing() {
    assertThat(Measures.of(List.of(), GRADES)).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void queriesWithoutAnythingRelevantAreLeftOut(@TempDir Path folder) throws IOException {
    Path queries = Files.writeString(folder.resolve("q"), "1\tmolen\tsoort\n2\tbrug\n");
    Path judged = Files.writeString(folder.resolve("j"), "1 0 a 2\n2 0 b 0\n");
    assertThat(Judgments.read(queries, judged).measurable()).containsExactly("1");
  }

  @Test
  void aLineThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    Path queries = Files.writeString(folder.resolve("q"), "1\tmolen\n");
    Path judged = Files.writeString(folder.resolve("j"), "1 0 a 2\n1 0 a veel\n");
    assertThatThrownBy(() -> Judgments.read(queries, judged)).hasMessageContaining("regel 2");
  }
}
