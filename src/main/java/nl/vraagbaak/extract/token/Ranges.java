package nl.vraagbaak.extract.token;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what stands between the ends of a range: "tot en met", "t/m", "tm", "-". */
public final class Ranges {
  /** Folded words and signs that one begins with. */
  public static final Set<String> WORDS = Words.of("tot t - – — tm");

  private static final int MOST = 30;

  private Ranges() {}

  /**
   * "nrs. 12-15": the numbers from 13 to 15, at the end of the first; none where no range stands.
   */
  public static List<Integer> numbers(Tokens tokens, int i) {
    int last = end(tokens, i);
    boolean several =
        last > i + 1 || tokens.fold(tokens.is(i - 2, ".") ? i - 3 : i - 2).endsWith("s");
    if (last == i || !several || !isNumber(tokens, i - 1) || !isNumber(tokens, last)) {
      return List.of();
    }
    int from = Integer.parseInt(tokens.fold(i - 1));
    int to = Integer.parseInt(tokens.fold(last));
    return to - from > MOST ? List.of() : IntStream.rangeClosed(from + 1, to).boxed().toList();
  }

  private static boolean isNumber(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.NUMBER) && tokens.length(i) <= 4;
  }

  /** Past "tot en met", "t/m", "tot", "-"; the place itself where none stands there. */
  public static int end(Tokens tokens, int i) {
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
