package nl.vraagbaak.parse.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Jan Willem Jansen, Jansen",
    "Anna Maria van den Berg, Van den Berg",
    "Anna Bruine Berg, Bruine Berg",
    "Ada El Amin, El Amin",
    "Jansen, Jansen"
  })
  void ofSeveralFirstNamesNoneIsSurname(String name, String surname) {
    assertThat(FirstNames.without(name)).isEqualTo(surname);
  }
}
