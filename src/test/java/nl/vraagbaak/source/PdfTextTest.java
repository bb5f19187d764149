package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  private static final String PROSE = "De bestuurder van de fictieve stad deelt deze opvatting in";

  @Test
  void raisedNumberIsAMarkAndTheNoteAtTheFootIsAFootnote() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(100, 100, PROSE, PROSE, PROSE, "hoofdlijn.");
    pdf.text(141, 132.5, 6, "1").text(147, 136, 9, "Dat blijft zo.");
    pdf.text(100, 700, 4.5, "1").text(106, 703, 6.5, "Fictieve Courant, 1 mei 2031,");
    pdf.text(106, 711, 6.5, "bladzijde 3.");
    SourceText text = read(pdf);
    assertThat(body(text)).contains("hoofdlijn.{1} Dat blijft zo.");
    assertThat(of(text, Line.Role.FOOTNOTE))
        .containsExactly("{1} Fictieve Courant, 1 mei 2031,", "bladzijde 3.");
  }

  @Test
  void exponentOfAMeasureIsNoFootnote() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(100, 100, PROSE, "Een park van 400 m");
    pdf.text(177, 108.5, 6, "2").text(182, 112, 9, "groot.");
    assertThat(body(read(pdf))).contains("Een park van 400 m² groot.");
  }

  @Test
  void headsAndFeetThatReturnAreFurniture() {
    TestPdf pdf = new TestPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().text(100, 30, 7, "Fictieve Kamer, vergaderjaar 2030–2031");
      pdf.lines(100, 100, PROSE, PROSE, "Vraag " + page, PROSE);
      pdf.text(300, 800, 7, "Pagina " + page + " van 3");
    }
    SourceText text = read(pdf);
    assertThat(of(text, Line.Role.FURNITURE)).hasSize(6);
    assertThat(body(text))
        .contains("Vraag 1", "Vraag 2", "Vraag 3")
        .doesNotContain("Pagina 1 van 3");
  }

  @Test
  void labelAtTheHeadOfEveryPageIsNoRunningHead() {
    TestPdf pdf = new TestPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().text(100, 40, 9, "Antwoord");
      pdf.lines(100, 64, PROSE, PROSE, PROSE);
    }
    assertThat(of(read(pdf), Line.Role.FURNITURE)).isEmpty();
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .text(
                60,
                60,
                9,
                "Vraag 1 gaat over de hele breedte van deze bladzijde, van rand tot rand");
    for (int i = 0; i < 12; i++) {
      pdf.text(60, 100 + 12 * i, 9, "links staat hier regel nummer " + i);
      pdf.text(310, 100 + 12 * i, 9, "rechts staat hier regel nummer " + i);
    }
    List<String> lines = body(read(pdf)).stream().filter(line -> !line.isEmpty()).toList();
    assertThat(lines.subList(1, 25))
        .containsExactlyElementsOf(
            Stream.of("links", "rechts")
                .flatMap(
                    side ->
                        IntStream.range(0, 12)
                            .mapToObj(i -> side + " staat hier regel nummer " + i))
                .toList());
  }

  @Test
  void rowsOfATableAreReadAcross() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(60, 60, PROSE, PROSE);
    for (int i = 0; i < 12; i++) {
      pdf.text(60, 100 + 12 * i, 9, "Jaar " + (2020 + i)).text(310, 100 + 12 * i, 9, "" + i);
    }
    assertThat(body(read(pdf))).contains("Jaar 2020 0", "Jaar 2031 11");
  }

  @Test
  void paragraphGoesOnInTheNextColumn() {
    TestPdf pdf = new TestPdf().page();
    for (int i = 0; i < 10; i++) {
      pdf.text(60, 100 + 12 * i, 9, "links staat hier regel nummer " + i);
      pdf.text(310, 100 + 12 * i, 9, "rechts staat hier een langere regel met nummer " + i);
    }
    assertThat(body(read(pdf))).hasSize(20).doesNotContain("");
  }

  @Test
  void smallPrintInTheMarginIsFurniture() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(80, 100, PROSE, PROSE, PROSE, PROSE);
    pdf.text(450, 112, 6.5, "Ons kenmerk").text(450, 124, 6.5, "4711234");
    SourceText text = read(pdf);
    assertThat(of(text, Line.Role.FURNITURE)).containsExactly("Ons kenmerk", "4711234");
    assertThat(body(text)).containsExactly(PROSE, PROSE, PROSE, PROSE);
  }

  @Test
  void footOfAPaperOfOnePageIsFurniture() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(80, 100, PROSE, PROSE);
    pdf.text(80, 700, 5, "1").text(86, 703, 7, "Fictieve Courant.");
    pdf.text(80, 800, 10, "Fictieve Kamer, vergaderjaar 2030–2031, Aanhangsel");
    SourceText text = read(pdf);
    assertThat(of(text, Line.Role.FURNITURE)).hasSize(1);
    assertThat(of(text, Line.Role.FOOTNOTE)).containsExactly("{1} Fictieve Courant.");
  }

  @Test
  void kerningIsNoSpace() {
    TestPdf pdf = new TestPdf().page();
    pdf.kerned(100, 100, 9, "T", 70f, "weede Kamer der Staten-Generaal");
    pdf.kerned(100, 112, 9, "T ", 260f, "weede Kamer");
    assertThat(body(read(pdf))).containsExactly("Tweede Kamer der Staten-Generaal", "Tweede Kamer");
  }

  @Test
  void whiteAndShortLinesPartParagraphs() {
    TestPdf pdf = new TestPdf().page();
    double below = pdf.lines(100, 100, PROSE, "Kort slot.", PROSE, PROSE);
    pdf.lines(100, below + 12, PROSE);
    assertThat(body(read(pdf))).containsExactly(PROSE, "Kort slot.", "", PROSE, PROSE, "", PROSE);
  }

  @Test
  void pagesAreKept() {
    TestPdf pdf = new TestPdf();
    pdf.page().lines(100, 100, PROSE);
    pdf.page().lines(100, 100, "Slot.");
    assertThat(read(pdf).lines().stream().filter(line -> !line.isBlank()))
        .extracting(Line::page)
        .containsExactly(1, 2);
  }

  @Test
  void lockedPdfIsRejected() {
    byte[] bytes = new TestPdf().page().text(100, 100, 9, PROSE).locked("geheim").bytes();
    assertThat(Reading.reason(bytes)).isEqualTo("pdf is versleuteld met een wachtwoord");
  }

  @Test
  void pdfWithoutTextIsRejectedAsAScan() {
    assertThat(Reading.reason(new TestPdf().page().bytes()))
        .startsWith("pdf zonder tekst (een scan?)");
  }

  @Test
  void brokenPdfIsRejected() {
    assertThat(
            Reading.reason(
                "%PDF-1.7\nniets hiervan klopt".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .startsWith("pdf");
  }

  private static SourceText read(TestPdf pdf) {
    return Reading.text(pdf.bytes());
  }

  private static List<String> body(SourceText text) {
    return text.lines().stream()
        .filter(line -> line.role() == Line.Role.LINE || line.role() == Line.Role.HEADING)
        .map(PdfTextTest::shown)
        .toList();
  }

  private static List<String> of(SourceText text, Line.Role role) {
    return text.lines().stream().filter(l -> l.role() == role).map(PdfTextTest::shown).toList();
  }

  private static String shown(Line line) {
    return line.text().replace(Line.NOTE_START, '{').replace(Line.NOTE_END, '}');
  }

  @Test
  void columnsNeedNoCommonGrid() {
    TestPdf pdf = new TestPdf().page();
    for (int i = 0; i < 20; i++) {
      pdf.text(60, 100 + 12 * i, 9, "links staat hier regel nummer " + i);
    }
    for (int i = 0; i < 9; i++) {
      pdf.text(310, 105 + 13.5 * i, 9, "rechts staat hier regel nummer " + i);
    }
    List<String> lines = body(read(pdf)).stream().filter(line -> !line.isEmpty()).toList();
    assertThat(lines.subList(0, 20)).allMatch(line -> line.startsWith("links"));
    assertThat(lines.subList(20, 29)).allMatch(line -> line.startsWith("rechts"));
  }

  @Test
  void anIndentedStretchIsNoColumn() {
    TestPdf pdf = new TestPdf().page();
    double below = pdf.lines(60, 100, PROSE, PROSE, PROSE);
    String[] quoted = new String[12];
    java.util.Arrays.fill(quoted, "aangehaald staat hier een regel");
    pdf.lines(60, pdf.lines(120, below, quoted), "Slot van deze bladzijde.");
    assertThat(body(read(pdf)).getLast()).isEqualTo("Slot van deze bladzijde.");
  }

  @Test
  void aShortWordInSmallPrintInTheLeftMarginIsNoLabel() {
    TestPdf pdf = new TestPdf().page();
    pdf.lines(130, 100, PROSE, PROSE, PROSE, PROSE);
    pdf.text(30, 112, 6.5, "geen");
    SourceText text = read(pdf);
    assertThat(of(text, Line.Role.FURNITURE)).containsExactly("geen");
    assertThat(body(text)).containsExactly(PROSE, PROSE, PROSE, PROSE);
  }
}
