package nl.vraagbaak.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What {@code w:pPr} says of a paragraph. */
final class WordProperties {
  private static final int BODY_LEVEL = 9;
  private String style = "";
  private Optional<String> list = Optional.empty();
  private Optional<Integer> level = Optional.empty();
  private boolean outlined;
  private boolean joined;

  void read(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          switch (name) {
            case "pStyle" -> style = cursor.attribute("val").orElse("");
            case "outlineLvl" -> outlined = number(cursor).orElse(BODY_LEVEL) < BODY_LEVEL;
            case "numPr" -> list(cursor);
            case "rPr" -> mark(cursor);
            default -> {}
          }
        });
  }

  private void list(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          switch (name) {
            case "ilvl" -> level = number(cursor);
            case "numId" -> list = cursor.attribute("val");
            default -> {}
          }
        });
  }

  private void mark(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    cursor.children(name -> joined |= name.equals("del"));
  }

  private static Optional<Integer> number(XmlCursor cursor) {
    return cursor.attribute("val").flatMap(Numbers::parse);
  }

  /** The style of the paragraph, or empty. */
  String style() {
    return style;
  }

  boolean isOutlined() {
    return outlined;
  }

  /** Whether its end was deleted while changes were tracked: the next paragraph goes on with it. */
  boolean isJoinedToNext() {
    return joined;
  }

  /** The list it is in; list "0" takes it out of the list of its style. */
  Optional<WordStyles.Numbered> numbered() {
    return list.map(id -> new WordStyles.Numbered(id, level.orElse(0)));
  }
}
