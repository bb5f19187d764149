package nl.vraagbaak.extract.law;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vraagbaak.extract.token.Folding;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads which law stands at a place: one of the list, one of the Union by number, one that the
 * paper named itself, one that no list has, or "die wet" for the law named last. One reader reads
 * one text from its beginning to its end and remembers what was named.
 */
public final class LawReader {
  /** So many letters tell a long word, whatever its end. */
  private static final int STEM = 5;

  private static final Set<String> ARTICLES = Words.of("de het een onze haar zijn");
  private static final Set<String> ADJECTIVES =
      Words.of(
          "nieuwe oude huidige voormalige gewijzigde nederlandse europese herziene toenmalige "
              + "geldende thans aangepaste voorgestelde vigerende komende");

  /** Laws of other countries bear the names of ours: "het Belgische Strafwetboek". */
  private static final Set<String> FOREIGN =
      Words.of(
          "duitse belgische franse britse engelse amerikaanse spaanse italiaanse oostenrijkse"
              + " zwitserse poolse deense zweedse noorse finse turkse marokkaanse hongaarse"
              + " russische surinaamse ierse portugese griekse chinese israelische canadese"
              + " australische indiase indonesische");

  /** What has articles too, and is no law. */
  private static final Set<String> OTHER =
      Words.of(
          "cao overeenkomst contract statuten voorwaarden begroting polis krant convenant"
              + " huurovereenkomst koopovereenkomst arbeidsovereenkomst leveringsvoorwaarden"
              + " concessie vergunning akte begrotingswet ontwerpbegroting begrotingsstaat"
              + " jaarverslag nrc telegraaf volkskrant trouw rijksbegroting hoofdstuk convenanten"
              + " motie amendement samenwerkingsovereenkomst rapport akkoord bestuursakkoord"
              + " inkoopvoorwaarden miljoenennota");

  private static final Set<String> PREPOSITIONS =
      Words.of("van uit in bij der des conform volgens");

  private final Tokens tokens;
  private final Laws laws;
  private final LocalNames local;
  private final Pointers pointers;

  LawReader(Tokens tokens, Laws laws, LocalNames local) {
    this.tokens = tokens;
    this.laws = laws;
    this.local = local;
    this.pointers = new Pointers(tokens);
  }

  /** The folded words in small letters with which a law begins after an article number. */
  public static Set<String> firstWords() {
    Set<String> words = new HashSet<>(PREPOSITIONS);
    Stream.of(Pointers.words(), ARTICLES, ADJECTIVES, FOREIGN, OTHER).forEach(words::addAll);
    words.addAll(Words.of("boek nederlandse europese"));
    return words;
  }

  /** What was found after an article number. */
  sealed interface Reading {
    /** The token after it. */
    int end();

    /** A law. */
    record Known(NamedLaw law, int end) implements Reading {}

    /** "dit wetboek" where none was named: there is a law, and it is not known which. */
    record Unknown(int end) implements Reading {}

    /** A contract, a budget: no law. */
    record NoLaw(int end) implements Reading {}
  }

  /** Remembers a law as named last. */
  void remember(NamedLaw law) {
    pointers.remember(law);
    local.note(law);
  }

  /** The law that begins right at a token, where no article number stands before it. */
  Optional<LawNames.Found> alone(int at) {
    return laws.acts()
        .at(tokens, at)
        .or(() -> laws.names().at(tokens, at, false))
        .or(() -> local.at(tokens, at))
        .or(() -> UnlistedLaws.at(tokens, at, false).map(this::printedOtherwise));
  }

  /**
   * "Algemene wet inkomensafhankelijk regelingen (Awir)": a misprinted name is the law of which the
   * abbreviation stands behind it.
   */
  private LawNames.Found printedOtherwise(LawNames.Found found) {
    int bracket = found.end();
    return tokens.is(bracket, "(")
        ? listed(bracket + 1)
            .filter(law -> tokens.is(law.end(), ")") && law.end() == bracket + 2)
            .filter(law -> sharesWords(found.law().law().name(), law.law().law().name()))
            .map(law -> new LawNames.Found(law.law(), bracket))
            .orElse(found)
        : found;
  }

