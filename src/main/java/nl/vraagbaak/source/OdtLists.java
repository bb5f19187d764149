package nl.vraagbaak.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** How the lists of an OpenDocument text are numbered, and which text is raised or bold. */
final class OdtLists {
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Boolean> raised = new HashMap<>();
  private final Map<String, Boolean> bold = new HashMap<>();

  /** How one level of a list is numbered. */
  private record Level(String format, String prefix, String suffix, int start) {
    static final Level BULLET = new Level("bullet", "", "", 1);
  }

  void read(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          String style = cursor.attribute("name").orElse("");
          if (name.equals("list-style")) {
            cursor.children(level -> level(style, level, cursor));
          } else if (name.equals("style")) {
            cursor.children(properties -> look(style, cursor));
          }
        });
  }

  private void look(String style, XmlCursor cursor) {
    cursor
        .attribute("text-position")
        .filter(p -> p.startsWith("super") || isUp(p))
        .ifPresent(p -> raised.put(style, true));
    cursor.attribute("font-weight").filter("bold"::equals).ifPresent(b -> bold.put(style, true));
  }

  /** "33% 58%": raised by a third. */
  private static boolean isUp(String position) {
    return !position.isEmpty()
        && Character.isDigit(position.charAt(0))
        && position.charAt(0) != '0';
  }

  private void level(String style, String name, XmlCursor cursor) {
    if (name.equals("list-level-style-number")) {
      levels.put(
          style + " " + cursor.attribute("level").orElse("1"),
          new Level(
              cursor.attribute("num-format").orElse(""),
              cursor.attribute("num-prefix").orElse(""),
              cursor.attribute("num-suffix").orElse(""),
              cursor.attribute("start-value").flatMap(Numbers::parse).orElse(1)));
    }
  }

  boolean isRaised(String style) {
    return raised.getOrDefault(style, false);
  }

  boolean isBold(String style) {
    return bold.getOrDefault(style, false);
  }

  /** First number of a level. */
  int start(String style, int depth) {
    return levels.getOrDefault(style + " " + depth, Level.BULLET).start();
  }

  /** The label of an entry: "3.", "b)", "•". */
  String label(String style, int depth, int number) {
    Level level = levels.getOrDefault(style + " " + depth, Level.BULLET);
    if (level.format().equals("bullet")) {
      return "•";
    }
    String printed = ListLabels.number(number, level.format());
    return printed.isEmpty() ? "" : level.prefix() + printed + level.suffix();
  }
}
