package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with a question and its answer in each row, in each format that has tables. */
class QuestionTableTest {
  private static final String[][] ROWS = {
    {"Nr.", "Onderwerp", "Vraag", "Antwoord"},
    {"1", "Wegen", "Klopt dit?", "Ja."},
    {"2", "", "Wat kost het?", "Veel."},
  };
  private static final List<String> TEXTS =
      List.of(
          "Wegen",
          "Vraag 1",
          "Klopt dit?",
          "Antwoord 1",
          "Ja.",
          "Vraag 2",
          "Wat kost het?",
          "Antwoord 2",
          "Veel.");

  @Test
  void aWordTableIsReadRowByRow() {
    String table = table("<w:tbl>", "<w:tr>", "<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>");
    byte[] word = TestZip.word(table + "</w:tbl>").bytes();
    assertThat(texts(word)).isEqualTo(TEXTS);
  }

  @Test
  void aTableOfAnOpenDocumentIsReadRowByRow() {
    String content =
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\""
            + " xmlns:table=\"b\"><office:body><office:text>"
            + table(
                "<table:table>",
                "<table:table-row>",
                "<table:table-cell><text:p>",
                "</text:p></table:table-cell>")
            + "</table:table></office:text></office:body></office:document-content>";
    byte[] odt =
        new TestZip()
            .part("mimetype", "application/vnd.oasis.opendocument.text")
            .part("content.xml", content)
            .bytes();
    assertThat(texts(odt)).isEqualTo(TEXTS);
  }

  @Test
  void aTableOfAPageIsReadRowByRow() {
    String page =
        "<!DOCTYPE html><html><body>" + table("<table>", "<tr>", "<td>", "</td>") + "</table>";
    assertThat(texts((page + "<p>Slot.</p></body></html>").getBytes(StandardCharsets.UTF_8)))
        .startsWith(TEXTS.toArray(String[]::new))
        .endsWith("Slot.");
  }

  @Test
  void aTableOfAPublicationIsReadRowByRow() {
    String xml =
        "<officiele-publicatie><algemeen>"
            + table("<table><tgroup><tbody>", "<row>", "<entry>", "</entry>")
            + "</tbody></tgroup></table></algemeen></officiele-publicatie>";
    assertThat(texts(xml.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXTS);
  }

  @Test
  void aTableOfMarkdownIsReadRowByRow() {
    StringBuilder text = new StringBuilder("# Lijst\n\n");
    for (String[] row : ROWS) {
      text.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    assertThat(
            texts(
                text.toString()
                    .replace("|\n| 1", "|\n| --- | --- |\n| 1")
                    .getBytes(StandardCharsets.UTF_8)))
        .containsSequence(TEXTS)
        .startsWith("Lijst");
  }

  @Test
  void withoutNumbersTheLabelsHaveNone() {
    QuestionTable table = new QuestionTable();
    assertThat(table.read(cells("Vraag", "Antwoord"))).contains(List.of());
    assertThat(table.read(cells("Klopt dit?", "Ja.")).orElseThrow())
        .extracting(Line::text)
        .containsExactly("Vraag", "Klopt dit?", "Antwoord", "Ja.");
  }

  @Test
  void otherTablesStayAsTheyAre() {
    QuestionTable table = new QuestionTable();
    assertThat(table.read(cells("Jaar", "Bedrag"))).isEmpty();
    assertThat(table.read(cells("Vraag", "Klopt dit?"))).isEmpty();
    assertThat(table.read(cells("2031", "12"))).isEmpty();
  }

  private static List<List<Line>> cells(String... texts) {
    return List.of(texts).stream().map(text -> List.of(new Line(text, 1, Line.Role.LINE))).toList();
  }

  private static String table(String open, String row, String cell, String cellEnd) {
    StringBuilder table = new StringBuilder(open);
    for (String[] texts : ROWS) {
      table.append(row);
      for (String text : texts) {
        table.append(cell).append(text).append(cellEnd);
      }
      table.append(row.replace("<", "</"));
    }
    return table.toString();
  }

  private static List<String> texts(byte[] bytes) {
    return Reading.text(bytes).lines().stream()
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
