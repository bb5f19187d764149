package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed list of question numbers: "2", "2, 3 en 4", "3 t/m 8", "4-7", "9 10 en 11", "2a en 2b".
 *
 * @param numbers the numbers, ranges written out, in the order printed
 * @param end offset in the text after the list
 */
record NumberList(List<Integer> numbers, int end) {
  private static final int LARGEST = 999;
  private static final List<String> RANGES = List.of("tot en met", "t/m", "t / m", "-", "–", "—");
  private static final List<String> SEPARATORS =
      List.of(", en", "en de vragen", "en vragen", "en vraag", "en", ",", "&", "/", "+", ";", "");

  /** Reads a list that begins at an offset; empty where no number stands there. */
  static Optional<NumberList> read(String text, int from) {
    List<Integer> numbers = new ArrayList<>();
    int at = spaces(text, from);
    int end = digits(text, at);
    if (end == at) {
      return Optional.empty();
    }
    numbers.add(Integer.parseInt(text.substring(at, end)));
    end = letter(text, end);
    while (true) {
      int next = joined(text, end, RANGES, numbers, true);
      if (next == end) {
        next = joined(text, end, SEPARATORS, numbers, false);
      }
      if (next == end) {
        return Optional.of(new NumberList(List.copyOf(numbers), end));
      }
      end = next;
    }
  }

  /** Reads one further number behind one of the words; returns the old offset where none stands. */
  private static int joined(
      String text, int from, List<String> words, List<Integer> numbers, boolean range) {
    int start = spaces(text, from);
    for (String word : words) {
      if (!text.regionMatches(true, start, word, 0, word.length())) {
        continue;
      }
      int at = spaces(text, start + word.length());
      int end = digits(text, at);
      boolean parted = !word.isEmpty() || at > from;
      if (end > at && parted && isPart(text, end, numbers.getLast(), text.substring(at, end))) {
        return letter(text, end);
      }
      if (end > at && parted && add(numbers, text.substring(at, end), range)) {
        return letter(text, end);
      }
    }
    return from;
  }

  /** "2a en 2b": another part of the same question. */
  private static boolean isPart(String text, int end, int last, String digits) {
    return letter(text, end) > end && Integer.parseInt(digits) == last;
  }

  private static boolean add(List<Integer> numbers, String digits, boolean range) {
    int number = Integer.parseInt(digits);
    int last = numbers.getLast();
    if (number <= last || number > last + 60) {
      return false;
    }
    for (int n = range ? last + 1 : number; n <= number; n++) {
      numbers.add(n);
    }
    return true;
  }

  /** Offset after up to three digits that are no part of a longer number or word. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 4 && isDigit(text.charAt(end))) {
      end++;
    }
    boolean fits = end > from && end <= from + 3;
    return fits && Integer.parseInt(text.substring(from, end)) <= LARGEST ? end : from;
  }

  /** Skips the letter of a part of a question: "3a". */
  private static int letter(String text, int from) {
    boolean part =
        from < text.length()
            && text.charAt(from) >= 'a'
            && text.charAt(from) <= 'h'
            && (from + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(from + 1)));
    return part ? from + 1 : from;
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
