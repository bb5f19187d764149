package nl.vraagbaak.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small ZIPs, part by part: DOCX and ODT from their XML. */
final class TestZip {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  TestZip part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TestZip part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A Word file with this text. */
  static TestZip word(String body) {
    String main =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return new TestZip()
        .part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + main
                + "\"/></Types>")
        .part(
            "_rels/.rels",
            relations(
                "<Relationship Id=\"r\" Type=\""
                    + OFFICE
                    + "officeDocument\" Target=\"word/document.xml\"/>"))
        .part("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
  }

  /** Adds another part of a Word file: "footnotes", "numbering", "styles", "header". */
  TestZip wordPart(String kind, String element, String inside) {
    relations.append(
        "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
            .formatted(kind, OFFICE, kind, kind));
    part("word/_rels/document.xml.rels", relations(relations.toString()));
    return part("word/" + kind + ".xml", element(element, inside));
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String element(String name, String inside) {
    return "<?xml version=\"1.0\"?><w:%s %s>%s</w:%s>".formatted(name, WORD, inside, name);
  }

  /** A paragraph of Word with one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
