package nl.vraagbaak.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordJoinerTest {
  private static String join(String above, String line) {
    StringBuilder text = new StringBuilder(above);
    WordJoiner.append(text, line);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de opsporings-            | bevoegdheden van        | de opsporingsbevoegdheden van
          het pro-                  | gramma «Stop»           | het programma «Stop»
          de rechter-               | lijke macht             | de rechterlijke macht
          over ex-                  | tra geld                | over extra geld
          """)
  void joinsAWordBrokenOverTheLineEnd(String above, String line, String joined) {
    assertThat(join(above, line)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de kinder-                | en jeugdhulp            | de kinder- en jeugdhulp
          de CSAM-                  | verordening             | de CSAM-verordening
          de EU-                    | Richtlijn               | de EU-Richtlijn
          de 24-                    | uursnorm                | de 24-uursnorm
          de rechter-               | commissaris             | de rechter-commissaris
          met end-to-               | end versleuteling       | met end-to-end versleuteling
          een video-                | opname                  | een video-opname
          """)
  void keepsAHyphenThatIsReal(String above, String line, String joined) {
    assertThat(join(above, line)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (https://voorbeeld.nl/meer-  | meldingen.html).     | (https://voorbeeld.nl/meer-meldingen.html).
          via https://                 | www.voorbeeld.nl/a   | via https://www.voorbeeld.nl/a
          zie www.voorbeeld.nl         | en de bijlage        | zie www.voorbeeld.nl en de bijlage
          """)
  void keepsAnAddressWhole(String above, String line, String joined) {
    assertThat(join(above, line)).isEqualTo(joined);
  }
}
