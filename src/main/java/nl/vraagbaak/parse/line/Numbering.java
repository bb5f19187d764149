package nl.vraagbaak.parse.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.NumberedLine.Manner;

/** Finds out whether a paper numbers its questions without the word "Vraag", and how. */
public final class Numbering {
  // "Inleiding", "Gevolgen voor de uitvoering"; not "Kent u het bericht «Water»"
  private static final Pattern HEADING = Pattern.compile("\\p{Lu}[\\p{L} ,-]{3,80}");
  private static final int LONGEST_HEADING = 80;

  private Numbering() {}

  /** The manner of the longest run 1, 2, 3 …; empty where the word "Vraag" does the labelling. */
  public static Optional<Manner> of(List<TextLine> lines) {
    Map<Manner, Integer> next = new EnumMap<>(Manner.class);
    String above = "";
    boolean answers = false;
    boolean asks = false;
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      TextLine line = lines.get(i);
      Optional<Label> label = Labels.read(line.text(), above);
      if (label.isPresent() && label.get().is(Part.QUESTION)) {
        return Optional.empty();
      }
      answers |= label.isPresent() && label.get().is(Part.ANSWER);
      Optional<NumberedLine> numbered =
          NumberedLine.read(line.text()).filter(n -> !isHeading(n, lines, at));
      numbered.ifPresent(n -> count(n, next));
      asks |= line.text().endsWith("?") || (numbered.isPresent() && line.text().contains("? "));
      above = line.text();
    }
    return longest(next, answers || asks);
  }

  /** "2. Gevolgen voor de uitvoering": a few words above the text of a chapter. */
  private static boolean isHeading(NumberedLine line, List<TextLine> lines, int i) {
    return HEADING.matcher(line.rest()).matches()
        && i + 2 < lines.size()
        && lines.get(i + 1).isBlank()
        && lines.get(i + 2).text().length() > LONGEST_HEADING;
  }

  private static void count(NumberedLine line, Map<Manner, Integer> next) {
    int expected = next.getOrDefault(line.manner(), 1);
    if (line.first() == expected) {
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
