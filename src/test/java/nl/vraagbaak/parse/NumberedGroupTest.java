package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedGroupTest {
  private static String questions(String group) {
    String before = "Vraag 1\nKent u de sluis?\n\nAntwoord 1\nJa.\n\nVraag 2 en 3\n";
    String questions =
        Texts.questions(Texts.paper(before + group + "\n\nAntwoord 2 en 3\nHet waterschap.\n"));
    return questions.replace("[1] Kent u de sluis?\n", "");
  }

  @Test
  void theNumbersBelowALabelOfSeveralTellItsQuestionsApart() {
    assertThat(
            questions(
                """
                2. Hoe oud is de sluis, gelet op:
                a. de deuren;
                b. de muren?

                3. Wie beheert haar?
                Klopt het dat dit het waterschap is?
                """))
        .isEqualTo(
            "[2] Hoe oud is de sluis, gelet op:\n\na. de deuren;\n\nb. de muren?\n[3] Wie beheert"
                + " haar?\n\nKlopt het dat dit het waterschap is?");
    assertThat(questions("2\nHoe oud is de sluis?\n3\nWie beheert haar?"))
        .isEqualTo("[2] Hoe oud is de sluis?\n[3] Wie beheert haar?");
  }

  @Test
  void theyMayCountFromOneAnew() {
    assertThat(questions("1. Hoe oud is de sluis?\n2. Wie beheert haar?"))
        .isEqualTo("[2] Hoe oud is de sluis?\n[3] Wie beheert haar?");
  }

  @Test
  void aListWithinAQuestionDoesNotCutIt() {
    assertThat(questions("Hoe oud is, en wie beheert:\n1. de sluis?\n2. de brug?"))
        .contains("1. de sluis?");
    assertThat(questions("1. Hoe oud is de sluis?\n2. Wie beheert haar?\n3. En de brug?"))
        .contains("1. Hoe oud is de sluis?");
  }
}
