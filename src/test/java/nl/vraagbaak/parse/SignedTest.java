package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Passage;
import org.junit.jupiter.api.Test;

/** Who asked, who is asked and who signed, in the forms that letters and headings have. */
class SignedTest {
  private static PaperHead letter(String signature) {
    return Texts.paper(
            "Geachte voorzitter,\n\nHierbij stuur ik u de stand van het water.\n\n" + signature)
        .head();
  }

  private static PaperHead head(String heading) {
    return Texts.paper(heading + "\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n").head();
  }

  @Test
  void officeAndNameMayStandOnOneLine() {
    assertThat(
            letter("De Minister voor Volkshuisvesting en Ruimtelijke Ordening, H.M. de Vries")
                .answerers())
        .containsExactly(
            new GovernmentMember("de Vries", "Volkshuisvesting en Ruimtelijke Ordening"));
  }

  @Test
  void theNameMayStandAboveTheOffice() {
    assertThat(letter("R.A.A. Jansen\nMinister voor Klimaat en Energie\n").answerers())
        .containsExactly(new GovernmentMember("Jansen", "Klimaat en Energie"));
  }

  @Test
  void anOfficeMayTakeTwoLinesAndCapitals() {
    assertThat(
            letter("DE MINISTER VAN LANDBOUW, NATUUR EN\nVOEDSELKWALITEIT,\nG. de Vries")
                .answerers())
        .containsExactly(new GovernmentMember("de Vries", "Landbouw, Natuur en Voedselkwaliteit"));
    assertThat(
            letter("De Minister van Volksgezondheid,\nWelzijn en Sport,\n\n\nE.I. Bos").answerers())
        .containsExactly(new GovernmentMember("Bos", "Volksgezondheid, Welzijn en Sport"));
  }

  @Test
  void whatStandsBelowTheSignatureIsKept() {
    Paper paper =
        Texts.paper(
            """
            Geachte voorzitter,

            Hierbij stuur ik u de stand van het water.

            De Minister van Financiën,
            G. de Vries

            Bijlage over de dijken

            In deze bijlage staat hoe hoog de dijken zijn en wanneer zij worden verhoogd.
            """);
    assertThat(paper.body().passages())
        .extracting(Passage::text)
        .contains("In deze bijlage staat hoe hoog de dijken zijn en wanneer zij worden verhoogd.");
  }

  @Test
  void aNameInSmallLettersKeepsItsPrefix() {
    assertThat(
            head("Antwoord van staatssecretaris van Rijn (Volksgezondheid, Welzijn en Sport)"
                    + " (ontvangen 3 juni 2031)")
                .answerers())
        .extracting(GovernmentMember::name)
        .containsExactly("van Rijn");
    assertThat(head("Vragen van de leden Bos (SP) en van der Plas (BBB) over water.").askers())
        .containsExactly(new Member("Bos", "SP"), new Member("van der Plas", "BBB"));
  }

  @Test
  void bothHaveThePortfolioBehindTheLast() {
    assertThat(
            head("Antwoord van Minister De Vries en Staatssecretaris Bos (beiden Infrastructuur"
                    + " en Waterstaat) (ontvangen 3 juni 2031).")
                .answerers())
        .containsExactly(
            new GovernmentMember("De Vries", "Infrastructuur en Waterstaat"),
            new GovernmentMember("Bos", "Infrastructuur en Waterstaat"));
  }

  @Test
  void namesBeforeOfficesHaveWholePortfolios() {
    assertThat(
            head("Beantwoording door de heer De Vries, minister van Onderwijs, Cultuur en"
                    + " Wetenschap, en mevrouw Bos, minister voor Ontwikkelingssamenwerking,"
                    + " van vragen van het lid Jansen (SP) over water")
                .answerers())
        .containsExactly(
            new GovernmentMember("De Vries", "Onderwijs, Cultuur en Wetenschap"),
            new GovernmentMember("Bos", "Ontwikkelingssamenwerking"));
  }

