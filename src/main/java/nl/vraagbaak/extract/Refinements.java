package nl.vraagbaak.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads leden, onderdelen and zinnen after (or before) an article number: ", eerste lid, aanhef en
 * onder b, 2°", "lid 2 en 3", "(lid 1)", "6(1)(f)". Everything found is added to a draft.
 */
final class Refinements {
  private static final Set<String> ITEM_WORDS =
      Words.of(
          "onder onderdeel onderdelen subonderdeel subonderdelen sub punt punten letter letters "
              + "ten onderscheidenlijk subs");
  private static final Set<String> SENTENCES =
      Words.of(
          "volzin zin zinsnede alinea zinnen volzinnen streepje gedachtestreepje liggend "
              + "aandachtsstreepje tekstdeel zinsdeel");
  private static final Set<String> AGES = Words.of("oud nieuw concept");
  static final Set<String> RANGES = Words.of("tot t - – — tm");
  private static final Set<String> SEPARATING = Words.of("en of alsmede resp respectievelijk");
  private static final Set<String> JOINERS = Words.of("en of alsmede jo juncto");
  private static final Set<String> SMALL_WORDS = Words.of("het de van in");

  private static final int MOST_ITEMS = 40;

  private final Tokens tokens;

  Refinements(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The folded words with which something begins that refines an article. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Words.of("aanhef lid leden paragraaf e ev evv"));
    Stream.of(ITEM_WORDS, SENTENCES, AGES, RANGES, SEPARATING, JOINERS).forEach(words::addAll);
    words.addAll(Ordinals.words());
    return words;
  }

  /**
   * Reads on from a token.
   *
   * @param plural whether the article stands in a list ("artikelen"), where a plain number after a
   *     comma is the next article rather than another lid
   * @return the token after the last refinement
   */
  int read(int from, Draft draft, boolean plural) {
    int at = from;
    for (int n = 0; n < MOST_ITEMS; n++) {
      int next = one(at, draft, plural, n > 0);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int one(int at, Draft draft, boolean plural, boolean later) {
    int i = at;
    boolean comma = tokens.is(i, ",");
    i += comma ? 1 : 0;
    boolean joined = later && JOINERS.contains(tokens.fold(i));
    i += joined ? tokens.is(i, "jo") && tokens.is(i + 1, ".") ? 2 : 1 : 0;
    i += SMALL_WORDS.contains(tokens.fold(i)) && joined ? 1 : 0;
    int end = age(i);
    end = end == i ? ordinals(i, draft) : end;
    end = end == i ? numbered(i, draft, plural) : end;
    end = end == i ? items(i, draft, plural, joined) : end;
    end = end == i ? brackets(i, draft, plural) : end;
    return end == i ? at : end;
  }

  /** "(oud)", "oud", "(nieuw)", "ev.", "e.v.". */
  private int age(int i) {
    if (AGES.contains(tokens.fold(i)) && !tokens.is(i + 1, Tokens.Kind.WORD)) {
      return i + 1;
    }
    if (AGES.contains(tokens.fold(i)) && tokens.capital(i + 1)) {
      return i + 1;
    }
    if (tokens.is(i, "(") && AGES.contains(tokens.fold(i + 1)) && tokens.is(i + 2, ")")) {
      return i + 3;
    }
    if (tokens.is(i, "ev") || tokens.is(i, "evv")) {
      return tokens.is(i + 1, ".") ? i + 2 : i + 1;
    }
    boolean spelled = tokens.is(i, "e") && tokens.is(i + 1, ".") && tokens.is(i + 2, "v");
    return spelled ? tokens.is(i + 3, ".") ? i + 4 : i + 3 : i;
  }

  /**
   * "eerste lid", "eerste, tweede en vijfde lid", "tweede tot en met het zesde lid", "derde
   * volzin".
   */
  private int ordinals(int from, Draft draft) {
    NumberList list = new NumberList();
    int i = from;
    for (int n = 0; n < MOST_ITEMS; n++) {
      int end = Ordinals.end(tokens, i);
      if (end == i) {
        return from;
      }
      list.add(Ordinals.value(tokens, i));
      i = end;
      if (tokens.is(i, "lid") || tokens.is(i, "leden")) {
        list.into(draft.paragraphs);
        return i + 1;
      }
      if (SENTENCES.contains(tokens.fold(i))) {
        return i + 1;
      }
      if (tokens.is(i, Tokens.Kind.WORD) && SENTENCES.contains(tokens.fold(i + 1))) {
        return i + 2;
      }
      int next = separator(i);
      if (next == i) {
        return from;
      }
      list.range(isRange(i));
      i = tokens.is(next, "het") || tokens.is(next, "de") ? next + 1 : next;
    }
    return from;
  }

  /** "lid 1", "leden 2 en 4", "lid 1 tot en met 3". */
  private int numbered(int from, Draft draft, boolean plural) {
    if (SENTENCES.contains(tokens.fold(from)) && tokens.is(from + 1, Tokens.Kind.NUMBER)) {
      return from + 2;
    }
    boolean word =
        tokens.is(from, "lid")
            || tokens.is(from, "leden")
            || (tokens.is(from, "paragraaf") && tokens.is(from + 1, Tokens.Kind.NUMBER));
    int i = from + (tokens.is(from + 1, ":") ? 2 : 1);
    if (!word || !isParagraph(i)) {
      return from;
    }
    NumberList list = new NumberList();
    list.add(Integer.parseInt(tokens.fold(i)));
    i = afterParagraph(i);
    int next = nextParagraph(i, plural && tokens.is(from, "lid"));
    while (next > i) {
      list.range(isRange(i));
      list.add(Integer.parseInt(tokens.fold(next)));
      i = afterParagraph(next);
      next = nextParagraph(i, plural && tokens.is(from, "lid"));
    }
    list.into(draft.paragraphs);
    return i;
  }

  private boolean isParagraph(int i) {
    boolean number =
        tokens.is(i, Tokens.Kind.NUMBER) && tokens.fold(i).length() <= 2 && !tokens.is(i, "0");
    boolean glued =
        tokens.touches(i + 1)
            && tokens.is(i + 1, Tokens.Kind.WORD)
            && !tokens.fold(i + 1).startsWith("onder")
            && !tokens.is(i + 1, "sub");
    boolean longer =
        tokens.touches(i + 1)
            && (tokens.is(i + 1, ":") || tokens.is(i + 1, "."))
            && tokens.touches(i + 2)
            && tokens.is(i + 2, Tokens.Kind.NUMBER);
    return number && !glued && !longer;
  }

  private int afterParagraph(int i) {
    return i + 1;
  }

  /** The number that goes on a list of leden, or the given place. */
  private int nextParagraph(int i, boolean plural) {
    int next = separator(i);
    if (next == i || !isParagraph(next) || tokens.is(next + 1, "jo")) {
      return i;
    }
    boolean comma = tokens.is(i, ",");
    if (comma && (plural || !continues(next + 1))) {
      return i;
    }
    boolean refined =
        (tokens.is(next + 1, ",")
                && (Ordinals.end(tokens, next + 2) > next + 2 || tokens.is(next + 2, "lid")))
            || tokens.is(next + 1, "lid");
    return refined ? i : next;
  }

  /** Whether a list of numbers goes on with a comma or "en" and closes. */
  private boolean continues(int i) {
    return tokens.is(i, "en") || tokens.is(i, "of") || (tokens.is(i, ",") && isParagraph(i + 1));
  }

  /** "onder b", "aanhef en onderdeel c, onder 2°", "sub a tot en met d", "ten eerste". */
  private int items(int from, Draft draft, boolean plural, boolean joined) {
    int i = from;
    if (tokens.is(i, "aanhef")) {
      i++;
      i += tokens.is(i, ",") ? 1 : 0;
      i += tokens.is(i, "en") || (tokens.is(i, "onder") && tokens.is(i + 1, "en")) ? 1 : 0;
      if (!ITEM_WORDS.contains(tokens.fold(i)) && Ordinals.end(tokens, i) == i) {
        return i;
      }
    }
    boolean word = ITEM_WORDS.contains(tokens.fold(i));
    if (word) {
      i++;
      i +=
          tokens.is(i, "onderdeel")
                  || tokens.is(i, "onder")
                  || tokens.is(i, "punt")
                  || tokens.is(i, ":")
              ? 1
              : 0;
    }
    boolean symbol =
        !word && tokens.is(i, Tokens.Kind.NUMBER) && isDegree(i + 1) && !draft.items.isEmpty();
    if (!word && !symbol) {
      return i > from ? i : from;
    }
    int end = new ItemList(tokens, draft.items, joined).read(i, plural);
    return end == i ? from : end;
  }

  private boolean isDegree(int i) {
    return (tokens.is(i, "°") || tokens.is(i, "º")) && tokens.touches(i);
  }

  /** "(lid 1)", "(eerste lid)", and as the Union writes: "(1)(f)", "(1)". */
  private int brackets(int from, Draft draft, boolean plural) {
    if (!tokens.is(from, "(")) {
      return from;
    }
    int i = from + 1;
    boolean simple = tokens.is(i + 1, ")");
    if (simple && tokens.touches(from) && isParagraph(i)) {
      draft.paragraphs.add(tokens.fold(i));
      return i + 2;
    }
    if (simple
        && tokens.touches(from)
        && tokens.is(i, Tokens.Kind.WORD)
        && tokens.fold(i).length() == 1) {
      draft.items.add(tokens.raw(i));
      return i + 2;
    }
    int end = ordinals(i, draft);
    end = end == i ? numbered(i, draft, plural) : end;
    end = end == i ? items(i, draft, plural, false) : end;
    return end > i && tokens.is(end, ")") ? end + 1 : from;
  }

  /** Past a comma, "en", "of" or "tot en met"; the place itself where none stands there. */
  int separator(int i) {
    if (isRange(i)) {
      return rangeEnd(tokens, i);
    }
    int at = tokens.is(i, ",") ? i + 1 : i;
    return SEPARATING.contains(tokens.fold(at)) ? at + 1 : at;
  }

  boolean isRange(int i) {
    return rangeEnd(tokens, i) > i;
  }

  /** Past "tot en met", "t/m", "tot", "-"; the place itself where none stands there. */
  static int rangeEnd(Tokens tokens, int i) {
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
