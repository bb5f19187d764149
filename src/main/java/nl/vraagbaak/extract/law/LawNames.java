package nl.vraagbaak.extract.law;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.extract.token.PhraseTrie;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;

/** The names and abbreviations of the listed laws, ready to be found. Immutable once made. */
public final class LawNames {
  private static final Set<String> FILLERS = Words.of("op de het");

  /** Abbreviations that in small letters are a word of their own: "artikel 3 wok", "5 uw". */
  private static final Set<String> ORDINARY =
      Words.of("uw wok wed wim ro wid bod big wets wet best ow wm ww");

  /** Digits of a year. */
  private static final int YEAR = 4;

  private final PhraseTrie<Form> forms = new PhraseTrie<>(FILLERS);

  LawNames(Gazetteer gazetteer) {
    for (ListedLaw listed : gazetteer.laws()) {
      NamedLaw law = NamedLaw.of(listed.law());
      listed.forms().forEach(form -> add(form, law, false));
      listed.besideArticle().forEach(form -> add(form, law, true));
    }
  }

  private void add(String form, NamedLaw law, boolean besideArticle) {
    forms.add(form, new Form(form, law, besideArticle));
  }

  /** The folded words of all names. */
  public Set<String> words() {
    return forms.words();
  }

  /** The folded words that names begin with. */
  public Set<String> firstWords() {
    return forms.firstWords();
  }

  /** The law that the tokens from a place on name, the longest name first. */
  Optional<Found> at(Tokens tokens, int start, boolean besideArticle) {
    if (!tokens.has(start, Vocabulary.LISTED_LAW)) {
      return Optional.empty();
    }
    return forms
        .longest(
            tokens, start, (form, from, to) -> holds(form, tokens, from, to, true, besideArticle))
        .or(() -> besideArticle ? loose(tokens, start) : Optional.empty())
        .map(m -> new Found(m.value().law(), m.end()));
  }

  /**
   * The law that an abbreviation names beside an article. Where laws share it, the one that the
   * paper has named: "artikel 18 Pw" is of the Participatiewet after that name.
   */
  Optional<Found> beside(Tokens tokens, int start, Predicate<NamedLaw> named) {
    Optional<Found> first = at(tokens, start, true);
    if (first.isEmpty() || named.test(first.get().law())) {
      return first;
    }
    return forms
        .longest(
            tokens,
            start,
            (form, from, to) ->
                to == first.get().end()
                    && !form.isName()
                    && named.test(form.law())
                    && holds(form, tokens, from, to, false, true))
        .map(m -> new Found(m.value().law(), m.end()))
        .or(() -> first);
  }

  /** Beside an article number capitals matter less: "10.9 TW" is the Tw. */
  private Optional<PhraseTrie.Match<Form>> loose(Tokens tokens, int start) {
    return forms.longest(
        tokens, start, (form, from, to) -> holds(form, tokens, from, to, false, true));
  }

  private static boolean holds(
      Form form, Tokens tokens, int from, int to, boolean exact, boolean besideArticle) {
    if ((form.besideArticle() && !besideArticle)
        || (tokens.touches(to) && tokens.is(to, Tokens.Kind.WORD))
        || isOfTheIslands(form, tokens, to)
        || isOfAnotherYear(form, tokens, to)) {
      return false;
    }
    String printed = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    if (form.isName()) {
      return besideArticle || tokens.capital(from) || to - from > 3 || isUnionAct(tokens, from);
    }
    return printed.replace(" ", "").equals(form.text().replace(" ", ""))
        || (!exact && !ORDINARY.contains(printed));
  }

  /** "de richtlijn mensenhandel": a listed name that is printed in small letters. */
  private static boolean isUnionAct(Tokens tokens, int from) {
    return tokens.is(from, "richtlijn") || tokens.is(from, "verordening");
  }

  /** "Archiefwet 2021" is another law than the Archiefwet, which is that of 1995. */
  private static boolean isOfAnotherYear(Form form, Tokens tokens, int to) {
    return tokens.is(to, Tokens.Kind.NUMBER)
        && tokens.length(to) == YEAR
        && form.isName()
        && !tokens.touches(to)
        && form.law().law().name().startsWith(form.text() + " ")
        && Character.isDigit(form.law().law().name().charAt(form.text().length() + 1));
  }

  /** "Wet bescherming persoonsgegevens BES" is another law than the one without BES. */
  private static boolean isOfTheIslands(Form form, Tokens tokens, int to) {
    return tokens.is(to, "bes") && tokens.capital(to) && form.isName();
  }

  /**
   * A way to name a law.
   *
   * @param text as listed
   * @param law what it names
   * @param besideArticle whether it does so beside an article number only
   */
  private record Form(String text, NamedLaw law, boolean besideArticle) {
    /** Whether it is a name in words; an abbreviation is told apart by its capitals. */
    boolean isName() {
      String small = text.toLowerCase(Locale.ROOT);
      return (text.length() > 8
              && (text.indexOf(' ') > 0 || small.endsWith("wet") || small.endsWith("besluit")))
          || (small.substring(1).equals(text.substring(1)) && text.length() > 5);
    }
  }

  /**
   * A law found.
   *
   * @param law the law
   * @param end the token after its name
   */
  public record Found(NamedLaw law, int end) {}
}
