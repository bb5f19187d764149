package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The markup of officielebekendmakingen is written here from its description; no real file of it
 * was at hand.
 */
class MarkupTest {
  private static final String META =
      "<meta name=\"OVERHEIDop.vraagnummer\" content=\"2031Z00417\"/>";

  @Test
  void markdownLosesItsSigns() {
    assertThat(
            lines(
                "# Vragen\n\n**Vraag 1**\nKent u [het bericht](https://voorbeeld.invalid/a_b) van"
                    + " *vrijdag*[^1], met h*mo en f*kker?\n\n[^1]: Fictieve _Courant_.\n"
                    + "1\\. Zo ja?\n"))
        .containsExactly(
            "heading: Vragen",
            "line: ",
            "line: Vraag 1",
            "line: Kent u het bericht van vrijdag{1}, met h*mo en f*kker?",
            "line: ",
            "footnote: {1} Fictieve Courant.",
            "line: 1. Zo ja?");
  }

  @Test
  void textWithoutSignsIsPlainText() {
    assertThat(Reading.text("Vraag 1\nKent u #metoo?\n".getBytes(StandardCharsets.UTF_8)).format())
        .isEqualTo(Format.TEXT);
  }

  @Test
  void officialHtmlGivesQuestionsAnswersAndNotes() {
    String html =
        "<!DOCTYPE html><html><head>"
            + META
            + "<script>var x = 1;</script></head><body>"
            + "<nav>Menu</nav><h1>Vragen van het lid Proef (ABC)</h1>"
            + "<div class=\"vraag\"><h2>Vraag 2, 3</h2><p>Kent u dit?<sup>1</sup></p></div>"
            + "<div class=\"antwoord\"><p class=\"nummer\">2</p><p>Ja.</p></div>"
            + "<div class=\"antwoord\"><p>Nee.</p></div>"
            + "<div class=\"voet noot\"><p><span class=\"nootnum\">1)</span> De Bron.</p></div>"
            + "</body></html>";
    assertThat(lines(html))
        .containsExactly(
            "furniture: 2031Z00417",
            "heading: Vragen van het lid Proef (ABC)",
            "heading: Vraag 2, 3",
            "paragraph: Kent u dit?{1}",
            "heading: Antwoord 2",
            "paragraph: Ja.",
            "heading: Antwoord",
            "paragraph: Nee.",
            "footnote: {1} De Bron.");
    assertThat(Reading.text(html.getBytes(StandardCharsets.UTF_8)).properties())
        .containsEntry("OVERHEIDop.vraagnummer", "2031Z00417");
  }

  @Test
  void numberedListOfHtmlHasItsNumbers() {
    assertThat(
            lines(
                "<html><body><ol start=\"4\"><li>Kent u dit?</li><li>Zo"
                    + " ja?</li></ol></body></html>"))
        .containsExactly("paragraph: 4. Kent u dit?", "paragraph: 5. Zo ja?");
  }

  @Test
  void officialXmlGivesQuestionsAnswersNotesAndDates() {
    String xml =
        "<?xml version=\"1.0\"?><officiele-publicatie><metadata>"
            + META
            + "</metadata>"
            + "<kamervraagnummer>417</kamervraagnummer>"
            + "<kamervraagomschrijving type=\"ingezonden\">Vragen van het lid Proef over"
            + " <kamervraagonderwerp>de veerdienst</kamervraagonderwerp> (ingezonden"
            + " <datum isodatum=\"2031-05-12\">12 mei 2031</datum>).</kamervraagomschrijving>"
            + "<vraag><nr>1</nr><al>Kent u dit<noot><noot.nr>1</noot.nr><noot.al>De Bron.</noot.al>"
            + "</noot> bericht?</al></vraag>"
            + "<antwoord><nr>Antwoord 1</nr><al>Ja, namelijk:</al><lijst><li><li.nr>a.</li.nr>"
            + "<al>de <nadruk>eerste</nadruk> reden.</al></li></lijst></antwoord>"
            + "</officiele-publicatie>";
    assertThat(lines(xml))
        .containsExactly(
            "furniture: 2031Z00417",
            "paragraph: 417",
            "paragraph: Vragen van het lid Proef over de veerdienst (ingezonden 12 mei 2031).",
            "heading: Vraag 1",
            "paragraph: Kent u dit{1} bericht?",
            "heading: Antwoord 1",
            "paragraph: Ja, namelijk:",
            "paragraph: a. de eerste reden.",
            "footnote: {1} De Bron.");
    assertThat(Reading.text(xml.getBytes(StandardCharsets.UTF_8)).properties())
        .containsEntry("OVERHEIDop.vraagnummer", "2031Z00417")
        .containsEntry("kamervraagnummer", "417")
        .containsEntry("kamervraagomschrijving.ingezonden.datum", "2031-05-12");
  }

