package nl.vraagbaak.parse.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a number: a question in papers that do not print the word "Vraag", or an
 * entry of a list, or a footnote.
 *
 * @param manner how the number is printed
 * @param numbers the number, or the numbers of a group
 * @param rest text behind it
 */
public record NumberedLine(Manner manner, List<Integer> numbers, String rest) {
  /** How a number is printed, in the order in which papers use them for their questions. */
  public enum Manner {
    /** "1", "2 en 3" on a line of its own. */
    ALONE,
    /** "1. Bent u bekend …". */
    DOT,
    /** "1) Bent u bekend …". */
    BRACKET,
    /** "1 Bent u bekend …". */
    SPACE
  }

  // "1.", "2 en 3", "4 t/m 6:", "1.)"
  private static final Pattern END = Pattern.compile("^ ?[.:]?\\)?$");
  // "1. Kunt u bevestigen", "1.Kunt u", "1.) Kunt u"
  private static final Pattern TEXT =
      Pattern.compile(
          "^(?:([.:])\\)? ?(?=[\\p{L}«“\"‘'(])|(\\)) ?(?=\\S)| (?=[\\p{Lu}«“\"‘']))(.*)$");

  // "(1)", "(2) Kunt u bevestigen dat …?"; not "(1) een opsomming"
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^\\((\\d{1,3})\\)(?= ?$| \\p{Lu}.{0,2000}\\?)");

  /** Reads a line; empty where it does not begin with a number of at most three digits. */
  public static Optional<NumberedLine> read(String line) {
    if (line.startsWith("(")) {
      Matcher m = IN_BRACKETS.matcher(line);
      return m.find() ? read(m.replaceFirst("$1)")) : Optional.empty();
    }
    if (line.isEmpty() || line.charAt(0) < '0' || line.charAt(0) > '9') {
      return Optional.empty();
    }
    return NumberList.read(line, 0).flatMap(list -> read(line, list));
  }

  private static Optional<NumberedLine> read(String line, NumberList list) {
    String behind = line.substring(list.end());
    if (END.matcher(behind).matches()) {
      return Optional.of(new NumberedLine(Manner.ALONE, list.numbers(), ""));
    }
    Matcher m = TEXT.matcher(behind);
    if (!m.matches()) {
      return Optional.empty();
    }
    Manner manner =
        m.group(1) != null ? Manner.DOT : m.group(2) != null ? Manner.BRACKET : Manner.SPACE;
    return Optional.of(new NumberedLine(manner, list.numbers(), m.group(3)));
  }

  /** The first of its numbers. */
  public int first() {
    return numbers.getFirst();
  }
}
