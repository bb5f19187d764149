package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

class PaperParserTest {
  private static final String ANSWERED =
      """
      Vragen van de leden Jansen en Van den Berg (beiden VVD) aan de Minister van
      Justitie en Veiligheid over het bericht «Meldpunt Waterland krijgt meer
      meldingen» (ingezonden 3 maart 2031).

      Antwoord van Minister De Vries (Justitie en Veiligheid), mede namens de
      Staatssecretaris van Financiën (ontvangen 28 maart 2031). Zie ook Aanhangsel
      Handelingen, vergaderjaar 2030–2031, nr. 1234.

      Vraag 1
      Kent u het bericht?1

      Vraag 2
      Wat vindt u van de opsporings-
      bevoegdheden?

      Antwoord 1 en 2
      Ja.

      1 Waterlands Nieuws, 2 maart 2031, Meldpunt krijgt meer meldingen.
      """;

  @Test
  void readsHeadQuestionsAnswersAndNotesOfAnAnsweredPaper() {
    Paper paper = Texts.paper(ANSWERED);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", "VVD"), new Member("Van den Berg", "VVD"));
    assertThat(paper.head().addressees()).containsExactly("Minister van Justitie en Veiligheid");
    assertThat(paper.head().answerers())
        .containsExactly(new GovernmentMember("De Vries", "Justitie en Veiligheid"));
    assertThat(paper.head().dates().submittedOn()).contains(LocalDate.of(2031, 3, 3));
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 3, 28));
    assertThat(paper.head().title())
        .contains("het bericht «Meldpunt Waterland krijgt meer meldingen»");
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Kent u het bericht?", "Wat vindt u van de opsporingsbevoegdheden?");
    assertThat(paper.body().answers()).extracting(Answer::numbers).containsExactly(List.of(1, 2));
    assertThat(paper.body().footnotes()).hasSize(1);
  }

  @Test
  void doesNotTakeTheNumberOfAnotherPaperForItsOwn() {
    Paper paper = Texts.paper(ANSWERED);
    assertThat(paper.head().number()).isEmpty();
    assertThat(paper.id()).isEqualTo("proef");
  }

  @Test
  void rejectsATextWithoutText() {
    assertThat(new PaperParser().parse(Texts.source("leeg.txt", " \n\n")))
        .isEqualTo(new ParseResult.Rejected("leeg.txt", "er staat geen leesbare tekst in"));
  }
}
