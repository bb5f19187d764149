package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Paper;
import org.junit.jupiter.api.Test;

/**
 * Pages turned to text by other programs: numbers of notes and pages alone, blank lines all over.
 */
class TextLayersTest {
  @Test
  void theNumberOfANoteMayStandAboveItsText() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Kent u het bericht over de sluizen?1
            Antwoord 1
            Ja. De sluizen staan al een tijd open, en dat is in de zomer van vorig jaar aan
            1
            De Proefkrant, 12 mei 2031, «De sluizen staan open»,
            www.proefkrant.example/sluizen
            2
            Een sluis is een waterkering met deuren die open en dicht kunnen
            ah-tk-20302031-614
            ISSN 0921 - 7398
            ’s-Gravenhage 2031 Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1
            \fde Kamer gemeld, met de staat van alle sluizen.2
            Vraag 2
            Wanneer gaan ze dicht?
            Antwoord 2
            Morgen.
            """);
    assertThat(Texts.answers(paper))
        .isEqualTo(
            """
            [1] Ja. De sluizen staan al een tijd open, en dat is in de zomer van vorig jaar aan de Kamer gemeld, met de staat van alle sluizen.
            [2] Morgen.\
            """);
    assertThat(paper.body().footnotes())
        .extracting(note -> note.number() + " " + note.text())
        .containsExactly(
            "1 De Proefkrant, 12 mei 2031, «De sluizen staan open», www.proefkrant.example/sluizen",
            "2 Een sluis is een waterkering met deuren die open en dicht kunnen");
  }

  @Test
  void theRunningFootMayStandBetweenANumberAndItsNote() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Kent u het bericht over de sluizen?1
            Antwoord 1
            Ja. De sluizen staan al een tijd open, en dat is in de zomer van vorig jaar aan

            1

            ah-tk-20302031-614
            ISSN 0921 - 7398
            ’s-Gravenhage 2031

            De Proefkrant, 12 mei 2031, «De sluizen staan open»,
            www.proefkrant.example/sluizen

            Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel

            1

            \fde Kamer gemeld, met de staat van alle sluizen.
            Vraag 2
            Wanneer gaan ze dicht?
            Antwoord 2
            Morgen.
            """);
    assertThat(Texts.answers(paper))
        .startsWith("[1] Ja. De sluizen staan al een tijd open")
        .contains("vorig jaar aan de Kamer gemeld, met de staat van alle sluizen.\n[2] Morgen.");
    assertThat(paper.body().footnotes())
        .extracting(note -> note.number() + " " + note.text())
        .containsExactly(
            "1 De Proefkrant, 12 mei 2031, «De sluizen staan open»,"
                + " www.proefkrant.example/sluizen");
  }

  @Test
  void theNumberOfAPageTakesNoTextWithIt() {
    String line = "De sluizen zijn in 2030 gebouwd en worden elk jaar geverfd en nagezien.\n";
    Paper paper =
        Texts.paper(
            "Vraag 1\nKent u het bericht?1\nAntwoord 1\n"
                + line.repeat(8)
                + "1\n\f"
                + line.repeat(20)
                + "\f"
                + line.repeat(3));
    assertThat(Texts.answers(paper).split("nagezien", -1)).hasSize(32);
  }

  @Test
  void aBlankLineBelowEachLineOfAPageIsNoEndOfAParagraph() {
    String paragraph =
        """
        De sluizen in het Noorden zijn oud en worden in de komende vijf jaar
        alle vervangen door nieuwe, waarvoor het Rijk en de provincie samen
        de kosten dragen. De omwonenden zijn daarover in de zomer ingelicht
        door het waterschap, dat ook het werk begeleidt.
        """;
    String joined = paragraph.replace('\n', ' ').strip();
    String text = "Vraag 1\nKlopt dit?\n\nAntwoord 1\n" + paragraph.repeat(5);
    assertThat(Texts.answers(Texts.paper(text.replace("\n", "\n\n"))))
        .isEqualTo("[1] " + String.join("\n\n", Collections.nCopies(5, joined)));
  }

  @Test
  void theMarkerBelowAQuestionOnTheLineOfItsLabelIsTakenOut() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1: Kent u het bericht «Sluizen»?
            1
            Antwoord 1: Ja.
            Vraag 2: Wat gaat u doen?
            Antwoord 2: Niets.

            1 De Proefkrant, 12 mei 2031, «Sluizen».
            """);
    assertThat(Texts.questions(paper))
        .isEqualTo("[1] Kent u het bericht «Sluizen»?\n[2] Wat gaat u doen?");
  }

  @Test
  void manyBlankLinesPartNoOfficeFromItsName() {
    Paper paper =
        Texts.paper(
            "Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nDe minister van Waterstaat,"
                + "\n".repeat(30)
                + "A. Bos\n");
    assertThat(paper.head().answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
    assertThat(Texts.answers(paper)).isEqualTo("[1] Ja.");
  }
}
