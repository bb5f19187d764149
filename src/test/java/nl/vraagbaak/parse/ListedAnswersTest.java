package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vraagbaak.model.Paper;
import org.junit.jupiter.api.Test;

/** Numbers that begin a question or an answer, and numbers that do not. */
class ListedAnswersTest {
  @Test
  void aJointAnswerMayStandBelowThoseBetweenItsQuestions() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over sluizen (ingezonden 12 mei 2031).

            1
            Klopt dit?

            2
            Wat kost het?

            3
            Wie betaalt?

            4
            Wanneer begint u?

            Antwoord

            Antwoord van minister Bos (Waterstaat) (ontvangen 7 juli 2031).

            1
            Ja.

            3
            De provincie. Zie ook het antwoord op vraag
            1.

            2 en 4
            Veel, en morgen.
            """);
    assertThat(Texts.answers(paper))
        .isEqualTo(
            """
            [1] Ja.
            [3] De provincie. Zie ook het antwoord op vraag 1.
            [2, 4] Veel, en morgen.\
            """);
  }

  @Test
  void anEntryOfAnAnswerAboveTheQuestionOfItsNumberIsNone() {
    Paper paper =
        Texts.paper(
            """
            1. Wat kost een sluis?

            Antwoord:
            Dat hangt af van drie dingen:

            1. de breedte;

            2. De diepte en de bodem.

            2. Wie bouwt hem?

            Antwoord:
            Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Wat kost een sluis? > Dat hangt af van drie dingen:

            1. de breedte;

            2. De diepte en de bodem.
            Wie bouwt hem? > Een aannemer.\
            """);
  }

  @Test
  void questionsNumberedWithABracketAreNoNotes() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over sluizen (ingezonden 12 mei 2031).

            1) Kent u het bericht ‘Sluizen’?

            Antwoord vraag 1
            Ja. Er zijn twee fasen: 1) het plan en 2) de bouw.

            2) Wie bouwt de ‘nieuwe’ sluis?

            Antwoord vraag 2
            Een aannemer.
            """);
    assertThat(Texts.questions(paper))
        .isEqualTo("[1] Kent u het bericht ‘Sluizen’?\n[2] Wie bouwt de ‘nieuwe’ sluis?");
    assertThat(paper.body().footnotes()).isEmpty();
  }

  @Test
  void aQuestionMayEndWithWhatItAsksFor() {
    Paper paper =
        Texts.paper(
            """
            De sluizen in het Noorden |
            |
            Anna Jansen (SP) |
            |
            Cor Bos (minister waterstaat) (ABC) |
            |
            Bent u bereid de sluizen te openen?
            Nee.
            Wie heeft de sluizen gesloten? Graag een gedetailleerd antwoord.
            Het waterschap.
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Nee.\n[2] Het waterschap.");
  }
}
