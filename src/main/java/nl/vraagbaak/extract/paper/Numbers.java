package nl.vraagbaak.extract.paper;

import java.util.List;
import nl.vraagbaak.extract.token.NumberList;
import nl.vraagbaak.extract.token.Ranges;
import nl.vraagbaak.extract.token.Tokens;

/** Lists of question numbers: "3", "7 en 12", "3 tot en met 5", "4, 5 en 6". */
public final class Numbers {
  private static final int MOST = 60;
  private static final int HIGHEST = 200;

  private Numbers() {}

  /**
   * A list found.
   *
   * @param values the numbers, ranges unrolled; empty for none
   * @param end the token after it
   */
  record Found(List<Integer> values, int end) {}

  /** The list that begins at a token. */
  static Found at(Tokens tokens, int from) {
    NumberList list = new NumberList();
    int i = from;
    int end = from;
    boolean range = false;
    for (int n = 0; n < MOST && isNumber(tokens, i); n++) {
      list.range(range);
      list.add(Integer.parseInt(tokens.fold(i)));
      end = i + 1;
      int next = Ranges.end(tokens, end);
      range = next > end;
      if (!range) {
        next += tokens.is(next, ",") ? 1 : 0;
        next += tokens.is(next, "en") || tokens.is(next, "of") || tokens.is(next, "&") ? 1 : 0;
      }
      next += tokens.is(next, "vraag") || tokens.is(next, "vragen") ? 1 : 0;
      if (next == end) {
        break;
      }
      i = next;
    }
    return new Found(end == from ? List.of() : list.numbers(), end);
  }

  private static boolean isNumber(Tokens tokens, int i) {
    boolean number =
        tokens.is(i, Tokens.Kind.NUMBER)
            && tokens.fold(i).length() <= 3
            && Integer.parseInt(tokens.fold(i)) <= HIGHEST;
    boolean longer =
        tokens.touches(i + 1)
            && (tokens.is(i + 1, Tokens.Kind.WORD)
                || ((tokens.is(i + 1, ".") || tokens.is(i + 1, ","))
                    && tokens.touches(i + 2)
                    && tokens.is(i + 2, Tokens.Kind.NUMBER)));
    return number && !longer && !tokens.is(i, "0");
  }
}
