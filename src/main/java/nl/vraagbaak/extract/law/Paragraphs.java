package nl.vraagbaak.extract.law;

import java.util.HashSet;
import java.util.Set;
import nl.vraagbaak.extract.token.NumberList;
import nl.vraagbaak.extract.token.Ordinals;
import nl.vraagbaak.extract.token.Ranges;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads leden and zinnen: "eerste lid", "eerste, tweede en vijfde lid", "lid 2 en 3", "derde
 * volzin". The leden are added to a draft.
 */
final class Paragraphs {
  private static final Set<String> SENTENCES =
      Words.of(
          "volzin zin zinsnede alinea zinnen volzinnen streepje gedachtestreepje liggend "
              + "aandachtsstreepje tekstdeel zinsdeel");
  private static final Set<String> SEPARATING = Words.of("en of alsmede resp respectievelijk");
  private static final int MOST = 40;

  private final Tokens tokens;

  Paragraphs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The folded words that leden and zinnen begin with, and that join them. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Words.of("lid leden paragraaf"));
    words.addAll(SENTENCES);
    words.addAll(SEPARATING);
    words.addAll(Ordinals.words());
    return words;
  }

  /**
   * Reads on from a token.
   *
   * @param plural whether a plain number after a comma is the next article rather than another lid
   * @return the token after the leden; the place itself for none
   */
  int read(int from, Draft draft, boolean plural) {
    int end = ordinals(from, draft);
    return end == from ? numbered(from, draft, plural) : end;
  }

  /**
   * "eerste lid", "eerste, tweede en vijfde lid", "tweede tot en met het zesde lid", "derde
   * volzin".
   */
  private int ordinals(int from, Draft draft) {
    NumberList list = new NumberList();
    int i = from;
    for (int n = 0; n < MOST; n++) {
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

  /** "lid 1", "leden 2 en 4", "lid 1 tot en met 3", "lid 4 bis". */
  private int numbered(int from, Draft draft, boolean plural) {
    if (SENTENCES.contains(tokens.fold(from)) && tokens.is(from + 1, Tokens.Kind.NUMBER)) {
      return from + 2;
    }
    boolean word =
        tokens.is(from, "lid")
            || tokens.is(from, "leden")
            || (tokens.is(from, "paragraaf") && tokens.is(from + 1, Tokens.Kind.NUMBER));
    int i = from + (tokens.is(from + 1, ":") ? 2 : 1);
    if (!word || !isNumber(i)) {
      return from;
    }
    NumberList list = new NumberList();
    list.add(Integer.parseInt(tokens.fold(i)));
    i = i + 1;
    int next = nextParagraph(i, plural && tokens.is(from, "lid"));
    while (next > i) {
      list.range(isRange(i));
      list.add(Integer.parseInt(tokens.fold(next)));
      i = next + 1;
      next = nextParagraph(i, plural && tokens.is(from, "lid"));
    }
    list.into(draft.paragraphs);
    if (ArticleNumbers.isLatin(tokens.fold(i))) {
      draft.paragraphs.add(draft.paragraphs.removeLast() + tokens.fold(i++));
    }
    return i;
  }

  /** Whether the number of a lid stands at a token. */
  boolean isNumber(int i) {
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

  /** The number that goes on a list of leden, or the given place. */
  private int nextParagraph(int i, boolean plural) {
    int next = separator(i);
    if (next == i || !isNumber(next) || tokens.is(next + 1, "jo")) {
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
    return tokens.is(i, "en") || tokens.is(i, "of") || (tokens.is(i, ",") && isNumber(i + 1));
  }

  /** Past a comma, "en", "of" or "tot en met"; the place itself where none stands there. */
  private int separator(int i) {
    if (isRange(i)) {
      return Ranges.end(tokens, i);
    }
    int at = tokens.is(i, ",") ? i + 1 : i;
    return SEPARATING.contains(tokens.fold(at)) ? at + 1 : at;
  }

  private boolean isRange(int i) {
    return Ranges.end(tokens, i) > i;
  }
}
