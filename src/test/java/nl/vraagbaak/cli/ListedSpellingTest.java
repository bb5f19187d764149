package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.search.Facet;
import org.junit.jupiter.api.Test;

class ListedSpellingTest {
  private final ListedSpelling spelling =
      new ListedSpelling(Gazetteer.read(Path.of("config")).groups());

  @Test
  void aChosenGroupMayBeNamedByAnAlias() {
    assertThat(spelling.of(Facet.GROUP, "GL-PvdA")).isEqualTo("GroenLinks-PvdA");
    assertThat(spelling.of(Facet.GROUP, "Rivierpartij")).isEqualTo("Rivierpartij");
  }

  @Test
  void aChosenNameMayHaveASmallPrefix() {
    assertThat(spelling.of(Facet.ANSWERER, "van Weel")).isEqualTo("Van Weel");
    assertThat(spelling.of(Facet.ASKER, "van den Hil")).isEqualTo("Van den Hil");
  }

  @Test
  void otherValuesAreTakenAsTyped() {
    assertThat(spelling.of(Facet.ARTICLE, "sr-252")).isEqualTo("sr-252");
  }
}
