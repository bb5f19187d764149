package nl.vraagbaak.extract.law;

import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/** Tells whether a text speaks of a budget: its articles have numbers too, and are no law. */
final class Budgets {
  // "artikel 22 met 2 miljoen verhoogd"
  private static final Set<String> WORDS =
      Words.of(
          "begroting miljoen budget miljard begrotingsartikel amendement begrotingen "
              + "beleidsartikel uitgaven begrotingshoofdstuk suppletoire");

  private static final int NEAR = 25;

  private Budgets() {}

  /** Whether a budget is spoken of around a token. */
  static boolean near(Tokens tokens, int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (WORDS.contains(tokens.fold(i))) {
        return true;
      }
    }
    return false;
  }
}
