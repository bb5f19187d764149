package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;

/** Labels and layouts that people make up themselves: mails, short labels, letters for numbers. */
class LooseShapesTest {
  @Test
  void shortLabelsAreQuestionsAndAnswersWhereTheyTakeTurns() {
    Paper paper =
        Texts.paper(
            """
            Vragen over de registratie

            V: Waarom moet dat?
            A: Omdat de wet dat vraagt.

            V: Hoe vaak?
            A: Elk jaar.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Waarom moet dat? > Omdat de wet dat vraagt.\nHoe vaak? > Elk jaar.");
    assertThat(Texts.paper("V. Overgang\n\nA: groot\n\nV: klein\n").body().answers()).isEmpty();
  }

  @Test
  void aQuotedMessageIsReadWithoutItsSigns() {
    Paper paper =
        Texts.paper(
            """
            Van: Bureau
            Verzonden: donderdag 7 mei 2031 16:12

            > Hierbij de antwoorden op de vragen van het lid Jansen (SP) over water.
            >
            > Vraag 1
            > Kent u het bericht?
            >
            > Antwoord op vraag 1
            > Ja.
            >
            > De Minister van Waterstaat,
            >
            > A. Bos
            """);
    assertThat(Texts.pairs(paper)).isEqualTo("Kent u het bericht? > Ja.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 5, 7));
    assertThat(paper.head().answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
    assertThat(Texts.paper("> Retouradres Postbus 1\n\nGeachte voorzitter,\n\nTekst.\n"))
        .extracting(letter -> letter.body().introduction().orElseThrow())
        .asString()
        .startsWith("> Retouradres");
  }

  @Test
  void lettersMayStandForNumbers() {
    Paper paper =
        Texts.paper(
            """
            Vraag A
            Hoe oud is de brug?

            Vraag B
            Wie betaalt?

            Antwoord vragen A en B
            Van 1890. Het Rijk betaalt.
            """);
    assertThat(Texts.questions(paper)).isEqualTo("[1] Hoe oud is de brug?\n[2] Wie betaalt?");
    assertThat(Texts.answers(paper)).isEqualTo("[1, 2] Van 1890. Het Rijk betaalt.");
  }

  @Test
  void answersMayBeListedByAdAndSignedBelowTheirDate() {
    Paper paper =
        Texts.paper(
            """
            Antwoorden op de vragen van het lid Jansen (SP) over sluizen (ingezonden op 12 juni 2031)

            1. Wat kost een sluis?
            2. Wie bouwt hem?
            3. Wanneer?

            Ad 1.
            Veel.

            Ad 2 en 3.
            Een aannemer, over een jaar.

            Den Haag, 4 juli 2031

            De minister van Waterstaat,
            A. Bos
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Veel.\n[2, 3] Een aannemer, over een jaar.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 7, 4));
  }

  @Test
  void theSignatureOfATextWithoutLineEndsIsNoAnswer() {
    Paper paper =
        Texts.paper(
            "Beantwoording van de vragen van het lid Jansen (SP) over sluizen, ingezonden 15"
                + " januari 2031. Datum: 10 februari 2031. Vraag 1: Klopt dit? Antwoord op vraag 1:"
                + " Ja. Vraag 2: Gaat u bouwen? Antwoord op vraag 2: Nee. De Minister van"
                + " Waterstaat, A. van den Bos");
    assertThat(Texts.answers(paper)).isEqualTo("[1] Ja.\n[2] Nee.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 2, 10));
    assertThat(paper.head().answerers())
        .containsExactly(new GovernmentMember("van den Bos", "Waterstaat"));
  }

  @Test
  void theLetterOfACommitteeEndsAtItsClosing() {
    Paper paper =
        Texts.paper(
            """
            Aan de Minister van Waterstaat

            Den Haag, 5 juni 2031

            Geachte heer Bos,

            Namens de vaste commissie leg ik u vragen voor over uw brief van 2 mei 2031.

            1. Hoeveel water gaat verloren?
            2. Wie vervangt de leidingen?

            Hoogachtend,
            de griffier van de vaste commissie voor Waterstaat,

            M. Jansen
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.head().dates().submittedOn()).contains(LocalDate.of(2031, 6, 5));
    assertThat(Texts.questions(paper))
        .isEqualTo("[1] Hoeveel water gaat verloren?\n[2] Wie vervangt de leidingen?");
  }

  @Test
  void aDashMayStandBehindALabel() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1 – Klopt dit?

            Antwoord – Ja.

            2. Vraag: Wat kost het?

            Antwoord - Veel.
            """);
    assertThat(Texts.pairs(paper)).isEqualTo("Klopt dit? > Ja.\nWat kost het? > Veel.");
  }

  @Test
  void aLetterheadMayHaveItsDateInDigits() {
    Paper paper =
        Texts.paper(
            """
            ons kenmerk
            W 99/4237
            datum
            13-10-1999

            Hierbij doe ik u de antwoorden toekomen op de vragen van de Kamer.

            Vraag:
            Klopt dit?

            Antwoord:
            Ja.
            """);
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(1999, 10, 13));
  }

  @Test
  void questionsForAnInterpellationHaveTheirAsker() {
    assertThat(
            Texts.paper(
                    """
                    Vragen ten behoeve van de interpellatie van het lid Jansen (SP) aan de minister van Waterstaat over sluizen

                    1
                    Klopt dit?

                    2
                    Wat gaat u doen?
                    """)
                .head()
                .askers())
        .containsExactly(new Member("Jansen", "SP"));
  }

  @Test
  void questionsAboutAnAnswerOfAMinisterHaveNoAnswers() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) aan de minister van Waterstaat over de antwoorden van de minister van Defensie op vragen over sluizen (ingezonden 3 mei 2031)

            1. Klopt dit?

            2. Wie betaalt? Graag een toelichting.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.body().answers()).isEmpty();
  }
}
