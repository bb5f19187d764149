package nl.vraagbaak.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Counts the paragraphs of numbered lists as Word does (ISO/IEC 29500-1, 17.9), so that a question
 * that Word numbers has its number in the text.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** "%1." and "%1.%2": the counters in a label. */
  private static final Pattern COUNTER = Pattern.compile("%([1-9])");

  private final Map<String, Level[]> abstracts = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /** How one level of a list is numbered. */
  private record Level(String format, String text, int start) {
    static final Level BULLET = new Level("bullet", "", 1);
  }

  void read(XmlCursor cursor, String root) throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          switch (name) {
            case "abstractNum" -> definition(cursor);
            case "num" -> list(cursor);
            default -> {}
          }
        });
  }

  private void definition(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    Level[] levels = new Level[LEVELS];
    Arrays.fill(levels, Level.BULLET);
    abstracts.put(cursor.attribute("abstractNumId").orElse(""), levels);
    cursor.children(
        name -> {
          int index = cursor.attribute("ilvl").flatMap(Numbers::parse).orElse(LEVELS);
          if (name.equals("lvl") && index < LEVELS) {
            levels[index] = level(cursor);
          }
        });
  }

  private static Level level(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    Map<String, String> found = new HashMap<>();
    cursor.children(name -> cursor.attribute("val").ifPresent(value -> found.put(name, value)));
    return new Level(
        found.getOrDefault("numFmt", "decimal"),
        found.getOrDefault("lvlText", ""),
        Numbers.parse(found.getOrDefault("start", "1")).orElse(1));
  }

  private void list(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    String id = cursor.attribute("numId").orElse("");
    cursor.children(
        name -> {
          if (name.equals("abstractNumId")) {
            lists.put(id, cursor.attribute("val").orElse(""));
          } else if (name.equals("lvlOverride")) {
            restart(id, cursor);
          }
        });
  }

  private void restart(String id, XmlCursor cursor) throws XMLStreamException, UnreadableException {
    int level = cursor.attribute("ilvl").flatMap(Numbers::parse).orElse(0);
    cursor.children(
        name -> {
          if (name.equals("startOverride")) {
            cursor
                .attribute("val")
                .flatMap(Numbers::parse)
                .ifPresent(
                    start ->
                        restarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, start));
          }
        });
  }

  /** The label of the next paragraph at this place: "3.", "b)", "•"; empty for none. */
  String next(WordStyles.Numbered place) {
    String definition = lists.getOrDefault(place.list(), "");
    Level[] levels = abstracts.getOrDefault(definition, new Level[0]);
    if (place.level() >= levels.length) {
      return "";
    }
    int[] counts = count(place, definition, levels);
    Level level = levels[place.level()];
    return level.format().equals("bullet") ? "•" : label(level, levels, counts);
  }

  private int[] count(WordStyles.Numbered place, String definition, Level[] levels) {
    int[] counts = counters.computeIfAbsent(definition, key -> unused());
    Optional.ofNullable(restarts.getOrDefault(place.list(), Map.of()).get(place.level()))
        .ifPresent(
            start -> {
              counts[place.level()] = start - 1;
              restarts.getOrDefault(place.list(), Map.of()).remove(place.level());
            });
    for (int i = 0; i <= place.level(); i++) {
      boolean begins = counts[i] == UNUSED;
      counts[i] = begins ? levels[i].start() : counts[i] + (i == place.level() ? 1 : 0);
    }
    Arrays.fill(counts, place.level() + 1, LEVELS, UNUSED);
    return counts;
  }

  private static final int UNUSED = -1;

  private static int[] unused() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private static String label(Level level, Level[] levels, int[] counts) {
    return COUNTER
        .matcher(level.text())
        .replaceAll(
            m -> {
              int index = m.group(1).charAt(0) - '1';
              String number = ListLabels.number(counts[index], levels[index].format());
              return Matcher.quoteReplacement(number);
            });
  }
}
