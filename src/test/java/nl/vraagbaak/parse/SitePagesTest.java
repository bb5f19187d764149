package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Pages of the official sites, saved as text with what stands around the paper. */
class SitePagesTest {
  private static String id(String... top) {
    return Texts.paper(
            String.join("\n", top)
                + "\n\nVragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).\n\n"
                + "Vraag 1\nKlopt het?\n")
        .id();
  }

  @Test
  void theTableAboveAnAnsweredQuestionGivesItsNumber() {
    assertThat(
            id(
                "Aanhangsel van de Handelingen",
                "Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst",
                "Tweede Kamer der Staten-Generaal2030-20311365"))
        .isEqualTo("ah-tk-20302031-1365");
    assertThat(
            id(
                "Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst",
                "02-06-2031Eerste Kamer der Staten-Generaal2030-20311201-06-2031"))
        .isEqualTo("ah-ek-20302031-12");
  }

  @Test
  void theTableGivesTheCaseOfAQuestionWithoutAnswer() {
    assertThat(
            id(
                "Kamervragen zonder Antwoord",
                "Datum publicatieOrganisatieVergaderjaarVraagDatum indiening",
                "Tweede Kamer der Staten-Generaal2030-20312031Z00081"))
        .isEqualTo("kv-tk-2031Z00081");
  }

  @Test
  void theTableMayHaveBarsAndGivesDossierAndNumber() {
    String headings =
        "| Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer | Datum brief |";
    assertThat(
            id(
                headings,
                "|---|---|---|---|---|",
                "| Tweede Kamer der Staten-Generaal | 1998-1999 | 40123 nr. 1 |"))
        .isEqualTo("kst-40123-1");
    assertThat(id(headings, "Tweede Kamer der Staten-Generaal | 2030-2031 | 40123 XVI nr. 155 | |"))
        .isEqualTo("kst-40123-XVI-155");
    assertThat(id(headings, "Eerste Kamer der Staten-Generaal | 2030-2031 | 40123 nr. BM |"))
        .isEqualTo("kst-40123-BM");
    assertThat(id(headings, "Tweede Kamer der Staten-Generaal | 2030-2031 | 2031D17949 |"))
        .isEqualTo("nds-tk-2031D17949");
  }

  @Test
  void aChamberAndAYearWithoutTheTableGiveNoNumber() {
    assertThat(id("Tweede Kamer der Staten-Generaal 2030-2031 1365")).isEqualTo("proef");
  }

  @Test
  void menuAndTableAreNoText() {
    Paper paper =
        Texts.paper(
            """
            Kamerstuk
            | Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer |
            |---|---|---|---|
            | Tweede Kamer der Staten-Generaal | 2030-2031 | 40123 nr. 1 |
            Zoals vergunningen, bouwplannen en lokale regelgeving.
            U bent hier:

            Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).

            Vraag 1
            Klopt het?

            Naar boven
            """);
    assertThat(paper.body().introduction().orElse("")).doesNotContain("|", "U bent hier");
    assertThat(paper.body().questions()).extracting(Question::text).containsExactly("Klopt het?");
  }

  @Test
  void theNotesBelowThePaperAreFootnotesAndNoText() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).

            Vraag 1

            Kent u het bericht «Water»?1

            Vraag 2

            Wat vindt u van het tweede bericht?2


            X Noot
            1

            De Dagkrant, 1 mei 2031.

            XNoot
            2

            Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12,
            en de bijlage daarbij.

            Naar boven
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Kent u het bericht «Water»?", "Wat vindt u van het tweede bericht?");
    assertThat(paper.body().footnotes())
        .containsExactly(
            new Footnote("1", "De Dagkrant, 1 mei 2031."),
            new Footnote(
                "2",
                "Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12, en de bijlage daarbij."));
  }

  @Test
  void theDatesOfThePageOfAGroupAreRead() {
    Paper paper =
        Texts.paper(
            """
            Indiendatum: 23 nov. 2030
            Antwoorddatum: 9 jan. 2031

            Vragen van het lid Van der Berg (Partij voor de Vis) aan de minister van Financiën over water

            1. Klopt dit?

            Antwoord: Ja.
            """);
    assertThat(paper.head().dates().submittedOn()).contains(LocalDate.of(2030, 11, 23));
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 1, 9));
  }

  @Test
  void numbersWithADotAndABracketAreQuestions() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) aan de minister van Financiën over water

            1.)
            Klopt dit? Zo ja, waarom?

            2.)
            Wat doet u?
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.QUESTIONS);
    assertThat(paper.body().questions())
        .extracting(Question::numbers)
        .containsExactly(List.of(1), List.of(2));
  }

  @Test
  void printersMarksOfOlderPapersAreNoText() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (RPF) over water. (Ingezonden 3 mei 2001)

            1
            Klopt het?

            Antwoord van minister Bos (Defensie). (Ontvangen 9 juni 2001)

            1
            Ja.

            KVR18893
            0001tkkvr512
            ISSN 0921 - 7398
            Sdu Uitgevers
            """);
    assertThat(paper.body().answers().getFirst().text()).isEqualTo("Ja.");
  }

  @Test
  void anOlderPaperOfTheSenateHasItsYearInTheId() {
    assertThat(
            id(
                "Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer |",
                "Eerste Kamer der Staten-Generaal | 1999-2000 | 40123 nr. 209b |"))
        .isEqualTo("kst-19992000-40123-209b");
  }

  @Test
  void theTitleOfAPageMayBeItsNumber() {
    assertThat(id("Kamerstuk 40123-XV-3")).isEqualTo("kst-40123-XV-3");
  }

  @Test
  void theTitleOfADossierEndsAboveTheNumber() {
    assertThat(
            Texts.paper(
                    """
                    40 123 XV Jaarverslag en slotwet Ministerie van Waterstaat en Visserij 2030
                    Nr. 11 BRIEF VAN DE MINISTER VAN WATERSTAAT
                    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
                    Den Haag, 2 juli 2031
                    Hierbij zend ik u de stand van het water.
                    """)
                .head()
                .title())
        .contains("Jaarverslag en slotwet Ministerie van Waterstaat en Visserij 2030");
  }

  @Test
  void bulletsBeforeNumbersAreLeftOut() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).

              • 1.\s
                Klopt het?

              • 2.\s
                Wie betaalt dat?
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly("Klopt het?", "Wie betaalt dat?");
  }
}
