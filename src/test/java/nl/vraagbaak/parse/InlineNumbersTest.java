package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Lists of questions that lost their line ends. */
class InlineNumbersTest {
  @Test
  void numberedQuestionsMayStandOnOneLine() {
    Paper paper =
        Texts.paper(
            "Vragen van het lid Jansen (SP) aan de minister van Waterstaat over de haven."
                + " (Ingezonden 12 maart 2031) 1. Kent u het bericht «Haven droog»? 2. Is het waar"
                + " dat de sluis sinds 2029 lekt? Zo ja, waarom? 3. Wat kost dat, bij 1.5 miljoen"
                + " liter per dag en artikel 4. Bent u bereid? 4. Wie betaalt?");
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.head().dates().submittedOn()).contains(LocalDate.of(2031, 3, 12));
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly(
            "Kent u het bericht «Haven droog»?",
            "Is het waar dat de sluis sinds 2029 lekt? Zo ja, waarom?",
            "Wat kost dat, bij 1.5 miljoen liter per dag en artikel 4. Bent u bereid?",
            "Wie betaalt?");
  }

  @Test
  void questionsWithTheirAnswersMayStandOnOneLine() {
    String top = "Antwoorden op vragen van het lid Jansen (SP) over de haven. ";
    String expected = "Klopt het? > Ja.\nWie betaalt? > De provincie. Zij wil dat.";
    assertThat(
            Texts.pairs(
                Texts.paper(
                    top
                        + "1. Klopt het? Antwoord: Ja. 2. Wie betaalt? Antwoord: De provincie. Zij"
                        + " wil dat.")))
        .isEqualTo(expected);
    assertThat(
            Texts.pairs(
                Texts.paper(
                    top
                        + "Vraag: Klopt het? Antwoord: Ja. Vraag: Wie betaalt? Antwoord: De"
                        + " provincie. Zij wil dat.")))
        .isEqualTo(expected);
  }

  @Test
  void numbersWithoutASignMayStandBetweenAnswersAndQuestions() {
    Paper paper =
        Texts.paper(
            """
            Hierbij bied ik u de antwoorden aan op de vragen van de vaste commissie voor Water.
            DE MINISTER VAN WATERSTAAT
            E. van den Berg
            Ministerie van Waterstaat
            1 Hoe hoog staat het water? Dat is pas bekend in 2032. 2 Wie betaalt de 12 pompen? Kan             dat goedkoper? De provincie betaalt. 3 Wanneer is het af? In mei.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Hoe hoog staat het water? > Dat is pas bekend in 2032.
            Wie betaalt de 12 pompen? Kan dat goedkoper? > De provincie betaalt.
            Wanneer is het af? > In mei.\
            """);
  }

  @Test
  void questionsWithLettersMayStandOnOneLine() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            a) Kent u het bericht? b) Klopt het? c) Wat doet u daaraan?
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Kent u het bericht?", "Klopt het?", "Wat doet u daaraan?");
  }

  @Test
  void partsOfANumberedQuestionStayTogether() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            1. Kunt u zeggen: a) Wat het kost? b) Wie betaalt? c) Wanneer het af is?
            2. Zo nee: 1. Waarom niet? 2. Wie kan dat wel?
            """);
    assertThat(paper.body().questions()).extracting(Question::number).containsExactly(1, 2);
  }

  @Test
  void aListWithinAQuestionWithItsNumberOnALineOfItsOwnStaysWhereItIs() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            1
            Kunt u zeggen: 1. Wat kost het? 2. Wie betaalt? 3. Wanneer is het af?

            2
            Bent u bereid?
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly(
            "Kunt u zeggen: 1. Wat kost het? 2. Wie betaalt? 3. Wanneer is het af?",
            "Bent u bereid?");
  }
}
