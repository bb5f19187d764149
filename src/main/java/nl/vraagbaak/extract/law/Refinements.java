package nl.vraagbaak.extract.law;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.vraagbaak.extract.token.Ordinals;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads leden, onderdelen and zinnen after (or before) an article number: ", eerste lid, aanhef en
 * onder b, 2°", "lid 2 en 3", "(lid 1)", "6(1)(f)". Everything found is added to a draft.
 */
public final class Refinements {
  private static final Set<String> ITEM_WORDS =
      Words.of(
          "onder onderdeel onderdelen subonderdeel subonderdelen sub punt punten letter letters "
              + "ten onderscheidenlijk subs");
  private static final Set<String> AGES = Words.of("oud nieuw concept");
  private static final Set<String> JOINERS = Words.of("en of alsmede jo juncto");
  private static final Set<String> SMALL_WORDS = Words.of("het de van in");

  private static final int MOST_ITEMS = 40;

  private final Tokens tokens;
  private final Paragraphs paragraphs;

  Refinements(Tokens tokens) {
    this.tokens = tokens;
    this.paragraphs = new Paragraphs(tokens);
  }

  /** The folded words with which something begins that refines an article. */
  public static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Paragraphs.firstWords());
    words.addAll(Words.of("aanhef e ev evv"));
    Stream.of(ITEM_WORDS, AGES, JOINERS).forEach(words::addAll);
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
    end = end == i ? paragraphs.read(i, draft, plural) : end;
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
    if (simple && tokens.touches(from) && paragraphs.isNumber(i)) {
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
    int end = paragraphs.read(i, draft, plural);
    end = end == i ? items(i, draft, plural, false) : end;
    return end > i && tokens.is(end, ")") ? end + 1 : from;
  }
}
