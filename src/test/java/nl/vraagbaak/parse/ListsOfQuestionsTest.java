package nl.vraagbaak.parse;

import static nl.vraagbaak.parse.Texts.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Questions of committees and groups: lists with answers that have no label, consultations. */
class ListsOfQuestionsTest {
  private static Paper list(String body) {
    return Texts.paper(
        """
        40 123 Waterbeheer

        Nr. 12 LIJST VAN VRAGEN EN ANTWOORDEN

        Vastgesteld 18 mei 2031

        De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van
        Waterstaat over de brief van 1 mei 2031 (Kamerstuk 40 123, nr. 11).

        De Minister heeft deze vragen beantwoord bij brief van 17 mei 2031. Vragen en antwoorden
        zijn hierna afgedrukt.

        """
            + body);
  }

  @Test
  void whatStandsBelowANumberedQuestionOfAListIsItsAnswer() {
    Paper paper =
        list(
            """
            1

            Hoe hoog staat het water? Zo hoog als in 2030?

            Het water staat op peil. Wie had dat gedacht? Niemand.

            De metingen gaan door.

            2

            Wie betaalt dat?

            De Minister van Waterstaat heeft de Kamer per brief daarover ingelicht.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(paper.id()).isEqualTo("kst-40123-12");
    assertThat(paper.head().title()).contains("Waterbeheer");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 5, 17));
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Hoe hoog staat het water? Zo hoog als in 2030?", "Wie betaalt dat?");
    assertThat(answers(paper))
        .isEqualTo(
            "[1] Het water staat op peil. Wie had dat gedacht? Niemand.\n\nDe metingen gaan door.\n"
                + "[2] De Minister van Waterstaat heeft de Kamer per brief daarover ingelicht.");
  }

  @Test
  void anAnswerInTheSameParagraphIsCutOffBehindTheLastQuestion() {
    Paper paper =
        list(
            """
            1. Hoe hoog staat het water en wie meet dat? Het waterschap meet het water.
            2. Wie betaalt dat? De provincie betaalt.
            """);
    assertThat(answers(paper))
        .isEqualTo("[1] Het waterschap meet het water.\n[2] De provincie betaalt.");
  }

  @Test
  void aLetterThatOffersAnswersHasNumberedPairs() {
    Paper paper =
        Texts.paper(
            """
            BRIEF VAN DE MINISTER VAN WATERSTAAT

            Den Haag, 3 juli 2031

            Hierbij bied ik u de antwoorden aan op de schriftelijke vragen over het water.

            De Minister van Waterstaat, A.B. de Vries

            1. Hoe hoog staat het water?

            Op peil.

            2. Wie betaalt dat?

            De provincie.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(answers(paper)).isEqualTo("[1] Op peil.\n[2] De provincie.");
  }

  @Test
  void aLetterWithAnEnumerationStaysALetter() {
    Paper paper =
        Texts.paper(
            """
            Geachte voorzitter,

            Hierbij stuur ik u de stand van zaken.

            1. De dijk is af.

            2. De sluis nog niet.

            Is dat erg? Nee.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.LETTER);
  }

  @Test
  void aLetterThatTheAnswersAreLateIsADelayNotice() {
    Paper paper =
        Texts.paper(
            """
            BRIEF VAN DE MINISTER VAN WATERSTAAT

            Den Haag, 21 februari 2031

            Onlangs ontving ik 47 schriftelijke vragen over de dijk. Helaas moet ik u melden dat het
            niet is gelukt deze vragen binnen de gestelde termijn te beantwoorden.

            De Minister van Waterstaat, M. H. Jansen-Van den Berg
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.DELAY);
    assertThat(paper.head().answerers())
        .extracting(GovernmentMember::name)
        .containsExactly("Jansen-Van den Berg");
  }

  @Test
  void whoAnsweredInTheHeadingHasAnsweredWhatHasNoLabel() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Bos (SP) over water (ingezonden 3 mei 2031).
            Antwoord van Minister De Vries (Financiën) (ontvangen 9 juni 2031).

            (1)
            Hoe hoog staat het water?

            Op peil.

            (2)
            Wie betaalt dat?

            De provincie.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(answers(paper)).isEqualTo("[1] Op peil.\n[2] De provincie.");
  }
}
