package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.SourceText;
import org.junit.jupiter.api.Test;

/** The shapes that papers come in, each with a small fictitious one. */
class ShapesTest {
  private static String questions(Paper paper) {
    return paper.body().questions().stream()
        .map(q -> q.numbers() + " " + q.text())
        .collect(Collectors.joining("\n"));
  }

  private static String answers(Paper paper) {
    return paper.body().answers().stream()
        .map(a -> a.numbers() + " " + a.text())
        .collect(Collectors.joining("\n"));
  }

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
  void aDelayNoticeHasNoAnswers() {
    Paper paper =
        Texts.paper(
            """
            AH 615
            2030Z17538
            Mededeling van staatssecretaris Bos (Natuur) (ontvangen 20 november 2030)

            Op 6 november jl. hebben de leden Jansen en De Wit (beiden SP) schriftelijke vragen gesteld aan de minister van Natuur over het bericht dat buffels ziek zijn.

            De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.DELAY);
    assertThat(paper.body().notice().orElseThrow()).startsWith("Op 6 november jl. hebben");
    assertThat(paper.head().askers()).hasSize(2);
    assertThat(paper.head().dates().submittedOn().orElseThrow()).hasToString("2030-11-06");
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void aLetterIsCutAtItsHeadings() {
    Paper paper =
        Texts.paper(
            """
            Met deze brief voldoe ik aan uw verzoek om een reactie op het rapport over
            de plassen.

            Het rapport

            Het rapport laat zien dat het water van de plassen in het noorden stijgt en
            dat er maatregelen nodig zijn.

            De Minister van Infrastructuur en Waterstaat,
            D. van der Meer
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.LETTER);
    assertThat(paper.body().passages()).hasSize(2);
    assertThat(paper.body().passages().getFirst().heading()).isEmpty();
    assertThat(paper.body().passages().getLast())
        .extracting(Passage::heading)
        .isEqualTo(Optional.of("Het rapport"));
    assertThat(paper.body().passages().getLast().text()).endsWith("nodig zijn.");
    assertThat(paper.head().answerers()).hasSize(1);
  }

  @Test
  void theLetterheadOfALetterIsNoSection() {
    Paper paper =
        Texts.paper(
            """
            32 317 Schoon water

            Nr. 981 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 30 november 2030

            Hierbij informeer ik uw Kamer over de stand van zaken.

            1. Voortgang

            Er is voortgang geboekt op alle onderdelen van het programma in het afgelopen jaar.
            """);
    assertThat(paper.id()).isEqualTo("kst-32317-981");
    assertThat(paper.head().dates().answeredOn().orElseThrow()).hasToString("2030-11-30");
    assertThat(paper.body().passages())
        .extracting(p -> p.heading().orElse("-"))
        .containsExactly("-", "1. Voortgang");
    assertThat(paper.body().introduction().orElseThrow()).startsWith("32 317 Schoon water");
  }

  @Test
  void aDelayMayBeALetter() {
    Paper paper =
        Texts.paper(
            """
            Datum 24 mei 2030

            In antwoord op uw brief van 3 mei 2030, nr. 2030Z07000, deel ik u mede dat de vragen van het lid Jansen (SP) aan de minister van Financiën over het water niet binnen de gebruikelijke termijn kunnen worden beantwoord.

            De Minister van Financiën,

            D. de Vries
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.DELAY);
    assertThat(paper.head().title()).contains("het water");
    assertThat(paper.body().notice().orElseThrow())
        .startsWith("In antwoord")
        .endsWith("beantwoord.");
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
  void aConsultationHasAQuestionAParagraphByGroup() {
    Paper paper =
        Texts.paper(
            """
            34843 Documentaire ‘Stijgend water’

            Verslag van een schriftelijk overleg

            I Vragen en opmerkingen vanuit de fracties

            1. Vragen en opmerkingen vanuit de D66-fractie

            De leden van de D66-fractie vragen hoe het gaat.

            Deze leden vragen ook waarom.

            2. Vragen en opmerkingen vanuit de ChristenUnie-, VVD- en 50PLUS-fracties

            De leden van deze fracties sluiten zich aan.

            II. Reactie van de minister

            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.CONSULTATION);
    assertThat(paper.body().questions())
        .extracting(q -> q.number() + " " + q.group().orElse(""))
        .containsExactly("1 D66", "2 D66", "3 ChristenUnie-, VVD- en 50PLUS");
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void theReactionInAConsultationAnswersTheQuestionsOfItsGroup() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van de leden van de CDA-fractie

            De leden vragen hoe het gaat.

            En waarom?

            II Reactie van de minister

            Vragen en opmerkingen van de leden van de CDA-fractie

            Het gaat goed.
            """);
    assertThat(answers(paper)).isEqualTo("[1, 2] Het gaat goed.");
  }

  @Test
  void notesAtTheFootOfAPageAreNoPartOfTheSentenceTheyInterrupt() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Klopt het dat het water stijgt?

            Antwoord 1
            Het water stijgt volgens het rapport1 al jaren en dat is ook in de
            zomer van dit jaar bij de kust

            1 Waterlands Dagblad, 2 mei 2031, Water stijgt (https://voorbeeld.nl/water-
            stijgt).
            \fah-tk-20302031-12
            ISSN 0921 - 7398
            te zien.
            """);
    assertThat(answers(paper))
        .endsWith(
            "volgens het rapport al jaren en dat is ook in de zomer van dit jaar bij de kust te"
                + " zien.");
    assertThat(paper.body().footnotes())
        .containsExactly(
            new Footnote(
                "1",
                "Waterlands Dagblad, 2 mei 2031, Water stijgt"
                    + " (https://voorbeeld.nl/water-stijgt)."));
  }

  @Test
  void aFootGluedToTheNextLabelIsCutOff() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Klopt dit?
            ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 1
            Ja.
            Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2
            """);
    assertThat(questions(paper)).isEqualTo("[1] Klopt dit?");
    assertThat(answers(paper)).isEqualTo("[1] Ja.");
  }

  @Test
  void notesOfWordTurnedToTextAreTakenOut() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Kent u het bericht?[footnoteRef:1] [1:  Waterlands Dagblad, 7 mei 2031, Water
            ]

            Antwoord op vraag 1
            [bookmark: _Hlk230340499]Ja.
            """);
    assertThat(questions(paper)).isEqualTo("[1] Kent u het bericht?");
    assertThat(answers(paper)).isEqualTo("[1] Ja.");
    assertThat(paper.body().footnotes())
        .containsExactly(new Footnote("1", "Waterlands Dagblad, 7 mei 2031, Water"));
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
