package nl.vraagbaak.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word file, as far as they say what a paragraph is. */
final class WordStyles {
  private static final int DEEPEST = 20;
  private final Map<String, Style> styles = new HashMap<>();

  /** A style: its name, the one it builds on, and its list. */
  record Style(String name, String basedOn, Optional<Numbered> numbered, boolean outlined) {}

  /** A place in a list. */
  record Numbered(String list, int level) {}

  void read(XmlCursor cursor, String root) throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          if (name.equals("style")) {
            style(cursor);
          }
        });
  }

  private void style(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    String id = cursor.attribute("styleId").orElse("");
    Draft draft = new Draft();
    cursor.children(
        name -> {
          switch (name) {
            case "name" -> draft.name = cursor.attribute("val").orElse("");
            case "basedOn" -> draft.basedOn = cursor.attribute("val").orElse("");
            case "pPr" -> draft.properties.read(cursor);
            default -> {}
          }
        });
    styles.put(
        id,
        new Style(
            draft.name, draft.basedOn, draft.properties.numbered(), draft.properties.isOutlined()));
  }

  private static final class Draft {
    private String name = "";
    private String basedOn = "";
    private final WordProperties properties = new WordProperties();
  }

  /** Whether paragraphs of the style are headings: by outline level, or by name. */
  boolean isHeading(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
      Style style = styles.getOrDefault(at, new Style("", "", Optional.empty(), false));
      String name = style.name().toLowerCase(Locale.ROOT);
      if (style.outlined() || name.startsWith("heading ") || name.startsWith("kop ")) {
        return true;
      }
      at = style.basedOn();
    }
    return false;
  }

  /** The list that paragraphs of the style are in. */
  Optional<Numbered> numbered(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
      Style style = styles.getOrDefault(at, new Style("", "", Optional.empty(), false));
      if (style.numbered().isPresent()) {
        return style.numbered();
      }
      at = style.basedOn();
    }
    return Optional.empty();
  }
}
