package nl.vraagbaak.extract.token;

import java.util.Optional;

/**
 * Abbreviations that a text introduces: "Landelijk Overleg Veiligheid en Politie (LOVP)". After A.
 * S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", 2003: the letters of the short form are looked for backwards in the words
 * before the bracket, the first of them at the beginning of a word.
 */
public final class Abbreviations {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;

  /** A short form is "IT&C" or "B2B" at most. */
  public static final int MOST_TOKENS = 3;

  private Abbreviations() {}

  /**
   * An abbreviation introduced.
   *
   * @param text the short form
   * @param from the first token of its long form
   * @param end the token after the long form, the bracket
   */
  public record Introduced(String text, int from, int end) {}

  /** The abbreviation whose bracket opens at a token. */
  public static Optional<Introduced> at(Tokens tokens, int bracket) {
    if (!tokens.is(bracket, "(")) {
      return Optional.empty();
    }
    int from = bracket + 1;
    while (from < bracket + 3
        && (tokens.is(from, "hierna")
            || tokens.is(from, ":")
            || tokens.is(from, "de")
            || tokens.is(from, "het")
            || tokens.is(from, "afgekort"))) {
      from++;
    }
    int end = from;
    while (end < from + MOST_TOKENS && !tokens.is(end, ")") && !tokens.stops(end)) {
      end++;
    }
    if (end == from || !tokens.is(end, ")")) {
      return Optional.empty();
    }
    String text = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
    return isShortForm(text) ? longForm(tokens, text, bracket) : Optional.empty();
  }

  private static boolean isShortForm(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && capitals >= 2
        && text.indexOf(' ') < 0
        && Character.isLetter(text.charAt(0));
  }

  private static Optional<Introduced> longForm(Tokens tokens, String shortForm, int bracket) {
    int most = Math.min(shortForm.length() + 5, shortForm.length() * 2);
    int word = bracket - 1;
    int letter = shortForm.length() - 1;
    int words = 0;
    while (word >= 0 && words <= most && inSentence(tokens, word)) {
      String fold = tokens.fold(word);
      letter = match(Folding.fold(shortForm), letter, fold);
      words += tokens.is(word, Tokens.Kind.WORD) ? 1 : 0;
      if (letter < 0) {
        boolean initial = fold.charAt(0) == Folding.fold(shortForm).charAt(0);
        return initial && bracket - word > 1
            ? Optional.of(new Introduced(shortForm, word, bracket))
            : Optional.empty();
      }
      word--;
    }
    return Optional.empty();
  }

  private static boolean inSentence(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        || tokens.is(i, Tokens.Kind.NUMBER)
        || tokens.is(i, "-")
        || tokens.is(i, "&")
        || tokens.is(i, ",");
  }

  /**
   * Takes from a short form, from a letter backwards, what a word has: its initial at least, more
   * letters where the word is a compound ("Inlichtingendienst"). The letter that is left; -1 for
   * none.
   */
  private static int match(String shortForm, int letter, String word) {
    int left = letter;
    while (left >= 0 && !Character.isLetterOrDigit(shortForm.charAt(left))) {
      left--;
    }
    int at = word.length() - 1;
    int taken = left;
    while (taken >= 0 && at >= 0) {
      if (word.charAt(at) == shortForm.charAt(taken)) {
        taken--;
      }
      at--;
    }
    boolean initial = taken < left && word.charAt(0) == shortForm.charAt(taken + 1);
    if (initial) {
      return taken;
    }
    return left >= 0 && word.charAt(0) == shortForm.charAt(left) ? left - 1 : left;
  }
}
