package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Papers that number in one manner and depart from it here and there. */
class MixedNumbersTest {
  @Test
  void theWordMayStandBeforeOneOfManyBareNumbers() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over sluizen (ingezonden 12 maart 2031).

            Antwoord van minister Bos (Waterstaat) (ontvangen 2 april 2031).

            1
            Wat kost een sluis?

            Veel.

            2
            Wie bouwt hem?

            Een aannemer.

            Vraag 3 en 4
            Hoe lang duurt dat?
            Welk jaar wordt het volgens de aannemer?

            Dat is niet bekend.

            5
            Wanneer wel?

            In het voorjaar.
            """);
    assertThat(paper.body().questions())
        .extracting(Question::numbers)
        .containsExactly(List.of(1), List.of(2), List.of(3, 4), List.of(5));
    assertThat(Texts.answers(paper))
        .isEqualTo(
            """
            [1] Veel.
            [2] Een aannemer.
            [3, 4] Dat is niet bekend.
            [5] In het voorjaar.\
            """);
  }

  @Test
  void numbersAmongWordedQuestionsAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Kent u de lijst?
            1. sluizen
            2. bruggen

            Vraag 2
            Wat kost zij?

            Vraag 3
            Wie betaalt?
            """);
    assertThat(paper.body().questions()).hasSize(3);
  }

  @Test
  void twoNumbersBelowTheLaterQuestionAreTheAnswerToBoth() {
    Paper paper =
        Texts.paper(
            """
            Hierbij doe ik u de antwoorden toekomen op de vragen van het lid Jansen (SP).

            1. Wat kost een sluis?

               Veel.

            2. Wie bouwt hem?

            3. Wie betaalt hem?

               2 en 3

               De provincie.

            4. Wanneer is hij klaar?

               Morgen.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Veel.\n[2, 3] De provincie.\n[4] Morgen.");
  }

  @Test
  void numberedHeadingsOfANoteToAMinisterAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            TER BESLISSING

            1. Aanleiding
            Het lid Jansen (SP) heeft op 12 maart vragen gesteld over de sluizen in het noorden van het land.

            2. Geadviseerd besluit
            U wordt geadviseerd de antwoorden te ondertekenen. Kunt u instemmen met de verzending aan de Kamer?

            3. Kernpunten
            De sluizen worden hersteld door de provincie, die daarvoor in het komende jaar geld krijgt.
            """);
    assertThat(paper.body().questions()).isEmpty();
    assertThat(paper.head().kind()).isEqualTo(PaperKind.UNKNOWN);
  }

  @Test
  void aOneThatWasScannedAsALetterIsANumber() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over sluizen. (Ingezonden 12 maart 1996)

            l
            Wat kost een sluis?

            2
            Wie bouwt hem?

            Antwoord

            Antwoord van minister Bos (Waterstaat). (Ontvangen 2 april 1996)

            l
            Veel.

            2
            Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Wat kost een sluis? > Veel.\nWie bouwt hem? > Een aannemer.");
  }

  @Test
  void aChapterInRomanNumeralsIsNoMisreadNumber() {
    Paper paper =
        Texts.paper(
            """
            Verslag

            I

            De stand van de sluizen.

            II

            2

            De stand van de bruggen.
            """);
    assertThat(paper.body().introduction().orElse("") + paper.body().passages())
        .contains("I\n")
        .doesNotContain("1\n");
  }

  @Test
  void furtherAnswersAreAnswers() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over sluizen (ingezonden 12 maart 2031).

            Nader antwoord van Minister Bos (Waterstaat) (ontvangen 2 april 2031).

            Vraag 1
            Wat kost een sluis?

            Nader antwoord 1
            Meer dan gedacht.
            """);
    assertThat(Texts.pairs(paper)).isEqualTo("Wat kost een sluis? > Meer dan gedacht.");
    assertThat(paper.head().answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
  }

  @Test
  void partsOfAQuestionMayBeAnsweredTogether() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Wat kost een sluis?

            Antwoord vraag 1
            Veel.

            Vraag 2a
            Wie bouwt hem?

            Vraag 2b
            Wie betaalt hem?

            Antwoord vraag 2a en 2b
            De provincie.
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Veel.\n[2] De provincie.");
  }

  @Test
  void aScanThatTookCapitalsForLettersIsMended() {
    Paper paper =
        Texts.paper(
            """
            Vragen van de leden Jansen c.s. (SP) en Bos (CDA) over sluizen. (lngezonden 12 maart 1995)

            1
            ls een sluis duur?

            2
            Wie bouwt hem?

            Antwoord

            Antwoord van minister Bos (Waterstaat). (Ontvangen 2 apri1 1995)

            1
            ln de regel wel.

            2
            Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Is een sluis duur? > In de regel wel.\nWie bouwt hem? > Een aannemer.");
    assertThat(paper.head().dates())
        .isEqualTo(
            new PaperHead.Dates(
                Optional.of(LocalDate.of(1995, 3, 12)), Optional.of(LocalDate.of(1995, 4, 2))));
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", "SP"), new Member("Bos", "CDA"));
  }
}
