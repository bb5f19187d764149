package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;
import org.junit.jupiter.api.Test;

class ListedRegisterTest {
  private final ListedRegister register = new ListedRegister(Gazetteer.read(Path.of("config")));

  @Test
  void aLawIsKnownByAnyOfItsNames() {
    for (String name :
        new String[] {"Wetboek van Strafrecht", "Sr", "sr", "wetboek van strafrecht "}) {
      assertThat(register.findLaw(name).map(Law::id)).as(name).contains("sr");
    }
    assertThat(register.findLaw("Sv").map(Law::id)).contains("sv");
    assertThat(register.findLaw("AVG").flatMap(Law::link))
        .contains("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679");
    assertThat(register.findLaw("Wet op de vuurtorens")).isEmpty();
  }

  @Test
  void aBodyIsKnownByAnyOfItsNames() {
    for (String name : new String[] {"OM", "Openbaar Ministerie", "openbaar ministerie"}) {
      assertThat(register.findOrganisation(name).map(Organisation::id))
          .as(name)
          .contains("openbaar-ministerie");
    }
    assertThat(register.findOrganisation("Bond van Wachters")).isEmpty();
  }
}
