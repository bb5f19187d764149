package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.vraagbaak.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
  private final ListedNames names = new ListedNames(Gazetteer.read(Path.of("config")));

  @Test
  void aMinistryIsOneValueHoweverItIsPrinted() {
    assertThat(names.ministries("BZ")).containsExactly("Buitenlandse Zaken");
    assertThat(names.ministries("Minister van Buitenlandse Zaken"))
        .containsExactly("Buitenlandse Zaken");
    assertThat(names.ministries("Minister van BZ")).containsExactly("Buitenlandse Zaken");
    assertThat(names.ministries("Water")).containsExactly("Water");
  }

  @Test
  void anEnumerationOfGroupsIsTakenApartAndNamedAsListed() {
    assertThat(names.groups("GL-PvdA- en D66")).containsExactly("GroenLinks-PvdA", "D66");
  }
}
