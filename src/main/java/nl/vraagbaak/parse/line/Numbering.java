package nl.vraagbaak.parse.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.NumberedLine.Manner;

/**
 * Finds out whether a paper numbers its questions without the word "Vraag", or nearly all of them.
 */
public final class Numbering {
  // "Inleiding", "Gevolgen voor de uitvoering"; not "Kent u het bericht «Water»"
  private static final Pattern HEADING = Pattern.compile("\\p{Lu}[\\p{L} ,-]{3,80}");
  private static final int LONGEST_HEADING = 80;

  /** So many numbers without the word stand to each with it, where it was typed by exception. */
  private static final int EXCEPTION = 2;

  private Numbering() {}

  /** The manner of the longest run 1, 2, 3 …; empty where the word "Vraag" does the labelling. */
  public static Optional<Manner> of(List<TextLine> lines) {
    Map<Manner, Integer> next = new EnumMap<>(Manner.class);
    Map<Manner, Integer> counts = new EnumMap<>(Manner.class);
    int worded = 0;
    String above = "";
    boolean answers = false;
    boolean asks = false;
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      TextLine line = lines.get(i);
      Optional<Label> label = Labels.read(line.text(), above);
      if (label.isPresent() && label.get().is(Part.QUESTION)) {
        if (label.get().numbers().isEmpty()) {
          return Optional.empty();
        }
        worded++;
        pass(label.get().numbers(), next);
      }
      answers |= label.isPresent() && label.get().is(Part.ANSWER);
      Optional<NumberedLine> numbered =
          NumberedLine.read(line.text()).filter(n -> !isHeading(n, lines, at));
      numbered.ifPresent(n -> count(n, next, counts));
      asks |= line.text().endsWith("?") || (numbered.isPresent() && line.text().contains("? "));
      above = line.text();
    }
    int fewest = worded * EXCEPTION;
    return longest(next, answers || asks)
        .filter(manner -> counts.getOrDefault(manner, 0) >= fewest);
  }

  /** "Vraag 3 en 4" between bare numbers: the run goes on behind it. */
  private static void pass(List<Integer> numbers, Map<Manner, Integer> next) {
    for (Manner manner : Manner.values()) {
      if (next.getOrDefault(manner, 1).equals(numbers.getFirst())) {
        next.put(manner, numbers.getLast() + 1);
      }
    }
  }

  /** "2. Gevolgen voor de uitvoering": a few words above the text of a chapter. */
  private static boolean isHeading(NumberedLine line, List<TextLine> lines, int i) {
    if (!HEADING.matcher(line.rest()).matches() || i + 2 >= lines.size()) {
      return false;
    }
    String below = lines.get(lines.get(i + 1).isBlank() ? i + 2 : i + 1).text();
    // a question that goes on in the next line fills its own
    boolean parted = lines.get(i + 1).isBlank() || line.rest().length() * 2 < below.length();
    return parted && below.length() > LONGEST_HEADING && Character.isUpperCase(below.charAt(0));
  }

  private static void count(
      NumberedLine line, Map<Manner, Integer> next, Map<Manner, Integer> counts) {
    int expected = next.getOrDefault(line.manner(), 1);
    if (line.first() == expected) {
      counts.merge(line.manner(), 1, Integer::sum);
      next.put(line.manner(), line.numbers().getLast() + 1);
    }
  }

  private static Optional<Manner> longest(Map<Manner, Integer> next, boolean questions) {
    Manner best = null;
    int most = questions ? 1 : Integer.MAX_VALUE;
    for (Manner manner : Manner.values()) {
      if (next.getOrDefault(manner, 1) > most) {
        most = next.getOrDefault(manner, 1);
        best = manner;
      }
    }
    return Optional.ofNullable(best);
  }
}
