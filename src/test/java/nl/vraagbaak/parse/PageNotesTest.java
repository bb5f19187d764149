package nl.vraagbaak.parse;

import static nl.vraagbaak.parse.Texts.answers;
import static nl.vraagbaak.parse.Texts.questions;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.SourceText;
import org.junit.jupiter.api.Test;

/** Notes and feet that stand between the lines of a text. */
class PageNotesTest {
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
  void aParagraphThatBeginsWithAMarkerOfTheTextIsANote() {
    List<Line> lines =
        Stream.of(
                "Vraag 1",
                "Klopt het bericht%s1%s?".formatted(Line.NOTE_START, Line.NOTE_END),
                "%s1%s Waterlands Dagblad, 2 mei 2031.".formatted(Line.NOTE_START, Line.NOTE_END),
                "Antwoord 1",
                "Ja.")
            .map(text -> new Line(text, 0, Line.Role.PARAGRAPH))
            .toList();
    Paper paper = Texts.paper(new SourceText("proef.html", Format.HTML, lines, Map.of()));
    assertThat(questions(paper)).isEqualTo("[1] Klopt het bericht?");
    assertThat(paper.body().footnotes())
        .containsExactly(new Footnote("1", "Waterlands Dagblad, 2 mei 2031."));
  }

  @Test
  void aNumberMayStandAboveTheOnlyLineOfTheLastPage() {
    Paper paper =
        Texts.paper("Vraag 1\nKlopt het bericht?1\n\nAntwoord 1\nJa.\n\n1\n\fDe Bron, 2 mei 2031.");
    assertThat(questions(paper)).startsWith("[1] Klopt het bericht?");
  }
}
