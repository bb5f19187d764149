package nl.vraagbaak.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar years and spans of them as typed behind {@code jaar:}. */
final class YearRange {
  // "2019..2023", "2019...2023", "2019-2023", "2019 – 2023"
  private static final Pattern SPAN =
      Pattern.compile("(\\d{4})?+ ?+(?:\\.{2,3}|[…–—-]) ?+(\\d{4})?+");

  private static final int FIRST = 1814;
  private static final int LAST = 9999;
  private static final int DIGITS = 4;
  private static final int LONGEST_NUMBER = 6;

  private YearRange() {}

  /** "2019", "2019..2023", "2019-2023", "2019.." or "..2023"; empty for anything else. */
  static Optional<Query.Years> read(String typed) {
    if (typed.length() == DIGITS) {
      return number(typed).map(year -> new Query.Years(year, year));
    }
    Matcher span = SPAN.matcher(typed);
    boolean some = span.matches() && typed.chars().anyMatch(Character::isDigit);
    return some ? Optional.of(ordered(end(span, 1, FIRST), end(span, 2, LAST))) : Optional.empty();
  }

  private static int end(Matcher span, int group, int open) {
    return Optional.ofNullable(span.group(group)).map(Integer::valueOf).orElse(open);
  }

  private static Query.Years ordered(int first, int last) {
    return new Query.Years(Math.min(first, last), Math.max(first, last));
  }

  /** A whole number of at most six digits. */
  static Optional<Integer> number(String typed) {
    boolean digits = typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !typed.isEmpty() && typed.length() <= LONGEST_NUMBER
        ? Optional.of(Integer.valueOf(typed))
        : Optional.empty();
  }
}
