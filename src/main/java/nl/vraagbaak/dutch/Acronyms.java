package nl.vraagbaak.dutch;

/** What is read as an acronym. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Acronyms() {}

  /** Whether a word has two to six signs, all capitals or digits, and begins with two capitals. */
  static boolean isAcronym(CharSequence word) {
    int length = word.length();
    return length >= SHORTEST
        && length <= LONGEST
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1))
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
