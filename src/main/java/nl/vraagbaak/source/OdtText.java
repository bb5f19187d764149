package nl.vraagbaak.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** OpenDocument text to lines (OASIS OpenDocument 1.3, part 3), read in passing. */
final class OdtText {
  private static final String TEXT_TYPE = "application/vnd.oasis.opendocument.text";

  private OdtText() {}

  static SourceText read(Content content, Packed packed) throws UnreadableException {
    refuseOthers(content, packed);
    OdtLists lists = new OdtLists();
    List<Line> lines = new ArrayList<>();
    Optional<InputStream> styles = packed.part("styles.xml");
    if (styles.isPresent()) {
      XmlCursor.walk(styles.get(), content, (cursor, root) -> styles(cursor, lists, lines));
    }
    InputStream text =
        packed
            .part("content.xml")
            .orElseThrow(() -> new UnreadableException("OpenDocument-bestand zonder tekst"));
    XmlCursor.walk(text, content, (cursor, root) -> text(cursor, lists, lines));
    return new SourceText(content.name(), Format.ODT, lines, Map.of());
  }

  private static void refuseOthers(Content content, Packed packed) throws UnreadableException {
    Map<String, String> found = new HashMap<>();
    Optional<InputStream> manifest = packed.part("META-INF/manifest.xml");
    if (manifest.isPresent()) {
      XmlCursor.walk(manifest.get(), content, (cursor, root) -> manifest(cursor, found));
    }
    if (found.containsKey("locked")) {
      throw new UnreadableException("OpenDocument-bestand is versleuteld met een wachtwoord");
    }
    if (!found.getOrDefault("type", TEXT_TYPE).startsWith(TEXT_TYPE)) {
      throw new UnreadableException("een OpenDocument-bestand, maar geen tekst");
    }
  }

  private static void manifest(XmlCursor cursor, Map<String, String> found)
      throws XMLStreamException, UnreadableException {
    cursor.children(
        entry -> {
          boolean root = cursor.attribute("full-path").filter("/"::equals).isPresent();
          cursor.attribute("media-type").filter(t -> root).ifPresent(t -> found.put("type", t));
          cursor.children(
              inside -> {
                if (inside.equals("encryption-data")) {
                  found.put("locked", inside);
                }
              });
        });
  }

  private static void styles(XmlCursor cursor, OdtLists lists, List<Line> lines)
      throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          if (name.equals("styles") || name.equals("automatic-styles")) {
            lists.read(cursor);
          } else if (name.equals("master-styles")) {
            lines.addAll(new OdtStory(cursor, lists, Line.Role.FURNITURE).lines());
          }
        });
  }

  private static void text(XmlCursor cursor, OdtLists lists, List<Line> lines)
      throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          if (name.equals("automatic-styles")) {
            lists.read(cursor);
          } else if (name.equals("body")) {
            lines.addAll(new OdtStory(cursor, lists, Line.Role.PARAGRAPH).lines());
          }
        });
  }
}
