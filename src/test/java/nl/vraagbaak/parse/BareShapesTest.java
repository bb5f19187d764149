package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Numbers in words, tables that became text, reports that only look like lists of questions. */
class BareShapesTest {
  @Test
  void aPageWithADayOfAnswerHasAnswersBelowItsQuestions() {
    Paper paper =
        Texts.paper(
            """
            Indiendatum: 23 nov. 2030
            Antwoorddatum: 9 jan. 2031

            Vragen van het lid Jansen (SP) aan de minister van Financiën over water

            1. Klopt dit?

            Ja, dat klopt.

            2. Wat gaat u doen?

            Niets.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Klopt dit? > Ja, dat klopt.\nWat gaat u doen? > Niets.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 1, 9));
  }

  @Test
  void numbersMayBePrintedInWords() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            Antwoord van minister Bos (Waterstaat) (ontvangen 2 april 2031).

            Vraag één
            Kent u het bericht?

            Antwoord op vraag één
            Ja.

            Tweede vraag: Klopt het?

            Derde vraag
            Wie betaalt?

            Antwoord op de tweede en derde vraag
            Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op
            vraag vier was dat al gezegd.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Kent u het bericht? > Ja.
            Klopt het? > Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op vraag vier was dat al gezegd.
            Wie betaalt? > Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op vraag vier was dat al gezegd.\
            """);
  }

  @Test
  void theQuestionsOfSeveralMembersStandBelowTheirNames() {
    Paper paper =
        Texts.paper(
            """
            Schriftelijke beantwoording van vragen uit de eerste termijn

            Nummer: 2031D45828, datum: 2031-11-26, bijgewerkt: 2031-11-27, versie: 1

            Vragen van het lid Jansen, A.B. (SP)

            Vraag:
            Wat kost het?

            Antwoord:
            Niets.

            Vragen van het lid De Vries, C. (D66)

            Vraag:
            Wanneer is het af?

            Antwoord:
            Morgen.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Wat kost het? > Niets.\nWanneer is het af? > Morgen.");
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", "SP"), new Member("De Vries", "D66"));
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 11, 26));
  }

  @Test
  void aMemoryOfReplyIsNoListOfQuestions() {
    Paper paper =
        Texts.paper(
            """
            40 123 Wet waterpeil

            C MEMORIE VAN ANTWOORD

            Ontvangen 26 april 2031

            Inleiding

            In deze memorie gaat de regering in op de vragen van de leden van de verschillende fracties.

            De regering dankt de leden voor hun vragen en hoopt dat zij met het antwoord verder kunnen.
            """);
    assertThat(paper.id()).isEqualTo("kst-40123-C");
    assertThat(paper.head().kind()).isEqualTo(PaperKind.MEMORANDUM);
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 4, 26));
    assertThat(paper.body().questions()).isEmpty();
  }

  @Test
  void theReactionInATableOfContentsEndsNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            2031D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
            Inhoudsopgave
            I.
            Vragen en opmerkingen vanuit de fracties
            2
            II.
            Reactie van de Ministers van Waterstaat en Visserij en de
            Staatssecretaris van Waterstaat
            35
            I. Vragen en opmerkingen vanuit de fracties
            1. Vragen en opmerkingen vanuit de SP-fractie
            De leden van de SP-fractie vragen wat het kost.
            """);
    assertThat(paper.id()).isEqualTo("nds-tk-2031D06714");
    assertThat(paper.body().questions())
        .extracting(q -> q.group().orElse(""))
        .containsExactly("SP");
  }

  @Test
  void aListThatWasATableHasItsHeadingsTakenOut() {
    Paper paper =
        Texts.paper(
            """
            Lijst van vragen over de haven

            Nr

            Vraag

            Blz. (van)
            t/m

            1

            Bent u bekend met het water?

            0

            2

            Wat kost het?

            0
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Bent u bekend met het water?", "Wat kost het?");
  }

  @Test
  void aQuestionAboutALateAnswerMakesNoDelayNotice() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            1. Waarom zijn de vragen niet binnen de gebruikelijke termijn beantwoord?

            2. Kunt u zeggen waarom u ook deze niet binnen de gebruikelijke termijn beantwoordt?
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
  }

  @Test
  void numberedChaptersOfAReportAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            40 123 Wet waterpeil

            B VOORLOPIG VERSLAG

            1. Inleiding

            De leden van de fractie van de SP hebben kennisgenomen van het voorstel en hebben vragen.

            2. Gevolgen voor de haven

            Wat kost het voorstel, zo vragen deze leden? Zij zien uit naar het antwoord van de regering?
            """);
    assertThat(paper.body().questions()).isEmpty();
    assertThat(paper.head().kind()).isEqualTo(PaperKind.REPORT);
  }
}
