package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Papers without labels at line starts: questions by turns, on one line, numbered in words. */
class BareShapesTest {
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

  private static String pairs(Paper paper) {
    return paper.body().questions().stream()
        .map(q -> q.text() + " > " + paper.answerTo(q).map(a -> a.text()).orElse("-"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void questionsAndAnswersMayTakeTurnsWithoutLabels() {
    Paper paper = Texts.paper(PAGE);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(pairs(paper))
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

            Wat is er gebeurd?

            Het water steeg.

            Wat gaan we doen?

            Pompen.
            """);
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
            pairs(
                Texts.paper(
                    top
                        + "1. Klopt het? Antwoord: Ja. 2. Wie betaalt? Antwoord: De provincie. Zij"
                        + " wil dat.")))
        .isEqualTo(expected);
    assertThat(
            pairs(
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
    assertThat(pairs(paper))
        .isEqualTo(
            """
            Hoe hoog staat het water? > Dat is pas bekend in 2032.
            Wie betaalt de 12 pompen? Kan dat goedkoper? > De provincie betaalt.
            Wanneer is het af? > In mei.\
            """);
  }

  @Test
  void aPageWithADayOfAnswerHasAnswersBelowItsQuestions() {
    Paper paper =
        Texts.paper(
            """
            Indiendatum: 23 nov. 2030
            Antwoorddatum: 9 jan. 2031

            Vragen van het lid Jansen (SP) aan de minister van Financiën over water

            1. Klopt dit?

            Ja, dat klopt.

            2. Wat gaat u doen?

            Niets.
            """);
    assertThat(pairs(paper)).isEqualTo("Klopt dit? > Ja, dat klopt.\nWat gaat u doen? > Niets.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 1, 9));
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
  void numbersMayBePrintedInWords() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            Antwoord van minister Bos (Waterstaat) (ontvangen 2 april 2031).

            Vraag één
            Kent u het bericht?

            Antwoord op vraag één
            Ja.

            Tweede vraag: Klopt het?

            Derde vraag
            Wie betaalt?

            Antwoord op de tweede en derde vraag
            Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op
            vraag vier was dat al gezegd.
            """);
    assertThat(pairs(paper))
        .isEqualTo(
            """
            Kent u het bericht? > Ja.
            Klopt het? > Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op vraag vier was dat al gezegd.
            Wie betaalt? > Nee. De eerste vraag is of de haven open kan. De provincie betaalt, in antwoord op vraag vier was dat al gezegd.\
            """);
  }

  @Test
  void theQuestionsOfSeveralMembersStandBelowTheirNames() {
    Paper paper =
        Texts.paper(
            """
            Schriftelijke beantwoording van vragen uit de eerste termijn

            Nummer: 2031D45828, datum: 2031-11-26, bijgewerkt: 2031-11-27, versie: 1

            Vragen van het lid Jansen, A.B. (SP)

            Vraag:
            Wat kost het?

            Antwoord:
            Niets.

            Vragen van het lid De Vries, C. (D66)

            Vraag:
            Wanneer is het af?

            Antwoord:
            Morgen.
            """);
    assertThat(pairs(paper)).isEqualTo("Wat kost het? > Niets.\nWanneer is het af? > Morgen.");
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", "SP"), new Member("De Vries", "D66"));
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 11, 26));
  }

  @Test
  void aMemoryOfReplyIsNoListOfQuestions() {
    Paper paper =
        Texts.paper(
            """
            40 123 Wet waterpeil

            C MEMORIE VAN ANTWOORD

            Ontvangen 26 april 2031

            Inleiding

            In deze memorie gaat de regering in op de vragen van de leden van de verschillende fracties.

            De regering dankt de leden voor hun vragen en hoopt dat zij met het antwoord verder kunnen.
            """);
    assertThat(paper.id()).isEqualTo("kst-40123-C");
    assertThat(paper.head().kind()).isEqualTo(PaperKind.UNKNOWN);
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 4, 26));
    assertThat(paper.body().questions()).isEmpty();
  }

  @Test
  void theReactionInATableOfContentsEndsNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            2031D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
            Inhoudsopgave
            I.
            Vragen en opmerkingen vanuit de fracties
            2
            II.
            Reactie van de Ministers van Waterstaat en Visserij en de
            Staatssecretaris van Waterstaat
            35
            I. Vragen en opmerkingen vanuit de fracties
            1. Vragen en opmerkingen vanuit de SP-fractie
            De leden van de SP-fractie vragen wat het kost.
            """);
    assertThat(paper.id()).isEqualTo("nds-tk-2031D06714");
    assertThat(paper.body().questions())
        .extracting(q -> q.group().orElse(""))
        .containsExactly("SP");
  }

  @Test
  void aListThatWasATableHasItsHeadingsTakenOut() {
    Paper paper =
        Texts.paper(
            """
            Lijst van vragen over de haven

            Nr

            Vraag

            Blz. (van)
            t/m

            1

            Bent u bekend met het water?

            0

            2

            Wat kost het?

            0
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Bent u bekend met het water?", "Wat kost het?");
  }

  @Test
  void aQuestionAboutALateAnswerMakesNoDelayNotice() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over de haven (ingezonden 12 maart 2031).

            1. Waarom zijn de vragen niet binnen de gebruikelijke termijn beantwoord?

            2. Kunt u zeggen waarom u ook deze niet binnen de gebruikelijke termijn beantwoordt?
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
  }

  @Test
  void numberedChaptersOfAReportAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            40 123 Wet waterpeil

            B VOORLOPIG VERSLAG

            1. Inleiding

            De leden van de fractie van de SP hebben kennisgenomen van het voorstel en hebben vragen.

            2. Gevolgen voor de haven

            Wat kost het voorstel, zo vragen deze leden? Zij zien uit naar het antwoord van de regering?
            """);
    assertThat(paper.body().questions()).isEmpty();
    assertThat(paper.head().kind()).isEqualTo(PaperKind.UNKNOWN);
  }
}
