package nl.vraagbaak.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.ParliamentaryYear;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static PaperHead head(String id, String title, GovernmentMember... answerers) {
    return new PaperHead(
        id,
        "bestand.txt",
        PaperKind.ANSWERED,
        Optional.of(new ParliamentaryYear(2014)),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        new PaperHead.Dates(Optional.empty(), Optional.of(LocalDate.of(2015, 2, 3))),
        List.of(),
        List.of(),
        List.of(answerers));
  }

  @Test
  void papersAreQuotedAsTheLeidraadHasIt() {
    assertThat(Citations.leidraad(head("ah-tk-20142015-1241", "x")))
        .contains("Aanhangsel Handelingen II 2014/15, nr. 1241");
    assertThat(Citations.leidraad(head("ah-ek-19992000-7", "x")))
        .contains("Aanhangsel Handelingen I 1999/00, nr. 7");
    assertThat(Citations.leidraad(head("kst-31015-112", "x")))
        .contains("Kamerstukken II 2014/15, 31 015, nr. 112");
    assertThat(Citations.leidraad(head("kst-32123-XIV-6", "x")))
        .contains("Kamerstukken II 2014/15, 32 123 XIV, nr. 6");
    assertThat(Citations.leidraad(head("kst-36410-J-5", "x")))
        .contains("Kamerstukken II 2014/15, 36 410 J, nr. 5");
    assertThat(Citations.leidraad(head("kst-36377-A", "x")))
        .contains("Kamerstukken I 2014/15, 36 377, nr. A");
    assertThat(Citations.leidraad(head("brief-van-een-bestand", "x"))).isEmpty();
  }

  @Test
  void onlyPublishedPapersHaveAnOfficialAddress() {
    assertThat(Citations.officialLink(head("stb-2024-59", "x")))
        .contains("https://zoek.officielebekendmakingen.nl/stb-2024-59.html");
    assertThat(Citations.officialLink(head("brief-van-een-bestand", "x"))).isEmpty();
    assertThat(Citations.officialLink("kst-21501-02-2498"))
        .contains("https://zoek.officielebekendmakingen.nl/kst-21501-02-2498.html");
    assertThat(Citations.officialLink("ECLI:NL:HR:2020:123"))
        .contains("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2020:123");
    assertThat(Citations.officialLink("COM(2020)607"))
        .contains("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2020:607:FIN");
    assertThat(Citations.officialLink("2024z12345")).isEmpty();
  }

  @Test
  void authorsAreListedAndSpecialCharactersPrint() {
    Publication work =
        Publication.of(
            head(
                "ah-tk-20142015-1241",
                "50% van {A} & B_c\r\nTY  - X",
                new GovernmentMember("Van Baken", "Kust"),
                new GovernmentMember("Zand", "Duin")),
            "ah-tk-20142015-1241-antwoord-1",
            "antwoord 1",
            "http://hier");
    assertThat(References.apa(work))
        .startsWith("Van Baken & Zand. (2015, 3 februari). ")
        .endsWith(" https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1241.html");
    assertThat(References.bibTex(work))
        .contains("50\\% van \\{A\\} \\& B\\_c", "author = {{Van Baken} and {Zand}}");
    assertThat(References.ris(work).lines().filter(line -> line.startsWith("TY"))).hasSize(1);
    assertThat(References.ris(work)).contains("AU  - Van Baken\r\nAU  - Zand\r\n");
    assertThat(References.cslJson(work)).containsEntry("type", "report");
  }
}
