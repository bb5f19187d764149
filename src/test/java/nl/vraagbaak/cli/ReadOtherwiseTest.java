package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadOtherwiseTest {
  @Test
  void onePaperIsSpokenOfAsOne() {
    assertThat(advice(1, 1)).startsWith("Het enige stuk in de index is met").contains("Lees het");
    assertThat(advice(1, 30)).startsWith("1 van de 30 stukken is met").contains("Lees het");
    assertThat(advice(3, 30)).startsWith("3 van de 30 stukken zijn met").contains("Lees ze");
  }

  private static String advice(long many, int papers) {
    return ReadOtherwise.advice(many, papers, Path.of("config"));
  }
}
