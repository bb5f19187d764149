package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.vraagbaak.extract.IdentifierResolver.Named;
import nl.vraagbaak.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierResolverTest {
  private static final Gazetteer LISTS = Gazetteer.read(Path.of("config"));
  private static final IdentifierResolver RESOLVER =
      new IdentifierResolver(LISTS, new Extractor(LISTS));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "240b Sr|sr-240b",
        "240b sr|sr-240b",
        "sr 240b|sr-240b",
        "Sr, art. 240b|sr-240b",
        "art 240b|sr-240b",
        "artikel 240b|sr-240b",
        "art. 240b Sr.|sr-240b",
        "artikel 240b Wetboek van Strafrecht|sr-240b",
        "240b Wetboek van Strafrecht|sr-240b",
        "artikel 240b, eerste lid, Sr|sr-240b",
        "jci1.3:c:BWBR0001854&artikel=240b|sr-240b",
        "jci1.31:c:BWBR0001854&amp;artikel=240b&lid=1|sr-240b",
        "BWBR0001854 240b|sr-240b",
        "bwbr0001854, artikel 240b|sr-240b",
        "sr-240b|sr-240b",
        "7:658 BW|bw-7-658",
        "bw 7:658|bw-7-658",
        "awb 3:2|awb-3-2",
        "126nba Sv|sv-126nba",
        "artikel J 7 Kieswet|kieswet-j-7",
        "J 7 Kieswet|kieswet-j-7",
        "artikel j 7 kieswet|kieswet-j-7",
        "kieswet, art. ya 22a|kieswet-ya-22a",
        "kieswet J 7|kieswet-j-7",
        "KIESWET YA 22A|kieswet-ya-22a",
        "BWBR0004627 J_7|kieswet-j-7",
        "https://wetten.overheid.nl/BWBR0004627/2025-02-12#HoofdstukJ_ArtikelJ7|kieswet-j-7",
        "kieswet-ya-22a|kieswet-ya-22a",
        "kieswet-j-7|kieswet-j-7",
        "artikel 15 DSA|dsa-15",
        "kst-32317-981|kst-32317-981",
        "Kamerstuk 32 317, nr. 981|kst-32317-981",
        "32317, nr. 981|kst-32317-981",
        "32317-981|kst-32317-981",
        "36800-XVI, nr. 456|kst-36800-XVI-456",
        "Aanhangsel Handelingen II 2022/23, nr. 1823|ah-tk-20222023-1823",
        "ah-tk-20222023-1823|ah-tk-20222023-1823",
        "2022/23, nr. 1823|ah-tk-20222023-1823",
        "ECLI:NL:GHDHA:2022:1550|ECLI:NL:GHDHA:2022:1550",
        "Stb. 2024, 59|stb-2024-59",
        "COM(2020) 607 final|COM(2020)607",
        "2024Z12345|2024z12345",
        "2024Z 12345|2024z12345",
        "kv-tk-2024Z06025|kv-tk-2024Z06025",
        "blg-929493|blg-929493",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=240b|sr-240b",
        "https://wetten.overheid.nl/BWBR0001854/2024-07-01#BoekTweede_TiteldeelXIV_Artikel252|sr-252",
        "https://zoek.officielebekendmakingen.nl/kst-32317-981.html|kst-32317-981",
        "https://zoek.officielebekendmakingen.nl/ah-tk-20222023-1823.html|ah-tk-20222023-1823",
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2020:123|ECLI:NL:HR:2020:123"
      })
  void everyPrintedFormNamesItsRecord(String typed, String id) {
    assertThat(RESOLVER.resolve(typed).map(IdentifierResolverTest::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "verwijderbevel",
    "artikel",
    "240b Sr en bedreiging",
    "art 12",
    "sr",
    "12 mei 2023",
    "''",
    "vraag 3",
    "AH 878",
    "https://www.voorbeeld.example/nieuws/artikel-3.html",
    "https://"
  })
  void otherTextsNameNothing(String typed) {
    assertThat(RESOLVER.resolve(typed)).isEmpty();
  }

  private static String id(Named named) {
    return switch (named) {
      case Named.Article article -> article.article().id();
      case Named.Official paper -> paper.id();
    };
  }
}
