package nl.vraagbaak.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vraagbaak.parse.line.Label.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private static Label label(String line) {
    return Labels.read(line, "").orElseThrow(() -> new AssertionError("no label: " + line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vraag 1                                  | 1
          VRAAG 12                                 | 12
          Vragen 4 en 5                            | 4 5
          Vraag 2, 3 en 4                          | 2 3 4
          Vraag 7, 8, 9 10 en 11                   | 7 8 9 10 11
          Vragen 3 t/m 6                           | 3 4 5 6
          Vraag 3a                                 | 3
          Vraag 3 (VVD)                            | 3
          Vraag nr 4                               | 4
          Vraag 2 van het lid Jansen               | 2
          Vraag één                                | 1
          Vraag Eén                                | 1
          VRAAG TWAALF                             | 12
          Vragen twee, drie en vier:               | 2 3 4
          Vraag XIV                                | 14
          Eerste vraag                             | 1
          Tweede en derde vraag.                   | 2 3
          Vraag C                                  | 3
          2. Vraag:                                | 2
          14. Vraag                                | 14
          """)
  void readsTheNumbersOfAQuestion(String line, String numbers) {
    assertThat(label(line)).isEqualTo(new Label(Part.QUESTION, list(numbers), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Antwoord 1                               | 1
          Antwoord2                                | 2
          Antwoord op vraag 1                      | 1
          Antwoord op vraag 3 en 8                 | 3 8
          Antwoord vraag 1:                        | 1
          Antwoord vraag 4-7:                      | 4 5 6 7
          Antwoord 2 t/m 4                         | 2 3 4
          Antwoord op de vragen 3 tot en met 8     | 3 4 5 6 7 8
          Antwoord op vragen 7, 8, en 9            | 7 8 9
          Antwoord 1,2,3,4 en 5                    | 1 2 3 4 5
          Antwoorden op de vragen 2 en 3.          | 2 3
          Beantwoording vraag 6                    | 6
          Antwoord op vraag twintig                | 20
          Antwoord op uw eerste vraag              | 1
          Gezamenlijk antwoord op vragen 2 en 3    | 2 3
          Gezamenlijke beantwoording vragen 4 en 5 | 4 5
          Ad 2 en 3.                               | 2 3
          Antwoord vragen B en C                   | 2 3
          Antwoord op de derde tot en met vijfde vraag | 3 4 5
          """)
  void readsTheNumbersOfAnAnswer(String line, String numbers) {
    assertThat(label(line)).isEqualTo(new Label(Part.ANSWER, list(numbers), ""));
  }

  @Test
  void keepsTheTextBehindALabel() {
    assertThat(label("Vraag 1: Kent u het bericht?").rest()).isEqualTo("Kent u het bericht?");
    assertThat(label("Antwoord 3 Nee.").rest()).isEqualTo("Nee.");
    assertThat(label("Antwoord: Ja.").rest()).isEqualTo("Ja.");
    assertThat(label("Toelichting: Deze vragen vullen aan.").rest())
        .isEqualTo("Deze vragen vullen aan.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Antwoord", "Antwoord:", "ANTWOORD", "Antwoorden"})
  void readsAnAnswerWithoutANumber(String line) {
    assertThat(label(line)).isEqualTo(new Label(Part.ANSWER, List.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag 5 gaat over een ander onderwerp dan het bericht",
        "vraag 6.",
        "Antwoord 3 en het vervolg daarop komen later",
        "Vraagstukken als deze",
        "Antwoord op uw vragen volgt",
        "Toelichting op het besluit",
        "Vraag een deskundige om raad",
        "Eerste vraag is wie betaalt",
        "Tweede Kamer",
        "Antwoord op vraag twee komt later"
      })
  void takesNoSentenceForALabel(String line) {
    assertThat(Labels.read(line, "")).isEmpty();
  }

  @Test
  void takesNoLabelThatTheLineAboveRunsOnInto() {
    assertThat(Labels.read("Vraag 6.", "Zie hiervoor mijn antwoord op")).isEmpty();
    assertThat(Labels.read("Vraag 6.", "Dat is alles.")).isPresent();
  }

  @Test
  void knowsTheHeadOfTheAnswersFromAnAnswer() {
    assertThat(label("Antwoord van Minister De Vries (Financiën) (ontvangen 3 mei 2031)").part())
        .isEqualTo(Part.REPLY);
  }

  private static List<Integer> list(String numbers) {
    return List.of(numbers.split(" ", -1)).stream().map(Integer::valueOf).toList();
  }

  @Test
  void aRangeNeverRunsAway() {
    assertThat(Labels.read("Vraag 1 t/m 999", "")).isEmpty();
  }
}
