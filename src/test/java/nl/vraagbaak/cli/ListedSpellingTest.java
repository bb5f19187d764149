package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.search.Facet;
import org.junit.jupiter.api.Test;

class ListedSpellingTest {
  private final ListedSpelling spelling = new ListedSpelling(Gazetteer.read(Path.of("config")));

  @Test
  void aChosenGroupMayBeNamedByAnAlias() {
    assertThat(spelling.of(Facet.GROUP, "GL-PvdA")).isEqualTo("GroenLinks-PvdA");
    assertThat(spelling.of(Facet.GROUP, "Rivierpartij")).isEqualTo("Rivierpartij");
  }

  @Test
  void aChosenNameMayHaveASmallPrefix() {
    assertThat(spelling.of(Facet.ANSWERER, "van Weel")).isEqualTo("Van Weel");
    assertThat(spelling.of(Facet.ASKER, "van den Hil")).isEqualTo("Van den Hil");
    assertThat(spelling.of(Facet.ASKER, "van den hil")).isEqualTo("Van den Hil");
    assertThat(spelling.of(Facet.ASKER, "'t hart")).isEqualTo("'t Hart");
  }

  @Test
  void aLawBodyOrMinistryMayGoByAnyNameOfTheLists() {
    assertThat(spelling.of(Facet.LAW, "Wetboek van Strafrecht")).isEqualTo("sr");
    assertThat(spelling.of(Facet.LAW, "sv")).isEqualTo("sv");
    assertThat(spelling.of(Facet.ORGANISATION, "om")).isEqualTo("openbaar-ministerie");
    assertThat(spelling.of(Facet.ORGANISATION, "politie")).isEqualTo("politie");
    for (String name : new String[] {"JenV", "Ministerie van Justitie en Veiligheid"}) {
      assertThat(spelling.of(Facet.MINISTRY, name)).isEqualTo("Justitie en Veiligheid");
    }
    assertThat(spelling.of(Facet.MINISTRY, "Justitie")).isEqualTo("Justitie");
    assertThat(spelling.of(Facet.PAPER_KIND, "schriftelijk overleg"))
        .isEqualTo("schriftelijk-overleg");
    assertThat(spelling.of(Facet.PARLIAMENTARY_YEAR, "2024/25")).isEqualTo("2024-2025");
  }

  @Test
  void otherValuesAreTakenAsTyped() {
    assertThat(spelling.of(Facet.ARTICLE, "sr-252")).isEqualTo("sr-252");
  }
}
