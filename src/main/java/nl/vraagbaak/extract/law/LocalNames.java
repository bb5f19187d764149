package nl.vraagbaak.extract.law;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Folding;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Names that a paper gives laws itself: "Wet algemene bepalingen milieuhygiëne (hierna: de Wet)",
 * "Besluit uitvoering Pensioenwet (BuPw)", "richtlijn (EU) 2019/1937 (hierna: de richtlijn)"; and
 * the laws it has named, which decide between those that share an abbreviation.
 */
public final class LocalNames {
  private static final Set<String> INTRODUCTIONS =
      Words.of(
          "hierna verder ook te noemen genoemd kortweg afgekort tot als de het : , wel nader "
              + "voortaan");
  private static final int LONGEST = 12;
  private static final int LONGEST_TITLE = 80;

  private final Map<String, NamedLaw> laws = new HashMap<>();
  private final Map<String, NamedLaw> byKind = new HashMap<>();
  private final Set<NamedLaw> named = new HashSet<>();

  /** The characters that the names begin with: most words need not be looked at. */
  private final BitSet initials = new BitSet();

  /**
   * Notes what stands in brackets after a law's name.
   *
   * @return the token after the bracket; the given one where no bracket names the law
   */
  int introduce(Tokens tokens, int end, NamedLaw law) {
    if (!tokens.is(end, "(")) {
      return end;
    }
    int i = opening(tokens, end);
    while (i < end + LONGEST && INTRODUCTIONS.contains(tokens.fold(i))) {
      i++;
    }
    if (Leads.begins(tokens, i) || UnionActs.isCommunity(tokens.fold(i))) {
      return end;
    }
    int close = i;
    while (close < end + LONGEST && !tokens.stops(close) && !isBracket(tokens, close)) {
      close++;
    }
    boolean introduced = i > end + 1;
    if (!tokens.is(close, ")") || close == i || !(introduced || names(tokens, i, close))) {
      return end;
    }
    String name = tokens.text().substring(tokens.start(i), tokens.end(close - 1)).strip();
    if (Pointers.KINDS.contains(Folding.fold(name))) {
      byKind.put(Folding.fold(name), law);
    }
    if (Character.isUpperCase(name.codePointAt(0))) {
      laws.put(name, law);
      initials.set(name.charAt(0));
    }
    return close + 1;
  }

  /** Past the bracket, or past "PbEU L 326;" in it, where "hierna" follows. */
  private static int opening(Tokens tokens, int bracket) {
    for (int i = bracket + 1; i < bracket + LONGEST && !isBracket(tokens, i); i++) {
      if (tokens.is(i, "hierna")) {
        return i;
      }
    }
    return bracket + 1;
  }

  /**
   * Notes what an act of the Union is called behind its title: "Richtlijn 2031/12/EU van de Raad
   * betreffende vuurwerk (hierna: de richtlijn)".
   */
  void introduceBehindTitle(Tokens tokens, int end, NamedLaw law) {
    int i = end;
    while (i < end + LONGEST_TITLE && !tokens.stops(i) && !tokens.is(i, ".")) {
      if (tokens.is(i, "(")) {
        int name = opening(tokens, i);
        while (name > i + 1 && name < i + LONGEST && INTRODUCTIONS.contains(tokens.fold(name))) {
          name++;
        }
        if (law.kind().equals(tokens.fold(name)) && isBracket(tokens, name + 1)) {
          byKind.put(law.kind(), law);
          return;
        }
      }
      i++;
    }
  }

  /** Notes that the paper names a law. */
  void note(NamedLaw law) {
    named.add(law);
  }

  /** Whether the paper has named a law so far. */
  boolean hasNamed(NamedLaw law) {
    return named.contains(law);
  }

  /** "de richtlijn", without a name of its own behind it, where the paper calls a law so. */
  Optional<LawNames.Found> kind(Tokens tokens, int i) {
    if (byKind.isEmpty()) {
      return Optional.empty();
    }
    boolean definite = tokens.is(i - 1, "de") || tokens.is(i - 1, "het");
    boolean longer =
        LawWords.isTitle(tokens.fold(i + 1))
            || tokens.capital(i + 1)
            || tokens.is(i + 1, Tokens.Kind.NUMBER);
    return definite && !longer
        ? Optional.ofNullable(byKind.get(tokens.fold(i))).map(law -> new LawNames.Found(law, i + 1))
        : Optional.empty();
  }

  private static boolean isBracket(Tokens tokens, int i) {
    return tokens.is(i, "(") || tokens.is(i, ")");
  }

  /** "(Sr)", "(BuPw)", "(Wp 2000)": an abbreviation, not a remark. */
  private static boolean names(Tokens tokens, int from, int to) {
    boolean capitals = tokens.raw(from).chars().anyMatch(Character::isUpperCase);
    return to - from <= 3 && capitals && tokens.is(from, Tokens.Kind.WORD);
  }

  /** The law that the paper calls so; the longest of up to three tokens. */
  Optional<LawNames.Found> at(Tokens tokens, int start) {
    if (laws.isEmpty()
        || !tokens.capital(start)
        || !initials.get(tokens.text().charAt(tokens.start(start)))) {
      return Optional.empty();
    }
    for (int end = Math.min(start + 3, tokens.size()); end > start; end--) {
      NamedLaw law = laws.get(tokens.text().substring(tokens.start(start), tokens.end(end - 1)));
      if (law != null) {
        return Optional.of(new LawNames.Found(law, end));
      }
    }
    return Optional.empty();
  }
}
