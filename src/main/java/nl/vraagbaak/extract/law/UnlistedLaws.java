package nl.vraagbaak.extract.law;

import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.paper.PaperFinder;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads names of laws that no list has: "Besluit houders van dieren", "Wet op de X 2012",
 * "Vuurwerkbesluit", and, beside an article number, abbreviations: "BuPw", "Wp 2000".
 */
public final class UnlistedLaws {
  /** Heads that are names only with what follows and a capital, or beside an article. */
  private static final Set<String> ADJECTIVES = Words.of("tijdelijke algemene");

  /** Abbreviations beside an article number that are no law. */
  private static final Set<String> NO_LAW =
      Words.of("CAO EU NRC AD VN OM AV NL VS PDF NOS RTL BV NV PO VO CBS WODC ANP BN");

  private static final Set<String> POINTERS = Words.of("de het een deze");
  private static final Set<String> NO_NAME = Words.of("om die te the of");
  private static final Set<String> AND = Words.of("en of");
  private static final Set<String> BEFORE_LAW = Words.of("de het op in van");
  private static final Set<String> FAMILIES =
      Words.of("wet wetboek verordening richtlijn verdrag besluit");
  private static final Set<String> NO_FAMILY = Words.of("eu ontwerp concept europese vn");
  private static final Set<String> LOOSE_HEADS =
      Words.of(
          "besluit regeling richtlijn verordening verdrag protocol handvest beleidsregel"
              + " beleidsregels wet statuut");

  /** Not before a capital: "Rijkswet Jansen", "Kaderwet Van Zon" are no names. */
  private static final Set<String> HALF_NAMES =
      Words.of("rijkswet kaderwet wetboek tijdelijke algemene kaderbesluit spoedwet");

  /** "Wi 2021": with its year, an abbreviation needs no second capital. */
  private static final int LONGEST_YEARLY = 3;

  private static final int MOST_WORDS = 16;

  private UnlistedLaws() {}

  /**
   * The name that begins at a token.
   *
   * @param besideArticle whether it stands after an article number, where small letters and
   *     abbreviations name a law too
   */
  static Optional<LawNames.Found> at(Tokens tokens, int start, boolean besideArticle) {
    if (!besideArticle && !tokens.capital(start)) {
      return Optional.empty();
    }
    if (tokens.has(start, Vocabulary.LAW_HEAD) && (besideArticle || tokens.capital(start))) {
      Optional<LawNames.Found> name = name(tokens, start, besideArticle);
      if (name.isPresent()) {
        return name;
      }
    }
    if (isCompound(tokens, start, besideArticle)) {
      return Optional.of(found(tokens, start, withYear(tokens, compoundEnd(tokens, start))));
    }
    return besideArticle ? abbreviation(tokens, start) : Optional.empty();
  }

  /** The folded words that a name begins with. */
  public static Set<String> firstWords() {
    return LawWords.heads();
  }

  private static Optional<LawNames.Found> name(Tokens tokens, int start, boolean besideArticle) {
    int words = start + 1;
    int end = start + 1;
    if (ADJECTIVES.contains(tokens.fold(start)) && !tokens.fold(start + 1).endsWith("wet")) {
      return Optional.empty();
    }
    while (words - start < MOST_WORDS && inside(tokens, words)) {
      words++;
      if (!LawWords.isInner(tokens.fold(words - 1))) {
        end = words;
      }
      if (words == start + 2 && LawWords.abbreviates(tokens.raw(start + 1))) {
        break;
      }
    }
    boolean follows =
        LawWords.isInner(tokens.fold(start + 1))
            || besideArticle
            || !(LOOSE_HEADS.contains(tokens.fold(start))
                || HALF_NAMES.contains(tokens.fold(start)))
            || Character.isLowerCase(
                tokens.raw(start + 1 < tokens.size() ? start + 1 : start).charAt(0));
    return end == start + 1 || !follows || !named(tokens, start, end)
        ? Optional.empty()
        : Optional.of(found(tokens, start, withYear(tokens, end)));
  }

  /** "Verordening van de Raad" and "Besluit om" name nothing. */
  private static boolean named(Tokens tokens, int start, int end) {
    String second = tokens.fold(start + 1);
    String head = tokens.fold(start);
    boolean loose = LOOSE_HEADS.contains(head);
    if (loose && NO_NAME.contains(second)) {
      return false;
    }
    return !(loose
        && second.equals("van")
        && (POINTERS.contains(tokens.fold(start + 2)) || tokens.is(start + 2, Tokens.Kind.NUMBER))
        && end - start < 5);
  }

