package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vraagbaak.dutch.IntroducedAcronyms.Introduced;
import org.junit.jupiter.api.Test;

class IntroducedAcronymsTest {
  @Test
  void anAcronymInBracketsStandsForTheWordsBefore() {
    assertThat(IntroducedAcronyms.in("Het Landelijk Meldpunt Waterschade (LMW) ontving brieven."))
        .containsExactly(new Introduced("LMW", "Landelijk Meldpunt Waterschade"));
    assertThat(IntroducedAcronyms.in("de Wet op de molens en sluizen (hierna: WMS) geldt"))
        .containsExactly(new Introduced("WMS", "Wet op de molens en sluizen"));
    assertThat(IntroducedAcronyms.in("een dijkbewakingssysteem (DBS) en dijkwacht (DW)"))
        .contains(new Introduced("DBS", "dijkbewakingssysteem"), new Introduced("DW", "dijkwacht"));
  }

  @Test
  void lettersThatTheWordsBeforeDoNotHaveIntroduceNothing() {
    assertThat(IntroducedAcronyms.in("Zie de bijlage (XQZ).")).isEmpty();
    assertThat(IntroducedAcronyms.in("Meer weten? Lees verder. (LMW)")).isEmpty();
    assertThat(IntroducedAcronyms.in("(LMW)")).isEmpty();
    assertThat(IntroducedAcronyms.in("")).isEmpty();
  }
}
