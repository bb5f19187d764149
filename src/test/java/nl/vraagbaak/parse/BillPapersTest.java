package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a committee and the government write to each other about a bill. */
class BillPapersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN / ALGEMENE ZAKEN1",
        "D HERDRUK1 NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN2",
        "Nr. 5 VERSLAG",
        "nr. 11\nTWEEDE NADER VERSLAG",
        "De commissie heeft de eer als volgt verslag uit te brengen. Onder het voorbehoud dat",
      })
  void aCommitteeReportsOnABill(String heading) {
    assertThat(kind(heading)).isEqualTo(PaperKind.REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C MEMORIE VAN ANTWOORD",
        "E NADERE MEMORIE VAN ANTWOORD",
        "Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG",
        "Nr. 12 NOTA NAAR AANLEIDING VAN HET NADER VERSLAG1",
      })
  void theGovernmentRepliesToTheReport(String heading) {
    assertThat(kind(heading)).isEqualTo(PaperKind.MEMORANDUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nr. 14 VERSLAG VAN EEN ALGEMEEN OVERLEG",
        "De eer verslag uit te brengen in de vorm van een lijst van vragen.",
        "Verslag",
        "In de memorie van antwoord staat dat het verslag",
      })
  void aReportOfADebateAndAMentionAreNone(String heading) {
    assertThat(kind(heading)).isEqualTo(PaperKind.UNKNOWN);
  }

  @Test
  void theSectionsBelowTheDayOfTheReportArePassages() {
    Paper paper =
        Texts.paper(
            """
            40 123 Wet waterpeil

            B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR WATERSTAAT

            Vastgesteld 3 oktober 2031

            I. ALGEMEEN

            1. Inleiding

            De leden van de SP-fractie hebben met belangstelling kennisgenomen van het voorstel.

            2. Kosten

            De leden van de D66-fractie vragen de regering wie de nieuwe gemalen gaat betalen.
            """);
    assertThat(paper.id()).isEqualTo("kst-40123-B");
    assertThat(paper.body().introduction().orElseThrow()).endsWith("Vastgesteld 3 oktober 2031");
    assertThat(paper.body().passages())
        .extracting(passage -> passage.heading().orElse("-"))
        .containsExactly("I. ALGEMEEN", "1. Inleiding", "2. Kosten");
  }

  @Test
  void aLetterThatOffersSuchAPaperIsALetter() {
    Paper paper =
        Texts.paper(
            """
            Den Haag, 3 mei 2031

            Onderwerp
            Nota naar aanleiding van het verslag

            Geachte voorzitter,

            Hierbij bied ik u de nota aan. De inspectie is gevraagd hierover in juni verslag uit te
            brengen aan uw Kamer.

            De Minister van Waterstaat,

            A. Bos
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.LETTER);
  }

  private static PaperKind kind(String heading) {
    return Texts.paper("40 123 Wet waterpeil\n\n" + heading + "\n\nDe gemalen zijn oud.\n")
        .head()
        .kind();
  }
}
