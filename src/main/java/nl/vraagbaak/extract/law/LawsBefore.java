package nl.vraagbaak.extract.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Finds the article that belongs to a law named before it: "Wetboek van Strafrecht, artikel 240b",
 * "Richtlijn 2011/93/EU, in het bijzonder artikel 25", "De Wet X bepaalt in artikel 3", "Sr 240b".
 */
public final class LawsBefore {
  private static final Set<String> BEFORE_ARTICLE = Words.of(", : ( - –");
  private static final Set<String> PAUSES = Words.of(", :");

  private static final List<List<String>> POINTING =
      List.of(
          List.of("met", "uitzondering", "van"),
          List.of("meer", "in", "het", "bijzonder"),
          List.of("in", "het", "bijzonder"),
          List.of("meer", "specifiek"),
          List.of("meer", "bepaald"),
          List.of("met", "name"),
          List.of("te", "weten"),
          List.of("namelijk"),
          List.of("specifiek"),
          List.of("waaronder"));

  private static final Set<String> POINTING_FIRST =
      POINTING.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  /** What a law does in one of its articles. */
  private static final Set<String> VERBS =
      Words.of(
          "kent bevat bepaalt regelt stelt voorziet biedt schrijft verbiedt verplicht vereist geeft"
              + " noemt introduceert definieert legt somt omschrijft is zijn wordt worden werd"
              + " staat was kende bevatte bepaalde regelde stelde voorzag bood schreef verbood"
              + " verplichtte vereiste gaf noemde beschermt garandeert waarborgt erkent eist vergt"
              + " maakt creeert beperkt sluit laat spreekt verwijst verklaart onderscheidt hanteert"
              + " formuleert verankert beoogt");

  private static final Set<String> ADVERBS = Words.of("ook reeds thans nu al immers daartoe");

  /** The title of an act goes on after its number. */
  private static final Set<String> TITLES = Words.of("inzake betreffende ter tot over van");

  private static final int LONGEST_TITLE = 30;

  /** "((EU) nr. 2016/679 EU)", in tokens. */
  private static final int LONGEST_NUMBER = 12;

  private static final Set<String> RELATIVE = Words.of("die dat welke waarmee waarin");

  private static final int LONGEST_CLAUSE = 20;

  private static final Set<String> DIVISIONS =
      Words.of("boek titel afdeling hoofdstuk paragraaf deel");

  private final Tokens tokens;
  private final LawReader laws;

  LawsBefore(Tokens tokens, LawReader laws) {
    this.tokens = tokens;
    this.laws = laws;
  }

  /** The folded words that lead from a law to its article. */
  public static Set<String> verbs() {
    return VERBS;
  }

  /** "Sr, art. 240b", "Sr 240b": an abbreviation that counts only beside an article. */
  Optional<LawNames.Found> beside(int i) {
    if (!tokens.capital(i) || !tokens.has(i, Vocabulary.LISTED_LAW)) {
      return Optional.empty();
    }
    boolean near =
        Leads.end(tokens, i + 1) > i + 1
            || (Leads.end(tokens, i + 2) > i + 2 && PAUSES.contains(tokens.fold(i + 1)))
            || ArticleNumbers.isLettered(tokens, i + 1)
            || told(i + 1) > i + 1
            || isOfDivision(i);
    return near ? laws.listed(i) : Optional.empty();
  }

  /** "boek 7 BW", "titel 7.10 BW", "hoofdstuk VIII van Boek 2 BW". */
  private boolean isOfDivision(int i) {
    int at = i - 1;
    while (at > i - LONGEST_NUMBER
        && (tokens.is(at, Tokens.Kind.NUMBER)
            || tokens.is(at, ".")
            || tokens.is(at, ",")
            || tokens.is(at, "van")
            || tokens.is(at, "het")
            || tokens.fold(at).length() == 1)) {
      at--;
    }
    return at < i - 1 && DIVISIONS.contains(tokens.fold(at));
  }

