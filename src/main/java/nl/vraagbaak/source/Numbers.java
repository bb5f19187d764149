package nl.vraagbaak.source;

import java.util.Optional;

/** Small whole numbers in files, where a wrong one counts as none. */
final class Numbers {
  private static final int LONGEST = 9;

  private Numbers() {}

  static Optional<Integer> parse(String text) {
    String digits = text.strip();
    boolean number =
        !digits.isEmpty()
            && digits.length() <= LONGEST
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
