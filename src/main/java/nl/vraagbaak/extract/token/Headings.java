package nl.vraagbaak.extract.token;

import java.util.Locale;
import java.util.Set;

/** Words that are in capitals because they are a heading, and not because they are a name. */
public final class Headings {
  private static final Set<String> ARTICLES = Set.of("DE", "HET", "EEN");

  /** Names have abbreviations of so many capitals; longer words in capitals are a heading's. */
  private static final int LONGEST_ABBREVIATION = 6;

  private Headings() {}

  /** "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": all words in capitals, long ones among them. */
  public static boolean isOne(Tokens tokens, int from, int end) {
    int longest = 0;
    for (int i = from; i < end; i++) {
      if (!isInCapitals(tokens, i)) {
        return false;
      }
      longest = Math.max(longest, tokens.length(i));
    }
    return longest > LONGEST_ABBREVIATION;
  }

  /** "MOTIE VAN HET LID JANSEN": a word behind an article in capitals is no abbreviation. */
  public static boolean isIn(Tokens tokens, int i) {
    return i > 1
        && tokens.length(i - 1) <= 3
        && ARTICLES.contains(tokens.raw(i - 1))
        && tokens.is(i - 2, Tokens.Kind.WORD)
        && isInCapitals(tokens, i - 2)
        && isInCapitals(tokens, i);
  }

  private static boolean isInCapitals(Tokens tokens, int i) {
    String word = tokens.raw(i);
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
