package nl.vraagbaak.search;

import java.util.Optional;

/** Reads calendar years and spans of them as typed behind {@code jaar:}. */
final class YearRange {
  private static final String DOTS = "..";
  private static final int FIRST = 1814;
  private static final int LAST = 9999;
  private static final int LONGEST_NUMBER = 6;

  private YearRange() {}

  /** "2019", "2019..2023", "2019.." or "..2023"; empty for anything else. */
  static Optional<Query.Years> read(String typed) {
    int dots = typed.indexOf(DOTS);
    if (dots < 0) {
      return number(typed).map(year -> new Query.Years(year, year));
    }
    Optional<Integer> from = end(typed.substring(0, dots), FIRST);
    Optional<Integer> to = end(typed.substring(dots + DOTS.length()), LAST);
    return from.flatMap(first -> to.map(last -> ordered(first, last)));
  }

  private static Optional<Integer> end(String typed, int open) {
    return typed.isEmpty() ? Optional.of(open) : number(typed);
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
