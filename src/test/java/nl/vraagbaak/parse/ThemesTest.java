package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import org.junit.jupiter.api.Test;

/** Papers that are ordered by theme. */
class ThemesTest {
  private static final String BY_THEME =
      """
      Nr. 11 LIJST VAN VRAGEN EN ANTWOORDEN

      Sluizen

      Vraag 1
      Wat kost een sluis?

      Antwoord
      Veel.

      Vraag 2
      Wie bouwt hem?

      Antwoord
      Een aannemer.

      Bruggen

      Vraag 1
      Wat kost een brug?

      Antwoord
      Weinig.
      """;

  @Test
  void theHeadingOfAThemeBelongsToNoAnswer() {
    Paper paper = Texts.paper(BY_THEME);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Veel.\n[2] Een aannemer.\n[1] Weinig.");
    assertThat(paper.body().introduction().orElseThrow()).contains("Bruggen");
  }

  @Test
  void whereNumbersBeginAnewEachQuestionHasTheAnswerOfItsTheme() {
    Paper paper = Texts.paper(BY_THEME);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Wat kost een sluis? > Veel.
            Wie bouwt hem? > Een aannemer.
            Wat kost een brug? > Weinig.\
            """);
    List<Answer> answers = paper.body().answers();
    assertThat(paper.questionsOf(answers.getLast()))
        .containsExactly(paper.body().questions().getLast());
    assertThat(paper.questionsOf(answers.getFirst()))
        .containsExactly(paper.body().questions().getFirst());
  }

  @Test
  void bareNumbersMayBeginAnewBelowATheme() {
    Paper paper =
        Texts.paper(
            """
            LIJST VAN VRAGEN EN ANTWOORDEN

            1

            Wat kost een sluis?

            Een sluis kost veel.

            2

            Wie bouwt hem?

            Dat doet een aannemer.

            Bruggen

            1

            Wat kost een brug?

            Een brug kost weinig.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Wat kost een sluis? > Een sluis kost veel.
            Wie bouwt hem? > Dat doet een aannemer.
            Wat kost een brug? > Een brug kost weinig.\
            """);
  }

  @Test
  void whatGoesOnInAQuestionIsNoTheme() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Wat kost een sluis?

            Graag een toelichting

            Vraag 2
            Wie bouwt hem?

            Antwoord 1
            Zie hieronder

            Antwoord 2
            Een aannemer.
            """);
    assertThat(Texts.questions(paper))
        .isEqualTo("[1] Wat kost een sluis?\n\nGraag een toelichting\n[2] Wie bouwt hem?");
    assertThat(Texts.answers(paper)).isEqualTo("[1] Zie hieronder\n[2] Een aannemer.");
  }

  @Test
  void theGroupsOfABudgetDebateNumberTheirQuestionsEach() {
    Paper paper =
        Texts.paper(
            """
            Schriftelijke antwoorden van de minister van Waterstaat op vragen gesteld in de eerste termijn

            Vragen SP-fractie

            1. Wat kost een sluis?

            Een sluis kost veel.

            2. Wie bouwt hem?

            Dat doet een aannemer.

            Vragen VVD-fractie

            1. Wat kost een brug?

            Een brug kost weinig.
            """);
    assertThat(paper.head().askers()).isEmpty();
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Wat kost een sluis? > Een sluis kost veel.
            Wie bouwt hem? > Dat doet een aannemer.
            Wat kost een brug? > Een brug kost weinig.\
            """);
  }
}
