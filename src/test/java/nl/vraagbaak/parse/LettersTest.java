package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Passage;
import org.junit.jupiter.api.Test;

/** Letters and delay notices: papers that print no questions. */
class LettersTest {
  @Test
  void aDelayNoticeHasNoAnswers() {
    Paper paper =
        Texts.paper(
            """
            AH 615
            2030Z17538
            Mededeling van staatssecretaris Bos (Natuur) (ontvangen 20 november 2030)

            Op 6 november jl. hebben de leden Jansen en De Wit (beiden SP) schriftelijke vragen gesteld aan de minister van Natuur over het bericht dat buffels ziek zijn.

            De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.DELAY);
    assertThat(paper.body().notice().orElseThrow()).startsWith("Op 6 november jl. hebben");
    assertThat(paper.head().askers()).hasSize(2);
    assertThat(paper.head().dates().submittedOn().orElseThrow()).hasToString("2030-11-06");
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void aLetterIsCutAtItsHeadings() {
    Paper paper =
        Texts.paper(
            """
            Met deze brief voldoe ik aan uw verzoek om een reactie op het rapport over
            de plassen.

            Het rapport

            Het rapport laat zien dat het water van de plassen in het noorden stijgt en
            dat er maatregelen nodig zijn.

            De Minister van Infrastructuur en Waterstaat,
            D. van der Meer
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.LETTER);
    assertThat(paper.body().passages()).hasSize(2);
    assertThat(paper.body().passages().getFirst().heading()).isEmpty();
    assertThat(paper.body().passages().getLast())
        .extracting(Passage::heading)
        .isEqualTo(Optional.of("Het rapport"));
    assertThat(paper.body().passages().getLast().text()).endsWith("nodig zijn.");
    assertThat(paper.head().answerers()).hasSize(1);
  }

  @Test
  void theLetterheadOfALetterIsNoSection() {
    Paper paper =
        Texts.paper(
            """
            32 317 Schoon water

            Nr. 981 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 30 november 2030

            Hierbij informeer ik uw Kamer over de stand van zaken.

            1. Voortgang

            Er is voortgang geboekt op alle onderdelen van het programma in het afgelopen jaar.
            """);
    assertThat(paper.id()).isEqualTo("kst-32317-981");
    assertThat(paper.head().dates().answeredOn().orElseThrow()).hasToString("2030-11-30");
    assertThat(paper.body().passages())
        .extracting(p -> p.heading().orElse("-"))
        .containsExactly("-", "1. Voortgang");
    assertThat(paper.body().introduction().orElseThrow()).startsWith("32 317 Schoon water");
  }

  @Test
  void aDelayMayBeALetter() {
    Paper paper =
        Texts.paper(
            """
            Datum 24 mei 2030

            In antwoord op uw brief van 3 mei 2030, nr. 2030Z07000, deel ik u mede dat de vragen van het lid Jansen (SP) aan de minister van Financiën over het water niet binnen de gebruikelijke termijn kunnen worden beantwoord.

            De Minister van Financiën,

            D. de Vries
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.DELAY);
    assertThat(paper.head().title()).contains("het water");
    assertThat(paper.body().notice().orElseThrow())
        .startsWith("In antwoord")
        .endsWith("beantwoord.");
  }
}
