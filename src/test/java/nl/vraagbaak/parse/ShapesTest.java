package nl.vraagbaak.parse;

import static nl.vraagbaak.parse.Texts.answers;
import static nl.vraagbaak.parse.Texts.questions;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.SourceText;
import org.junit.jupiter.api.Test;

/** The shapes that papers come in, each with a small fictitious one. */
class ShapesTest {
  @Test
  void answersArePairedByNumberWhereverTheyStand() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Eerste?

            Vraag 2
            Tweede?

            Antwoord op vraag 2
            Bij twee.

            Vraag 3
            Derde?

            Antwoord op vraag 1 en 3
            Bij een en drie.
            """);
    assertThat(answers(paper)).isEqualTo("[2] Bij twee.\n[1, 3] Bij een en drie.");
    assertThat(paper.answerTo(paper.body().questions().getFirst()))
        .map(Answer::numbers)
        .contains(List.of(1, 3));
  }

  @Test
  void aBareAnswerCoversTheQuestionAboveIt() {
    Paper paper =
        Texts.paper(
            """
            AH 617

            2030Z 17972

            Antwoord van minister Bos (Defensie) (ontvangen 20 november 2030)

            1. Klopt dit?

            Antwoord:
            Ja.

            2. Zo ja, waarom? Is dat:
            1. nodig
            2. wenselijk?

            Antwoord:
            Nee.
            """);
    assertThat(questions(paper)).startsWith("[1] Klopt dit?\n[2] Zo ja, waarom?");
    assertThat(answers(paper)).isEqualTo("[1] Ja.\n[2] Nee.");
  }

  @Test
  void numbersOnLinesOfTheirOwnAreQuestions() {
    Paper paper =
        Texts.paper(
            """
            Antwoord van minister Bos (Defensie) (ontvangen 20 november 2030)

            1
            Klopt dit?

            Antwoord
            Ja. Er zijn drie stappen:
            1. de eerste
            2. de tweede

            2
            Waarom?

            Antwoord
            Daarom.
            """);
    assertThat(questions(paper)).isEqualTo("[1] Klopt dit?\n[2] Waarom?");
    assertThat(paper.body().answers())
        .extracting(Answer::numbers)
        .containsExactly(List.of(1), List.of(2));
  }

  @Test
  void answersMayBeListedBelowAllQuestions() {
    Paper paper =
        Texts.paper(
            """
            2080
            Vragen van het lid Jansen (SP) aan de minister van Justitie over water. (Ingezonden 12 maart 2008)