  /**
   * The token where the article begins.
   *
   * @param start the first token of the law's name
   * @param end the token after it, and after the bracket that abbreviates it
   * @return -1 for none
   */
  int article(int start, int end) {
    int next = number(end);
    int most = next + 2;
    while (next < most && BEFORE_ARTICLE.contains(tokens.fold(next))) {
      next++;
    }
    next += next > end && tokens.is(next, "de") && Leads.begins(tokens, next + 1) ? 1 : 0;
    if (Leads.begins(tokens, next)) {
      return next;
    }
    if (end == start + 1 && ArticleNumbers.isLettered(tokens, end)) {
      return end;
    }
    for (int bridge : new int[] {pointing(tokens, end), told(end), title(start, end)}) {
      int at = bridge + (tokens.is(bridge, "de") || tokens.is(bridge, "het") ? 1 : 0);
      if (bridge > end && Leads.begins(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Past a number behind a name: "Richtlijn mensenhandel (2011/36/EU)", "Wet X (Stb. 2024, 59)".
   */
  private int number(int end) {
    if (!tokens.is(end, "(")) {
      return end;
    }
    int act = UnionActs.numberEnd(tokens, end);
    if (act > end) {
      return act;
    }
    boolean number = false;
    if (Leads.begins(tokens, tokens.is(end + 1, "de") ? end + 2 : end + 1)) {
      return end;
    }
    for (int i = end + 1; i < end + LONGEST_NUMBER && !tokens.stops(i); i++) {
      number |= tokens.is(i, Tokens.Kind.NUMBER);
      if (tokens.is(i, ")")) {
        return number ? i + 1 : end;
      }
    }
    return end;
  }

  /** Past ", in het bijzonder", "(met name". */
  static int pointing(Tokens tokens, int end) {
    int i = end;
    i += tokens.is(i, ",") || tokens.is(i, "(") ? 1 : 0;
    i += tokens.is(i, "en") ? 1 : 0;
    if (!tokens.is(i, Tokens.Kind.WORD) || !POINTING_FIRST.contains(tokens.fold(i))) {
      return end;
    }
    for (List<String> words : POINTING) {
      int after = Separators.after(tokens, words, i);
      if (after > i) {
        return after;
      }
    }
    return end;
  }

  /** Past "bepaalt ook in", ", die in 2024 in werking trad, kent in". */
  private int told(int end) {
    int behind = number(end);
    int that = tokens.is(behind, ",") ? behind + 1 : behind;
    if (RELATIVE.contains(tokens.fold(that)) && tokens.is(that + 1, "in")) {
      return that + 2;
    }
    int verb = clause(behind);
    if (tokens.has(verb, Vocabulary.UNKNOWN) || !VERBS.contains(tokens.fold(verb))) {
      return end;
    }
    int i = verb + (ADVERBS.contains(tokens.fold(verb + 1)) ? 2 : 1);
    return tokens.is(i, "in") ? i + 1 : end;
  }

  /** Past the clause between commas that tells more of a law; the place itself for none. */
  private int clause(int from) {
    if (!tokens.is(from, ",") || !RELATIVE.contains(tokens.fold(from + 1))) {
      return from;
    }
    for (int i = from + 2; i < from + LONGEST_CLAUSE && !tokens.stops(i); i++) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
      if (tokens.is(i, ".") || Leads.begins(tokens, i)) {
        return from;
      }
    }
    return from;
  }

  private boolean isTitle(int i) {
    return tokens.is(i, Tokens.Kind.WORD) || tokens.is(i, Tokens.Kind.NUMBER) || tokens.is(i, "-");
  }

  /** Past "inzake terroristische online-inhoud," after the number of an act. */
  private int title(int start, int end) {
    boolean numbered = false;
    for (int i = start; i < end; i++) {
      numbered |= tokens.is(i, "/");
    }
    if (!numbered || !TITLES.contains(tokens.fold(end))) {
      return end;
    }
    int i = end;
    while (i < end + LONGEST_TITLE && isTitle(i)) {
      i++;
    }
    return tokens.is(i, ",") || tokens.is(i, "(") ? i + 1 : end;
  }
}
