package nl.vraagbaak.extract.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads articles that are cited without the word: "247 Sr", "(177, 179, 183, eerste lid Sr)",
 * "opzetheling (416) en schuldheling (417bis Sr)". Only a law of the list makes a number an
 * article.
 */
final class BareNumbers {
  /** Before a bare number these say that it is no article. */
  private static final Set<String> NO_ARTICLE_AFTER =
      Words.of(
          "nr nrs nummer januari februari maart april mei juni juli augustus september oktober"
              + " november december pagina p blz stb stcrt trb € euro jaar § paragraaf hoofdstuk"
              + " bijlage vraag vragen antwoord antwoorden dossier ruim circa van aan zijn titel"
              + " boek afdeling lid overweging overwegingen considerans tabel figuur noot voetnoot"
              + " aanbeveling aanbevelingen deel punt");

  /** "14 in Sr" counts, "247 van het Wetboek van Strafrecht" cites. */
  private static final Set<String> LOOSE = Words.of("in bij uit conform volgens");

  // "2024", which in "AVG 2024" and "(2024)" is a year
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int LONGEST_ABBREVIATION = 6;

  /** Words from one bracket of a row to the next: "en schuldheling". */
  private static final int MOST_BETWEEN = 8;

  private static final int MOST_BRACKETS = 20;

  private final Tokens tokens;
  private final CitationReader reader;

  /** No row of brackets that begins before this token names a law: it was read. */
  private int lawless;

  BareNumbers(Tokens tokens, CitationReader reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  /** Whether a bare number has the shape of an article, and a law or more of it may follow. */
  boolean mayBegin(int i) {
    boolean glued =
        (tokens.touches(i) && !tokens.is(i - 1, "(") && !tokens.is(i - 1, "["))
            || tokens.is(i - 1, Tokens.Kind.NUMBER)
            || ArticleNumbers.chaptered(tokens, i - 1).isPresent();
    return !glued
        && ArticleNumbers.at(tokens, i)
            .filter(n -> !tokens.has(n.end(), Vocabulary.UNKNOWN) || tokens.capital(n.end()))
            .filter(n -> !NO_ARTICLE_AFTER.contains(tokens.fold(i - 1)))
            .isPresent();
  }

  /** The phrase that begins at a number, without citations where it turns out to be none. */
  CitationReader.Phrase read(int i) {
    CitationReader.Phrase phrase = reader.read(i, new Draft("", i, i));
    List<Draft> drafts = phrase.drafts();
    boolean whole = !drafts.isEmpty() && drafts.stream().allMatch(d -> d.law.isPresent());
    if (whole && isCitation(i, drafts)) {
      return phrase;
    }
    if (i >= lawless && drafts.size() == 1 && isEnclosed(i, drafts.getFirst())) {
      Optional<NamedLaw> law = lawOfRow(phrase.end() + 1);
      if (law.isPresent()) {
        drafts.getFirst().law = law;
        return phrase;
      }
    }
    return new CitationReader.Phrase(List.of(), phrase.end());
  }

  private boolean isCitation(int i, List<Draft> drafts) {
    if (drafts.stream().anyMatch(d -> !d.paragraphs.isEmpty() || !d.items.isEmpty())) {
      return true;
    }
    boolean plain = drafts.stream().allMatch(d -> ArticleNumbers.isPlain(d.number));
    boolean opened = tokens.is(i - 1, "(") || tokens.is(i - 1, "[");
    return drafts.stream().allMatch(BareNumbers::isListed)
        && (opened || !plain || isAbbreviated(i, drafts));
  }

  private static boolean isListed(Draft draft) {
    return draft
        .law
        .map(NamedLaw::law)
        .filter(law -> law.bwbId().isPresent() || !law.abbreviation().equals(law.name()))
        .isPresent();
  }

  /** "247 Sr", where the law stands right behind the number. */
  private boolean isAbbreviated(int i, List<Draft> drafts) {
    int law = drafts.getLast().end - 1;
    return tokens.is(law, Tokens.Kind.WORD)
        && tokens.length(law) <= LONGEST_ABBREVIATION
        && tokens.capital(law)
        && !(tokens.is(law + 1, "-") && tokens.touches(law + 1))
        && !LOOSE.contains(tokens.fold(i + 1))
        && !isYear(drafts.getFirst());
  }

  private static boolean isYear(Draft draft) {
    return YEAR.matcher(draft.number).matches();
  }

  /** "(416)": the number alone. */
  private boolean isEnclosed(int i, Draft draft) {
    return tokens.is(i - 1, "(")
        && tokens.is(draft.end, ")")
        && draft.law.isEmpty()
        && !draft.closed
        && !isYear(draft);
  }

  /** The law that the last bracket of a row names: "(416), schuldheling (417bis Sr)". */
  private Optional<NamedLaw> lawOfRow(int from) {
    int i = from;
    for (int n = 0; n < MOST_BRACKETS; n++) {
      int number = nextBracket(i) + 1;
      if (number == 0 || ArticleNumbers.at(tokens, number).isEmpty()) {
        return none(i);
      }
      CitationReader.Phrase phrase = reader.read(number, new Draft("", number, number));
      if (phrase.drafts().isEmpty() || !tokens.is(phrase.end(), ")")) {
        return none(i);
      }
      Draft last = phrase.drafts().getLast();
      if (last.law.isPresent()) {
        return isListed(last) ? last.law : none(i);
      }
      i = phrase.end() + 1;
    }
    return none(i);
  }

  private Optional<NamedLaw> none(int end) {
    lawless = Math.max(lawless, end);
    return Optional.empty();
  }

  /** The bracket that opens after a few words in small letters; -1 for none. */
  private int nextBracket(int from) {
    for (int i = from; i <= from + MOST_BETWEEN; i++) {
      if (tokens.has(i, Vocabulary.BRACKET)) {
        return i;
      }
      boolean word = tokens.is(i, Tokens.Kind.WORD) && !tokens.capital(i);
      if (!word && !tokens.is(i, ",") && !tokens.is(i, "-") && !tokens.is(i, "/")) {
        return -1;
      }
    }
    return -1;
  }
}
