package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SieveTest {
  private static final String TEXT = "De oude molens draaien niet, maar de foto’s van Xyz bleven.";

  @Test
  void whatMayHaveATermAndWhatIsNoListedWordByItselfIsLeft() {
    assertThat(sifted("molen").text())
        .contains(" molens ", " foto’s ", " Xyz ")
        .doesNotContain("De", "draaien", "niet, ", "bleven");
    assertThat(sifted("+molen").text()).contains("molens");
    assertThat(sifted("=de").text()).contains("De").contains("de").doesNotContain("molens");
  }

  @Test
  void whatIsLeftKnowsWhereItStood() {
    Sifted left = sifted("foto");
    int place = left.text().indexOf("foto");
    assertThat(left.origin(place)).isEqualTo(TEXT.indexOf("foto"));
    assertThat(left.origin(place + 6)).isEqualTo(TEXT.indexOf(" van"));
  }

  @Test
  void thereIsNoneForTheWordThatStandsInGaps() {
    assertThat(Sieve.of(List.of("molen", "=0"))).isEqualTo(Optional.empty());
  }

  private static Sifted sifted(String term) {
    byte[] bytes = TextCode.shared().write(TEXT);
    return Sieve.of(List.of(term))
        .orElseThrow()
        .sift(TextCode.shared().read(bytes, 0, bytes.length));
  }
}
