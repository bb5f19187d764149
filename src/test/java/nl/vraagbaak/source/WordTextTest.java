package nl.vraagbaak.source;

import static nl.vraagbaak.source.TestZip.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTextTest {
  @Test
  void paragraphsAreParagraphs() {
    assertThat(lines(p("Vraag 1") + p("Kent u het bericht?")))
        .containsExactly("paragraph: Vraag 1", "paragraph: Kent u het bericht?");
  }

  @Test
  void footnoteIsAMarkAndALineAtTheEnd() {
    byte[] word =
        TestZip.word(
                "<w:p><w:r><w:t>Ja</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                    + "<w:r><w:t>, dat klopt.</w:t></w:r></w:p>")
            .wordPart(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"0\">"
                    + p("streep")
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"7\">"
                    + p(" Fictieve Courant.")
                    + "</w:footnote>")
            .bytes();
    assertThat(Reading.lines(word))
        .containsExactly("paragraph: Ja{1}, dat klopt.", "footnote: {1} Fictieve Courant.");
  }

  @Test
  void endnotesCountInRomanUnlessTheSettingsSayOtherwise() {
    String body = "<w:p><w:r><w:t>Ja.</w:t><w:endnoteReference w:id=\"2\"/></w:r></w:p>";
    String note = "<w:endnote w:id=\"2\">" + p("Bron.") + "</w:endnote>";
    TestZip word = TestZip.word(body).wordPart("endnotes", "endnotes", note);
    assertThat(Reading.lines(word.bytes())).contains("footnote: {i} Bron.");
    word.wordPart(
        "settings", "settings", "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>");
    assertThat(Reading.lines(word.bytes())).contains("footnote: {1} Bron.");
  }

  @Test
  void theNumberOfAnEmptyParagraphIsALabelWhereItHasAWord() {
    String empty =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p>";
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Vraag %1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
    byte[] word =
        TestZip.word(empty + p("Kent u dit?") + empty + p("Deelt u dit?"))
            .wordPart("numbering", "numbering", numbering)
            .bytes();
    assertThat(Reading.lines(word))
        .containsExactly(
            "heading: Vraag 1",
            "paragraph: Kent u dit?",
            "heading: Vraag 2",
            "paragraph: Deelt u dit?");
  }

  @Test
  void automaticNumbersStandInTheText() {
    String numbered =
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>";
    String body =
        listed(numbered.formatted(0), "Kent u dit?")
            + listed(numbered.formatted(1), "Zo ja?")
            + listed(numbered.formatted(1), "Zo nee?")
            + listed(numbered.formatted(0), "Deelt u dit?");
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
    byte[] word = TestZip.word(body).wordPart("numbering", "numbering", numbering).bytes();
    assertThat(Reading.lines(word))
        .containsExactly(
            "paragraph: 1. Kent u dit?",
            "paragraph: 1a) Zo ja?",
            "paragraph: 1b) Zo nee?",
            "paragraph: 2. Deelt u dit?");
  }

  @Test
  void listOfTheStyleCountsToo() {
    String body = listed("<w:pPr><w:pStyle w:val=\"Vraag\"/></w:pPr>", "Kent u dit?").repeat(2);
    byte[] word =
        TestZip.word(body)
            .wordPart(
                "styles",
                "styles",
                "<w:style w:styleId=\"Basis\"><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr>"
                    + "</w:pPr></w:style>"
                    + "<w:style w:styleId=\"Vraag\"><w:basedOn w:val=\"Basis\"/></w:style>")
            .wordPart(
                "numbering",
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Vraag %1\"/></w:lvl>"
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .bytes();
    assertThat(Reading.lines(word))
        .containsExactly("paragraph: Vraag 3 Kent u dit?", "paragraph: Vraag 4 Kent u dit?");
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    assertThat(
            lines(
                "<w:p><w:r><w:t xml:space=\"preserve\">De </w:t></w:r>"
                    + "<w:del><w:r><w:delText>oude</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>nieuwe</w:t></w:r></w:ins>"
                    + "<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
                    + "<w:r><w:t xml:space=\"preserve\"> dienst.</w:t></w:r></w:p>"))
        .containsExactly("paragraph: De nieuwe dienst.");
  }

  @Test
  void paragraphWhoseEndWasDeletedGoesOn() {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    assertThat(lines(listed(deleted, "De veerdienst ") + p("vaart door.")))
        .containsExactly("paragraph: De veerdienst vaart door.");
  }

  @Test
  void textBoxIsReadOnceAndByItself() {
    String box = "<w:txbxContent>" + p("In het kader") + "</w:txbxContent>";
    assertThat(
            lines(
                "<w:p><w:r><w:t>Naast het kader.</w:t><mc:AlternateContent><mc:Choice>"
                    + "<w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly("paragraph: In het kader", "paragraph: Naast het kader.");
  }

  @Test
  void rowOfShortCellsIsOneLineAndARowOfTextsIsNot() {
    String longText = "De bestuurder van de fictieve stad deelt deze opvatting. ".repeat(3).strip();
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("Datum")
            + "</w:tc><w:tc>"
            + p("12 mei 2031")
            + "</w:tc></w:tr>"
            + "<w:tr><w:tc>"
            + p("Vraag 1")
            + "</w:tc><w:tc>"
            + p("Kent u dit?")
            + "</w:tc></w:tr>"
            + "<w:tr><w:tc>"
            + p("Kort")
            + "</w:tc><w:tc>"
            + p(longText)
            + "</w:tc></w:tr></w:tbl>";
    assertThat(lines(table))
        .containsExactly(
            "paragraph: Datum 12 mei 2031",
            "paragraph: Vraag 1",
            "paragraph: Kent u dit?",
            "paragraph: Kort",
            "paragraph: " + longText);
  }

  @Test
  void headersAreFurniture() {
    byte[] word = TestZip.word(p("Ja.")).wordPart("header", "hdr", p("Pagina 1 van 2")).bytes();
    assertThat(Reading.lines(word)).containsExactly("furniture: Pagina 1 van 2", "paragraph: Ja.");
  }

  @Test
  void hiddenTextIsNotRead() {
    assertThat(
            lines(
                "<w:p><w:r><w:t>Ja.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
                    + "<w:t>verborgen</w:t></w:r></w:p>"))
        .containsExactly("paragraph: Ja.");
  }

  @Test
  void shortBoldParagraphIsAHeading() {
    String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";
    assertThat(lines(bold.formatted("Rapport") + bold.formatted("Deelt u dit?")))
        .containsExactly("heading: Rapport", "paragraph: Deelt u dit?");
  }

  @Test
  void raisedNumberTypedByHandIsAMark() {
    assertThat(
            lines(
                "<w:p><w:r><w:t>Ja.</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/>"
                    + "</w:rPr><w:t>2</w:t></w:r></w:p>"))
        .containsExactly("paragraph: Ja.{2}");
  }

  @Test
  void pagesAreThoseOfTheLastPrint() {
    String broken = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r></w:p>";
    assertThat(Reading.text(TestZip.word(p("Een.") + broken).bytes()).lines())
        .extracting(Line::page)
        .containsExactly(1, 2);
  }

  private static String listed(String properties, String text) {
    return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static List<String> lines(String body) {
    return Reading.lines(TestZip.word(body).bytes());
  }
}