  @Test
  void severalMinistersOfOnePluralAreAddressedEach() {
    assertThat(
            head("Vragen van het lid Jansen (SP) aan de Ministers van Infrastructuur en"
                    + " Waterstaat, voor Volkshuisvesting en Ruimtelijke Ordening en voor"
                    + " Landbouw, Natuur en Voedselkwaliteit over water.")
                .addressees())
        .containsExactly(
            "Minister van Infrastructuur en Waterstaat",
            "Minister voor Volkshuisvesting en Ruimtelijke Ordening",
            "Minister voor Landbouw, Natuur en Voedselkwaliteit");
  }

  @Test
  void aNoticeThatReportsTheQuestionsNamesWhoAsked() {
    PaperHead head =
        Texts.paper(
                """
                Uitstel beantwoording Kamervragen

                De leden Bos (PvdD) en Van den Berg (GL) hebben aan de minister van Financiën en mij
                vragen gesteld over water. Daarnaast heeft het lid Jansen (SP) ons vragen gesteld.
                Ik kan deze vragen niet binnen de gebruikelijke termijn beantwoorden.
                """)
            .head();
    assertThat(head.askers())
        .isEqualTo(List.of(new Member("Bos", "PvdD"), new Member("Van den Berg", "GL")));
    assertThat(head.title()).contains("water");
  }

  @Test
  void theHouseIsNoMember() {
    assertThat(
            head("Hierbij deel ik u mede dat de vragen van de leden Bos (D66) en Jansen (SP), van"
                    + " uw Kamer aan de Minister van Financiën over water worden beantwoord.")
                .askers())
        .containsExactly(new Member("Bos", "D66"), new Member("Jansen", "SP"));
  }

  @Test
  void theCaseBehindTheSubjectIsNoPartOfIt() {
    assertThat(
            head("Vragen van het lid Bos (D66) over water (kenmerk 2031Z02401, van 3 mei 2031)")
                .title())
        .contains("water");
    assertThat(head("Vragen van het lid Bos (D66) over water, ingezonden op 3 mei 2031.").title())
        .contains("water");
  }

  @Test
  void theHeadingOfTheAnswersBelowASignatureIsKept() {
    Paper paper =
        Texts.paper(
            """
            Geachte voorzitter,

            Hierbij zend ik u de antwoorden.

            De Minister van Financiën, G. de Vries

            Antwoorden op vragen van het lid Jansen (SP) over de hoogte van het water in de rivieren

            Vraag 1
            Klopt het?

            Antwoord 1
            Ja.
            """);
    assertThat(paper.body().introduction().orElse("")).contains("water in de rivieren");
    assertThat(paper.body().introduction().orElse("")).doesNotContain("de Vries");
  }

  @Test
  void aDateOnItsOwnLineIsThatOfTheLetter() {
    PaperHead head =
        Texts.paper(
                """
                Ministerie van Waterstaat

                7 november 2031

                Geachte voorzitter,

                Hierbij stuur ik u de stand van het water op 3 mei 2031.
                """)
            .head();
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 11, 7));
  }

  @Test
  void aReportThatNamesLettersIsNoLetter() {
    PaperHead report =
        Texts.paper(
                """
                Vastgesteld 16 juni 2031

                De vaste commissie voor Water heeft overleg gevoerd over:

                – de brief van de Minister van Waterstaat d.d. 3 mei 2031;

                – het rapport.
                """)
            .head();
    assertThat(report.kind()).isEqualTo(PaperKind.UNKNOWN);
    PaperHead letter = Texts.paper("Nr. 4 BRIEF VAN DE INFORMATEUR\n\nIk sluit af.\n").head();
    assertThat(letter.kind()).isEqualTo(PaperKind.LETTER);
  }

  @Test
  void anOfficeMayHaveNoPrepositionAndGoOnInItsSecondLine() {
    assertThat(letter("De Staatssecretaris Jeugd, Preventie en Sport,\nA.B. Bos").answerers())
        .containsExactly(new GovernmentMember("Bos", "Jeugd, Preventie en Sport"));
    assertThat(letter("de Minister van Sociale Zaken\nen Werkgelegenheid,\n\nA.B. Bos").answerers())
        .containsExactly(new GovernmentMember("Bos", "Sociale Zaken en Werkgelegenheid"));
  }
}
