package nl.vraagbaak.parse.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Marks;

/**
 * A number in a text that may be a footnote marker.
 *
 * @param text index of the text
 * @param start offset of the first character to be cut
 * @param end offset after the last
 * @param number the note it may point at
 * @param weight how much it looks like a marker, from 1
 */
record MarkerCandidate(int text, int start, int end, int number, int weight) {
  /** Sure even where the row of the notes does not say so: "gevaarlijk»?1". */
  static final int SURE = 9;

  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{1,7}(?!\\d)");
  // "1, 2" and "2 3": a second marker right behind the first
  private static final Pattern NEXT = Pattern.compile("(?:, ?| )(\\d{1,3})(?!\\d)(?=[ .,;:?!)]|$)");
  // "nr.1", "art.3", "lid.2": a number, no marker
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:nrs?|art|artt|blz|pag|par|jo|Stb|Stcrt|no|vol|p|o|v)$",
          Pattern.CASE_INSENSITIVE);
  // names of their own that end in a digit
  private static final Set<String> NAMES =
      Set.of("covid", "top", "mp", "web", "co", "no", "so", "ho", "nh", "pm", "h", "b", "n");

  /** Adds the candidates of a text. */
  static void find(String text, int index, List<MarkerCandidate> into) {
    Matcher m = DIGITS.matcher(text);
    while (m.find()) {
      int from = into.size();
      candidates(text, index, m.start(), m.end(), into);
      if (into.size() > from) {
        followers(text, index, m.end(), into);
      }
    }
  }

  private static void candidates(
      String text, int index, int start, int end, List<MarkerCandidate> into) {
    if (start == 0 || !endsWell(text, end)) {
      return;
    }
    int length = end - start;
    char before = text.charAt(start - 1);
    if (length >= 5 && length <= 6 && isYear(text, start)) {
      add(index, start + 4, end, text, 6, into);
    } else if (length <= 3) {
      int weight = weight(text, start, before);
      if (weight > 0) {
        add(index, start, end, text, weight, into);
      } else if (before == Marks.MAYBE_MARKER) {
        add(index, start, end, text, 3, into);
      } else if (before == ' ') {
        loose(text, index, start, end, into);
      }
    }
    if (length >= 2 && length <= 4 && Character.isUpperCase(before)) {
      add(index, start + 1, end, text, 1, into);
    }
  }

  private static void add(
      int index, int start, int end, String text, int weight, List<MarkerCandidate> into) {
    if (text.charAt(start) != '0') {
      int number = Integer.parseInt(text.substring(start, end));
      into.add(new MarkerCandidate(index, start, end, number, weight));
    }
  }

  /** How much digits glued to a character look like a marker; 0 where they are none. */
  private static int weight(String text, int start, char before) {
    char earlier = start > 1 ? text.charAt(start - 2) : ' ';
    return switch (before) {
      case '?', '!', '»', '”', '“', '"' -> 10;
      case '’', '\'', '‘' -> earlier == ' ' ? 0 : 10;
      case ')', ']' -> 8;
      case '%' -> 6;
      case '.', ',', ';', ':' ->
          Character.isDigit(earlier)
              ? (isYear(text, start - 5) && earlierYearEnds(text, start) ? 5 : 0)
              : earlier == ' ' || isAbbreviation(text, start - 1) ? 0 : 9;
      default -> Character.isLetter(before) ? letter(text, start) : 0;
    };
  }

  private static int letter(String text, int start) {
    int from = start;
    while (from > 0 && start - from < 60 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, start);
    boolean lower = Character.isLowerCase(word.charAt(word.length() - 1));
    return lower && word.length() > 2 && !NAMES.contains(word.toLowerCase(Locale.ROOT)) ? 7 : 2;
  }

  private static boolean isAbbreviation(String text, int dot) {
    return ABBREVIATION.matcher(text.substring(Math.max(0, dot - 8), dot)).find();
  }

  /** "zeggen onderzoekers»? 1" at the end of a paragraph: its marker stood on a line of its own. */
  private static void loose(
      String text, int index, int start, int end, List<MarkerCandidate> into) {
    char earlier = start > 1 ? text.charAt(start - 2) : ' ';
    boolean last =
        end == text.length()
            || text.startsWith("\n", end)
            || NEXT.matcher(text).region(end, text.length()).lookingAt();
    if (earlier == ',' && last && start > 2 && "?!.»”’".indexOf(text.charAt(start - 3)) >= 0) {
      int number = Integer.parseInt(text.substring(start, end));
      into.add(new MarkerCandidate(index, start - 2, end, number, 6));
    } else if (last && ".?!»”".indexOf(earlier) >= 0 && text.charAt(start) != '0') {
      int number = Integer.parseInt(text.substring(start, end));
      into.add(new MarkerCandidate(index, start - 1, end, number, 4));
    }
  }

  private static void followers(String text, int index, int end, List<MarkerCandidate> into) {
    Matcher next = NEXT.matcher(text).region(end, text.length());
    while (next.lookingAt()) {
      MarkerCandidate last = into.getLast();
      int number = Integer.parseInt(next.group(1));
      if (number != last.number() + 1) {
        return;
      }
      into.add(new MarkerCandidate(index, next.start(), next.end(), number, last.weight()));
      next.region(next.end(), text.length());
    }
  }

  /** Not "2e", "24-uurs", "1,5", "3%". */
  private static boolean endsWell(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    boolean decimal =
        (next == '.' || next == ',' || next == ':')
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1));
    return !decimal && !Character.isLetter(next) && "-–/%°€²³_=&".indexOf(next) < 0;
  }

  /** "juni 2024.2 Op": a full stop stands right before the digits, a space or the end behind. */
  private static boolean earlierYearEnds(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.charAt(start - 1) != ':'
        && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n');
  }

  private static boolean isYear(String text, int start) {
    if (start < 0
        || !Character.isDigit(text.charAt(start))
        || !Character.isDigit(text.charAt(start + 1))
        || !Character.isDigit(text.charAt(start + 2))
        || !Character.isDigit(text.charAt(start + 3))) {
      return false;
    }
    int year = Integer.parseInt(text.substring(start, start + 4));
    return year >= 1900
        && year <= 2040
        && (start == 0 || " –-(".indexOf(text.charAt(start - 1)) >= 0);
  }
}