            1
            Kent u het bericht? 1)

            2
            Deelt u de mening?

            3
            Bent u bereid?

            1) Waterlands Dagblad, 11 maart 2008

            Antwoord

            Antwoord van minister De Vries (Justitie). (Ontvangen 4 april 2008)

            1
            Ja.

            2 en 3
            Nee. Het gaat om:
            1. het ene
            2. het andere
            """);
    assertThat(paper.id()).isEqualTo("ah-tk-20072008-2080");
    assertThat(questions(paper))
        .isEqualTo("[1] Kent u het bericht?\n[2] Deelt u de mening?\n[3] Bent u bereid?");
    assertThat(answers(paper)).startsWith("[1] Ja.\n[2, 3] Nee. Het gaat om:");
    assertThat(paper.body().footnotes())
        .containsExactly(new Footnote("1", "Waterlands Dagblad, 11 maart 2008"));
  }

  @Test
  void textsUnderOneHeadingAreToldApart() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1 en 2
            Deelt u de mening dat het water van de plassen schoner moet worden dan nu?

            Welke maatregelen neemt u daartoe? Zo nee, waarom niet?

            Antwoord 1 en 2
            Ja.
            """);
    assertThat(paper.body().questions())
        .extracting(Question::numbers)
        .containsExactly(List.of(1), List.of(2));
  }

  @Test
  void textsThatCannotBeToldApartStayTogetherWithAWarning() {
    Paper paper = Texts.paper("Vraag 1 en 2\nKlopt dit?\n\nAntwoord 1 en 2\nJa.\n");
    assertThat(questions(paper)).isEqualTo("[1, 2] Klopt dit?");
    assertThat(paper.warnings()).contains("vragen 1 en 2 zijn niet van elkaar te scheiden");
  }

  @Test
  void aLostHeadingLeavesBothAndWarns() {
    Paper paper =
        Texts.paper(
            "Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.\n\nVraag 3\nHoe?\n");
    assertThat(answers(paper)).isEqualTo("[1] Ja.\n[2] Nee.");
    assertThat(paper.warnings())
        .contains(
            "vraag 2 ontbreekt", "antwoord 2 heeft geen vraag 2", "vraag 3 heeft geen antwoord");
  }

  @Test
  void anAnswerWithoutAHeadingIsFoundBelowItsQuestion() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Klopt dit?

            Antwoord op vraag 1
            Ja.

            Vraag 2
            Waarom is dat zo?

            Dat is zo omdat het water stijgt.
            """);
    assertThat(answers(paper)).isEqualTo("[1] Ja.\n[2] Dat is zo omdat het water stijgt.");
    assertThat(paper.warnings()).contains("antwoord 2 heeft geen kop");
  }

  @Test
  void anExplanationBelongsToNoAnswer() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Klopt dit?

            Antwoord 1
            Ja.

            Toelichting:
            Deze vragen vullen eerdere vragen aan.
            """);
    assertThat(answers(paper)).isEqualTo("[1] Ja.");
    assertThat(paper.body().explanation()).contains("Deze vragen vullen eerdere vragen aan.");
  }

  @Test
  void questionsWithoutNumbersAreNumberedInReadingOrder() {
    Paper paper =
        Texts.paper(
            """
            2030Z18891

            (ingezonden 20 november 2030)

            Vragen van het lid Jansen (SP) aan de minister van Justitie en Veiligheid over water

            Kent u het bericht 'Water stijgt'? 1)

            Deelt u de mening dat dit anders moet? Zo nee, waarom niet?


            1) Waterlands Dagblad, 17 november 2030, Water stijgt (https://voorbeeld.nl/water).
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly(
            "Kent u het bericht 'Water stijgt'?",
            "Deelt u de mening dat dit anders moet? Zo nee, waarom niet?");
    assertThat(paper.body().questions()).extracting(Question::number).containsExactly(1, 2);
  }

  @Test
  void aListOfQuestionsAndAnswersHasItsDates() {
    Paper paper =
        Texts.paper(
            """
            36 613 XVII Wijziging van de begroting
            Nr. 3 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN
            De vragen zijn op 23 september 2030 voorgelegd aan de Minister van Financiën. Bij brief van 27 september 2030 zijn ze door de Minister beantwoord.

            1
            Hoeveel kost het?

            Antwoord:
            2 miljoen.

            2
            Waarom?

            Antwoord:
            Daarom.
            """);
    assertThat(paper.id()).isEqualTo("kst-36613-XVII-3");
    assertThat(paper.head().dates().submittedOn().orElseThrow()).hasToString("2030-09-23");
    assertThat(paper.head().dates().answeredOn().orElseThrow()).hasToString("2030-09-27");
    assertThat(answers(paper)).isEqualTo("[1] 2 miljoen.\n[2] Daarom.");
  }

  @Test
  void whatAPublicationSaysOfItselfFillsTheHead() {
    SourceText plain = Texts.source("stuk.xml", "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.");
    Paper paper =
        Texts.paper(
            new SourceText(
                plain.name(),
                Format.OFFICIAL_XML,
                plain.lines(),
                Map.of(
                    "DC.identifier", "ah-tk-20302031-878",
                    "OVERHEIDop.datumIndiening", "2031-03-03",
                    "OVERHEIDop.datumOntvangst", "2031-03-28")));
    assertThat(paper.id()).isEqualTo("ah-tk-20302031-878");
    assertThat(paper.head().number()).contains("878");
    assertThat(paper.head().dates().submittedOn().orElseThrow()).hasToString("2031-03-03");
    assertThat(paper.head().dates().answeredOn().orElseThrow()).hasToString("2031-03-28");
  }

  @Test
  void labelsAreFoundInATextWithoutLineEnds() {
    Paper paper =
        Texts.paper(
            "Vraag 1: Klopt dit? Antwoord 1: Ja. Vraag 2: Wat nu? Antwoord 2: Niets. Vraag 3: Hoe?"
                + " Antwoord 3: Zo.");
    assertThat(questions(paper)).isEqualTo("[1] Klopt dit?\n[2] Wat nu?\n[3] Hoe?");
    assertThat(answers(paper)).isEqualTo("[1] Ja.\n[2] Niets.\n[3] Zo.");
  }

  @Test
  void textThatIsNoPaperIsKeptAsAPassage() {
    Paper paper = Texts.paper("Zomaar een tekst.\n\nMet een tweede alinea.");
    assertThat(paper.head().kind()).isEqualTo(PaperKind.UNKNOWN);
    assertThat(paper.body().passages().getFirst().text())
        .isEqualTo("Zomaar een tekst.\n\nMet een tweede alinea.");
  }

  @Test
  void oddCharactersAreBroughtToOneSpelling() {
    Paper paper =
        Texts.paper(
            "Vraag\u00A01\nKent u Yes\u00B8ilgo\u0308z en de op\u00ADsporing?\n\nAntwoord\t1\nJa.");
    assertThat(questions(paper)).isEqualTo("[1] Kent u Yeşilgöz en de opsporing?");
  }
}
