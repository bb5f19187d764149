package nl.vraagbaak.extract;

import java.util.Set;

/** Reads what stands between the ends of a range: "tot en met", "t/m", "tm", "-". */
final class Ranges {
  /** Folded words and signs that one begins with. */
  static final Set<String> WORDS = Words.of("tot t - – — tm");

  private Ranges() {}

  /** Past "tot en met", "t/m", "tot", "-"; the place itself where none stands there. */
  static int end(Tokens tokens, int i) {
    if (tokens.is(i, "tot") && tokens.is(i + 1, "en") && tokens.is(i + 2, "met")) {
      return i + 3;
    }
    if (tokens.is(i, "t") && tokens.is(i + 1, "/") && tokens.is(i + 2, "m")) {
      return tokens.is(i + 3, ".") ? i + 4 : i + 3;
    }
    if (tokens.is(i, "t")
        && tokens.is(i + 1, ".")
        && tokens.is(i + 2, "/")
        && tokens.is(i + 3, "m")) {
      return i + 5;
    }
    return tokens.is(i, "tm") || tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—")
        ? i + 1
        : i;
  }
}
