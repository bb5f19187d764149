package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Papers that print neither labels nor numbers: questions and answers by turns. */
class AlternationTest {
  private static final String PAGE =
      """
      Het waterpeil in de haven |
      |
      Anna van den Berg (SP), Bea El Amrani (D66), Cas Bos |
      |
      Dirk de Vries (viceminister , minister zonder portefeuille landbouw, natuur en visserij) (ABC) |
      |
      ![]() ![](logo.png) |
      Bent u bekend met het bericht «Haven staat droog»?1
      Ja.
      Klopt het dat het peil al drie jaar daalt en dat de schippers daar elke zomer over klagen bij het waterschap? Zo ja, waarom?
      Het peil daalt sinds 2028. Dat komt door de droogte in het stroomgebied en door de werkzaamheden aan de sluis, die nog tot het einde van het jaar duren.
      De schippers zijn ingelicht.
      Kunt u de metingen van de laatste drie jaar delen met de Kamer. Graag een toelichting.
      Zie het antwoord op vraag 2.
      """;

  @Test
  void questionsAndAnswersMayTakeTurnsWithoutLabels() {
    Paper paper = Texts.paper(PAGE);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Bent u bekend met het bericht «Haven staat droog»? > Ja.
            Klopt het dat het peil al drie jaar daalt en dat de schippers daar elke zomer over klagen bij het waterschap? Zo ja, waarom? > Het peil daalt sinds 2028. Dat komt door de droogte in het stroomgebied en door de werkzaamheden aan de sluis, die nog tot het einde van het jaar duren.

            De schippers zijn ingelicht.
            Kunt u de metingen van de laatste drie jaar delen met de Kamer. Graag een toelichting. > Zie het antwoord op vraag 2.\
            """);
  }

  @Test
  void thePageOfASiteNamesSubjectAskersAndMinisterALineEach() {
    Paper paper = Texts.paper(PAGE);
    assertThat(paper.head().title()).contains("Het waterpeil in de haven");
    assertThat(paper.head().askers())
        .containsExactly(
            new Member("Van den Berg", "SP"),
            new Member("El Amrani", "D66"),
            new Member("Bos", ""));
    assertThat(paper.head().answerers())
        .containsExactly(new GovernmentMember("De Vries", "Landbouw, Natuur en Visserij"));
  }

  @Test
  void whatGoesWithAQuestionAndAnEnumerationInAnAnswerAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            Het peil

            Deelt u de mening dat het water stijgt?

            Zo ja, wat doet u daaraan?

            Ja. Er zijn twee stappen:

            1. De dijk wordt hoger.

            2. Het gemaal gaat aan.

            Weet u wie dat betaalt?

            De provincie betaalt dat.
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly(
            "Deelt u de mening dat het water stijgt?\n\nZo ja, wat doet u daaraan?",
            "Weet u wie dat betaalt?");
    assertThat(paper.body().answers()).hasSize(2);
  }

  @Test
  void headingsThatAskAreNoTurnsOfALetter() {
    Paper paper =
        Texts.paper(
            """
            Geachte voorzitter,

            Wat heeft u gevraagd?

            U vroeg of het water steeg.

            Wat gaan we doen?

            Pompen.
            """);
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void thoseWhoTakeTurnsInADebateAreNoAskers() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een commissiedebat over de haven

            De heer Jansen (SP):
            De haven staat droog. Deelt u de mening dat dit niet kan?

            Minister Bos:
            Ik deel die mening.

            De heer Jansen (SP):
            Kunt u zeggen wat u gaat doen?

            Minister Bos:
            Ik ga pompen.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.UNKNOWN);
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void questionsThatNobodyAnswersAreNoTurns() {
    Paper paper =
        Texts.paper(
            """
            Het peil

            Bent u bekend met het water?

            Deelt u de mening dat het stijgt?

            Dank.
            """);
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void aLongTextWithAQuestionNowAndThenHasNoTurns() {
    String speech =
        IntStream.range(0, 30)
            .mapToObj(
                i -> i % 14 == 3 ? "Vindt u dat goed?" : "Het water staat in regel " + i + ".")
            .collect(Collectors.joining("\n\n"));
    assertThat(Texts.paper(speech).head().kind()).isEqualTo(PaperKind.UNKNOWN);
  }
}
