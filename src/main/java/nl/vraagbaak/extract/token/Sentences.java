package nl.vraagbaak.extract.token;

/** Where sentences begin, as far as finding mentions needs it. */
public final class Sentences {
  /** No sentence is looked back into further. */
  private static final int LONGEST = 80;

  private Sentences() {}

  /** The first token of the sentence that a token stands in. */
  public static int start(Tokens tokens, int at) {
    int i = at;
    while (i > 0 && at - i < LONGEST && !ends(tokens, i - 1)) {
      i--;
    }
    return i;
  }

  /** A full stop or question mark with a capital behind it; the dot of "art." and "Sr." is none. */
  private static boolean ends(Tokens tokens, int i) {
    boolean mark = tokens.is(i, ".") || tokens.is(i, "?") || tokens.is(i, "!");
    return tokens.stops(i)
        || tokens.is(i, ";")
        || (mark && tokens.capital(i + 1) && !tokens.touches(i + 1));
  }
}