  /** Whether two names begin alike and have the stem of another long word in common. */
  private static boolean sharesWords(String printed, String listed) {
    String other = Folding.fold(listed);
    String[] words = Folding.fold(printed).split(" ", -1);
    return other.startsWith(words[0])
        && Arrays.stream(words)
            .skip(1)
            .anyMatch(w -> w.length() > STEM && other.contains(" " + w.substring(0, STEM)));
  }

  /** The listed law that an abbreviation names beside an article. */
  Optional<LawNames.Found> listed(int at) {
    return laws.names().beside(tokens, at, local::hasNamed);
  }

  /** The law that follows an article: "Sv", ", van de Wet X", "van die wet". */
  Optional<Reading> after(int from) {
    int i = tokens.is(from, ",") ? from + 1 : from;
    i += tokens.is(i, "(") && !tokens.is(from, ",") ? 1 : 0;
    boolean bracket = i > from && tokens.is(i - 1, "(");
    boolean preposition = PREPOSITIONS.contains(tokens.fold(i));
    i += preposition ? 1 : 0;
    boolean named = tokens.is(i, "de") || tokens.is(i, "het");
    int start = i;
    if (pointers.begins(i) || (named && pointers.begins(i + 1))) {
      return pointers.at(named ? i + 1 : i);
    }
    i += ARTICLES.contains(tokens.fold(i)) ? 1 : 0;
    if (preposition
        && tokens.is(i, "wet")
        && tokens.capital(i)
        && !tokens.is(i + 1, Tokens.Kind.WORD)) {
      return Optional.of(
          local
              .at(tokens, i)
              .map(f -> (Reading) new Reading.Known(f.law(), f.end()))
              .orElse(pointers.latest("wet", i + 1)));
    }
    Optional<Reading> law = law(i, preposition || i > start).filter(l -> !isOfNext(from, l.end()));
    return bracket ? law.filter(l -> tokens.is(l.end(), ")")) : law;
  }

  /** "Sr 240b, Sv 126nd": the law after the comma is that of the next article. */
  private boolean isOfNext(int from, int end) {
    return tokens.is(from, ",") && ArticleNumbers.isLettered(tokens, end);
  }

  private Optional<Reading> law(int from, boolean phrase) {
    int i = from;
    for (int n = 0; n < 2 && ADJECTIVES.contains(tokens.fold(i)) && !tokens.capital(i + 0); n++) {
      i++;
    }
    i += tokens.is(i, "nederlandse") || (tokens.is(i, "europese") && !phrase) ? 1 : 0;
    if (FOREIGN.contains(tokens.fold(i))) {
      return foreign(i);
    }
    Optional<Reading> book = Books.before(tokens, i, laws);
    if (book.isPresent()) {
      return book;
    }
    int at = i;
    Optional<LawNames.Found> found =
        laws.acts()
            .at(tokens, at)
            .or(() -> local.at(tokens, at))
            .or(() -> listed(at))
            .or(() -> local.kind(tokens, at))
            .or(
                () ->
                    other(at).isPresent()
                        ? Optional.empty()
                        : UnlistedLaws.at(tokens, at, true).map(this::printedOtherwise));
    return found
        .map(f -> (Reading) new Reading.Known(f.law(), afterDot(f.end(), at)))
        .or(() -> phrase || other(at).isPresent() ? other(at) : Optional.empty());
  }

  /** Past the full stop of "Sr." within a sentence. */
  private int afterDot(int end, int start) {
    boolean within =
        tokens.is(end, ".")
            && tokens.touches(end)
            && end - start == 1
            && !tokens.capital(end + 1)
            && !tokens.stops(end + 1);
    return within ? end + 1 : end;
  }

  private Optional<Reading> foreign(int i) {
    return laws.names()
        .at(tokens, i + 1, true)
        .or(() -> UnlistedLaws.at(tokens, i + 1, true))
        .map(
            f -> {
              String printed =
                  Spaces.join(tokens.text().substring(tokens.start(i), tokens.end(f.end() - 1)));
              return new Reading.Known(NamedLaw.unlisted(printed, Optional.empty()), f.end());
            });
  }

  /** Whether a folded word names what has articles too, and is no law. */
  static boolean isOther(String word) {
    return OTHER.contains(word);
  }

  private Optional<Reading> other(int from) {
    for (int i = from; i < from + 3 && tokens.is(i, Tokens.Kind.WORD); i++) {
      if (isOther(tokens.fold(i))) {
        return Optional.of(new Reading.NoLaw(i + 1));
      }
    }
    return Optional.empty();
  }
}