  private static boolean inside(Tokens tokens, int i) {
    if (tokens.is(i, "-") && tokens.touches(i) && tokens.is(i + 1, Tokens.Kind.WORD)) {
      return true;
    }
    if (tokens.is(i, "-") && tokens.touches(i) && AND.contains(tokens.fold(i + 1))) {
      return true;
    }
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return false;
    }
    String word = tokens.fold(i);
    if (LawWords.end(word)) {
      return false;
    }
    if (word.equals("in") && tokens.is(i + 1, "werking")) {
      return false;
    }
    return !(word.equals("en")
            || word.equals("of")
            || word.equals("van")
            || word.equals("met")
            || word.equals("door"))
        || !startsLaw(tokens, i + 1);
  }

  /** Whether another law or article begins here: "en de Wet", "en artikel", "en het Besluit". */
  private static boolean startsLaw(Tokens tokens, int i) {
    int at = BEFORE_LAW.contains(tokens.fold(i)) ? i + 1 : i;
    String word = tokens.fold(at);
    return (LawWords.heads().contains(word) && tokens.capital(at))
        || word.startsWith("artikel")
        || word.equals("art")
        || (tokens.capital(at) && LawWords.isCompound(word));
  }

  private static boolean isCompound(Tokens tokens, int start, boolean besideArticle) {
    if (!tokens.is(start, Tokens.Kind.WORD)) {
      return false;
    }
    int last = compoundEnd(tokens, start) - 1;
    if (!LawWords.mayEndCompound(tokens.text().charAt(tokens.end(last) - 1))) {
      return false;
    }
    String word = tokens.fold(last);
    if (last > start) {
      boolean family = FAMILIES.contains(word);
      return family && tokens.capital(start) && !NO_FAMILY.contains(tokens.fold(start));
    }
    if (!LawWords.isCompound(word) || LawWords.isGeneric(word)) {
      return false;
    }
    boolean sure = word.endsWith("wet") || word.endsWith("wetboek");
    return besideArticle
        || (tokens.capital(start)
            && (sure || (word.endsWith("besluit") && inSentence(tokens, start))));
  }

  private static boolean inSentence(Tokens tokens, int start) {
    return tokens.is(start - 1, Tokens.Kind.WORD) && !tokens.capital(start - 1);
  }

  /** "CSAM-verordening" is one name; the token after it. */
  private static int compoundEnd(Tokens tokens, int start) {
    boolean joined =
        tokens.is(start + 1, "-")
            && tokens.touches(start + 1)
            && tokens.touches(start + 2)
            && tokens.is(start, Tokens.Kind.WORD);
    return joined ? start + 3 : start + 1;
  }

  private static Optional<LawNames.Found> abbreviation(Tokens tokens, int start) {
    if (!tokens.is(start, Tokens.Kind.WORD)) {
      return Optional.empty();
    }
    String word = tokens.raw(start);
    int end = start + 1;
    int more = end;
    boolean yearly =
        word.length() <= LONGEST_YEARLY && tokens.capital(start) && withYear(tokens, end) > end;
    if (!(yearly || LawWords.abbreviates(word))
        || NO_LAW.contains(word)
        || PaperFinder.FIRST_WORDS.contains(tokens.fold(start))) {
      return Optional.empty();
    }
    return Optional.of(found(tokens, start, withYear(tokens, more)));
  }

  /** Past a year and "BES" that belong to a name: "Wp 2000", "Arbeidswet 2000 BES". */
  private static int withYear(Tokens tokens, int end) {
    boolean year =
        tokens.is(end, Tokens.Kind.NUMBER) && isYear(tokens.fold(end)) && !tokens.is(end + 1, "/");
    int after = year ? afterSeries(tokens, end + 1) : end;
    return tokens.is(after, "bes") && tokens.capital(after) ? after + 1 : after;
  }

  /** Past "-II" of "Sanctieregeling X 2007-II". */
  private static int afterSeries(Tokens tokens, int end) {
    boolean series =
        tokens.is(end, "-")
            && tokens.touches(end)
            && tokens.touches(end + 1)
            && ArticleNumbers.roman(tokens, end + 1).isPresent();
    return series ? end + 2 : end;
  }

  private static boolean isYear(String number) {
    return number.length() == 4
        && (number.startsWith("18") || number.startsWith("19") || number.startsWith("20"));
  }

  private static LawNames.Found found(Tokens tokens, int start, int end) {
    String printed = Spaces.join(tokens.text().substring(tokens.start(start), tokens.end(end - 1)));
    return new LawNames.Found(NamedLaw.unlisted(printed, Optional.empty()), end);
  }
}