  @Test
  void otherXmlIsRejected() {
    assertThat(
            Reading.reason(
                "<?xml version=\"1.0\"?><a><b>tekst</b></a>".getBytes(StandardCharsets.UTF_8)))
        .startsWith("XML van een onbekende soort");
  }

  @Test
  void openDocumentGivesListsNotesAndHeadings() {
    byte[] odt =
        new TestZip()
            .part("mimetype", "application/vnd.oasis.opendocument.text")
            .part("content.xml", odtContent())
            .bytes();
    assertThat(Reading.lines(odt))
        .containsExactly(
            "heading: Vragen",
            "paragraph: 1. Kent u dit{1} bericht?",
            "paragraph: 2. Zo ja?",
            "paragraph: Datum 12 mei 2031",
            "footnote: {1} De Bron.");
    assertThat(Reading.text(odt).format()).isEqualTo(Format.ODT);
  }

  @Test
  void lockedOpenDocumentIsRejected() {
    byte[] odt =
        new TestZip()
            .part("mimetype", "application/vnd.oasis.opendocument.text")
            .part("content.xml", new byte[] {1, 2, 3})
            .part(
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry>"
                    + "</manifest>")
            .bytes();
    assertThat(Reading.reason(odt))
        .isEqualTo("OpenDocument-bestand is versleuteld met een wachtwoord");
  }

  @Test
  void textThatIsSetOutBeforehandKeepsItsLines() {
    assertThat(
            lines("<!DOCTYPE html><html><body><p>Stuk</p><pre>Vraag 1\nKent u dit?</pre></body>"))
        .containsExactly("paragraph: Stuk", "line: Vraag 1", "line: Kent u dit?");
  }

  private static String odtContent() {
    return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\""
        + " xmlns:table=\"b\"><office:automatic-styles><text:list-style style:name=\"L1\">"
        + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
        + " style:num-suffix=\".\"/></text:list-style></office:automatic-styles><office:body>"
        + "<office:text><text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
        + "<text:h>Vragen</text:h><text:list text:style-name=\"L1\"><text:list-item>"
        + "<text:p>Kent u<text:s/>dit<text:note><text:note-citation>1</text:note-citation>"
        + "<text:note-body><text:p>De Bron.</text:p></text:note-body></text:note> bericht?"
        + "</text:p></text:list-item><text:list-item><text:p>Zo ja?</text:p></text:list-item>"
        + "</text:list><table:table><table:table-row><table:table-cell><text:p>Datum</text:p>"
        + "</table:table-cell><table:table-cell><text:p>12 mei 2031</text:p></table:table-cell>"
        + "</table:table-row></table:table></office:text></office:body>"
        + "</office:document-content>";
  }

  private static List<String> lines(String text) {
    return Reading.lines(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aListOfNotesAtTheEndGivesNotes() {
    assertThat(
            lines(
                """
                <html><body><p>Kent u dit<a class="footnote-ref"><sup>1</sup></a> bericht?</p>
                <section class="footnotes"><ol><li id="fn1"><p>De Bron.<a>↩︎</a></p></li></ol></section>
                </body></html>
                """))
        .containsExactly("paragraph: Kent u dit{1} bericht?", "footnote: {1} De Bron.");
  }
}
