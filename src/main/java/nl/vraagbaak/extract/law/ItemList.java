package nl.vraagbaak.extract.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Ordinals;
import nl.vraagbaak.extract.token.Ranges;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads the labels of onderdelen: "b", "A, B, C en D", "a tot en met d", "3° en 4°", "2". A label
 * of the other sort right after one belongs to it: "onderdeel a, onder 3°" is "a 3°".
 */
final class ItemList {
  private static final Set<String> AND = Words.of("en of");
  private static final Set<String> SECTIONS = Words.of("onder onderdeel sub");
  private static final Set<String> LABELS =
      Words.of("ii iii iv vi vii viii ix aa bb cc dd ee ff gg hh");

  private static final int MOST = 30;

  private final Tokens tokens;
  private final List<String> items;

  /** Label above those being read, to be put before each; empty for none. */
  private final String above;

  ItemList(Tokens tokens, List<String> items, boolean joined) {
    this.tokens = tokens;
    this.items = items;
    this.above = joined || items.isEmpty() ? "" : items.getLast();
  }

  int read(int from, boolean plural) {
    Optional<Label> first = label(from);
    if (first.isEmpty()) {
      return from;
    }
    boolean nested = !above.isEmpty() && isLetter(above) != isLetter(first.get().text());
    if (nested) {
      items.removeLast();
    }
    String prefix = nested ? above + " " : "";
    items.add(prefix + first.get().text());
    int i = first.get().end();
    Label last = first.get();
    for (int n = 0; n < MOST; n++) {
      Optional<Label> next = next(i, last, plural);
      if (next.isEmpty()) {
        return i;
      }
      if (Ranges.end(tokens, i) > i) {
        unroll(last.text(), next.get().text(), prefix);
      }
      items.add(prefix + next.get().text());
      last = next.get();
      i = last.end();
    }
    return i;
  }

  private static boolean isLetter(String label) {
    return Character.isLetter(label.charAt(label.length() - 1));
  }

  private Optional<Label> next(int i, Label last, boolean plural) {
    int range = Ranges.end(tokens, i);
    boolean comma = tokens.is(i, ",");
    int at = range > i ? range : comma ? i + 1 : i;
    boolean and = AND.contains(tokens.fold(at)) || tokens.is(at, "/");
    at += and ? 1 : 0;
    if (at == i) {
      return Optional.empty();
    }
    boolean word = SECTIONS.contains(tokens.fold(at)) && (and || range > i);
    Optional<Label> label = label(word ? at + 1 : at);
    boolean letter = isLetter(last.text());
    return label
        .filter(l -> isLetter(l.text()) == letter)
        .filter(l -> letter || l.degree() || word || !plural)
        .filter(l -> !comma || and || letter || l.degree() || goesOn(l.end()));
  }

  /** Whether a list of numbers goes on and closes: "sub 1, 3 en 5". */
  private boolean goesOn(int i) {
    boolean comma = tokens.is(i, ",") && tokens.is(i + 1, Tokens.Kind.NUMBER);
    return tokens.is(i, "en") || tokens.is(i, "of") || comma;
  }

  private void unroll(String from, String to, String prefix) {
    if (from.length() == 1 && to.length() == 1 && isLetter(from)) {
      for (char c = (char) (from.charAt(0) + 1); c < to.charAt(0); c++) {
        items.add(prefix + c);
      }
    } else if (ArticleNumbers.isPlain(digits(from))
        && ArticleNumbers.isPlain(digits(to))
        && !isLetter(from)) {
      String mark = from.substring(digits(from).length());
      int last = Integer.parseInt(digits(to));
      for (int n = Integer.parseInt(digits(from)) + 1; n < last && last < 100; n++) {
        items.add(prefix + n + mark);
      }
    }
  }

  private static String digits(String label) {
    return label.endsWith("°") ? label.substring(0, label.length() - 1) : label;
  }

  private Optional<Label> label(int i) {
    if (tokens.is(i, Tokens.Kind.NUMBER) && tokens.fold(i).length() <= 2) {
      boolean degree =
          (tokens.is(i + 1, "°")
                  || tokens.is(i + 1, "º")
                  || tokens.is(i + 1, "o")
                  || tokens.is(i + 1, "˚"))
              && tokens.touches(i + 1);
      boolean ordinal =
          (tokens.is(i + 1, "e") || tokens.is(i + 1, "de") || tokens.is(i + 1, "ste"))
              && tokens.touches(i + 1);
      int end = degree || ordinal ? i + 2 : i + 1;
      boolean more =
          tokens.touches(end)
              && (tokens.is(end, Tokens.Kind.WORD)
                  || ((tokens.is(end, ":") || tokens.is(end, "."))
                      && tokens.touches(end + 1)
                      && tokens.is(end + 1, Tokens.Kind.NUMBER)));
      return more
          ? Optional.empty()
          : Optional.of(new Label(tokens.fold(i) + (degree ? "°" : ""), closing(end), degree));
    }
    if (Ordinals.end(tokens, i) > i) {
      return Optional.of(
          new Label(Integer.toString(Ordinals.value(tokens, i)), Ordinals.end(tokens, i), false));
    }
    return letter(i);
  }

  /** "b", "b)", "aa", "ii". */
  private Optional<Label> letter(int i) {
    String word = tokens.fold(i);
    boolean one = word.length() == 1 && tokens.is(i, Tokens.Kind.WORD);
    boolean more = LABELS.contains(word);
    return one || more
        ? Optional.of(new Label(tokens.raw(i), closing(i + 1), false))
        : Optional.empty();
  }

  /** Past the bracket of "b)" that no bracket opened. */
  private int closing(int end) {
    boolean bracket = tokens.is(end, ")") && tokens.touches(end);
    boolean goesOn =
        tokens.is(end + 1, ",")
            || tokens.is(end + 1, "en")
            || tokens.is(end + 1, "van")
            || tokens.is(end + 1, "of");
    return bracket && goesOn && !openBefore(end) ? end + 1 : end;
  }

  private boolean openBefore(int end) {
    for (int i = end - 1; i > Math.max(0, end - 30) && !tokens.is(i, "."); i--) {
      if (tokens.is(i, ")")) {
        return false;
      }
      if (tokens.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  private record Label(String text, int end, boolean degree) {}
}
