package nl.vraagbaak.extract.law;

import java.util.HashSet;
import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/** Reads the words that say that an article number follows: "artikel", "artt.", "artikelen:". */
public final class Leads {
  private static final Set<String> SINGULAR =
      Words.of("artikel art wetsartikel verdragsartikel grondwetsartikel");
  private static final Set<String> PLURAL =
      Words.of("artikelen artt arts wetsartikelen artn artikels");

  private Leads() {}

  /** Whether a folded word tells of several articles. */
  static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }

  /** The token after "artikel", "art.", "artt.", "artikelen:"; the place itself for none. */
  static int end(Tokens tokens, int i) {
    if (!tokens.has(i, Vocabulary.LEAD)) {
      return i;
    }
    int end = tokens.is(i + 1, ".") || tokens.is(i + 1, ":") ? i + 2 : i + 1;
    return tokens.is(end, "nr") ? end + (tokens.is(end + 1, ".") ? 2 : 1) : end;
  }

  /** Whether "artikel 3", "artt. 3", "artikel XIV" begins at a token. */
  static boolean begins(Tokens tokens, int i) {
    int number = end(tokens, i);
    boolean joined = tokens.is(i - 1, "-") && tokens.touches(i);
    return number > i
        && !joined
        && !isOfWord(tokens, number)
        && (ArticleNumbers.at(tokens, number).isPresent()
            || ArticleNumbers.chaptered(tokens, number).isPresent()
            || ArticleNumbers.roman(tokens, number).isPresent());
  }

  /** "artikel 12-gemeente", "artikel 100-brief": the number is part of a word. */
  private static boolean isOfWord(Tokens tokens, int number) {
    int dash = ArticleNumbers.at(tokens, number).map(ArticleNumbers.Found::end).orElse(number);
    return tokens.is(dash, "-")
        && tokens.touches(dash)
        && tokens.touches(dash + 1)
        && tokens.length(dash + 1) > 2
        && tokens.is(dash + 1, Tokens.Kind.WORD)
        && !tokens.capital(dash + 1);
  }

  /** The folded words that say that an article number follows. */
  public static Set<String> words() {
    Set<String> words = new HashSet<>(SINGULAR);
    words.addAll(PLURAL);
    return words;
  }
}
