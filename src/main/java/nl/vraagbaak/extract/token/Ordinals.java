package nl.vraagbaak.extract.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ordinal numbers in words: "eerste", "vierendertigste" is not among them, "twintigste" is. */
public final class Ordinals {
  private static final List<String> WORDS =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "dertiende",
          "veertiende",
          "vijftiende",
          "zestiende",
          "zeventiende",
          "achttiende",
          "negentiende",
          "twintigste");

  private static final Set<String> ENDINGS = Words.of("e de ste");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (int i = 0; i < WORDS.size(); i++) {
      VALUES.put(WORDS.get(i), i + 1);
    }
  }

  private Ordinals() {}

  /** The ordinals that are written in words. */
  public static List<String> words() {
    return WORDS;
  }

  /**
   * The token after the ordinal at a place: "eerste", "1e", "2de", "3°"; the place itself for none.
   */
  public static int end(Tokens tokens, int i) {
    if (VALUES.containsKey(tokens.fold(i))) {
      return i + 1;
    }
    boolean digits = tokens.is(i, Tokens.Kind.NUMBER) && tokens.fold(i).length() <= 2;
    boolean mark = ENDINGS.contains(tokens.fold(i + 1)) && tokens.touches(i + 1);
    return digits && mark ? i + 2 : i;
  }

  /** The value of the ordinal at a place. */
  public static int value(Tokens tokens, int i) {
    Integer value = VALUES.get(tokens.fold(i));
    return value == null ? Integer.parseInt(tokens.fold(i)) : value;
  }
}
