package nl.vraagbaak.lucene.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnameTest {
  @Test
  void whatStandsBeforeANameIsLeftOut() {
    assertThat(new Surname("Van der Duin").shorter()).containsExactly("Duin");
    assertThat(new Surname("El Karim").shorter()).containsExactly("Karim");
  }

  @Test
  void ofADoubleNameEitherIsEnough() {
    assertThat(new Surname("Meerman-Koning").shorter())
        .containsExactly("Meerman Koning", "Meerman", "Koning");
    assertThat(new Surname("Van Meer-De Koning").shorter())
        .containsExactly("Van Meer De Koning", "Meer", "Koning");
  }

  @Test
  void aSimpleNameHasNothingShorter() {
    assertThat(new Surname("Duin").shorter()).isEmpty();
    assertThat(new Surname("Bruins Slot").shorter()).isEmpty();
    assertThat(new Surname("Van Ee").shorter()).isEmpty();
  }
}
