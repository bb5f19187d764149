package nl.vraagbaak.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Mask;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Bodies that no list has, known by the company they keep: in "PostNL, ESA, het NSO en Airbus" two
 * are known, and the others are bodies too.
 */
final class Enumerations {
  /** So many known bodies tell what the others of a row are. */
  private static final int ENOUGH = 2;

  /** A row of fewer tells less. */
  private static final int SHORT = 3;

  private static final Set<String> INTRODUCTIONS = Words.of("zoals als waaronder bijvoorbeeld");

  private static final int LONGEST_NAME = 4;
  private static final int MOST = 30;

  /** What stands beside bodies in a row and is none. */
  private static final Set<String> NO_BODY =
      Words.of(
          "nederland belgie duitsland frankrijk luxemburg denemarken zweden noorwegen finland"
              + " spanje italie polen hongarije oostenrijk ierland portugal griekenland oekraine"
              + " rusland china turkije israel iran irak syrie marokko canada australie japan"
              + " europa rijk staat koning koningin kamer kabinet regering raad commissie"
              + " bondsrepubliek koninkrijk amsterdam rotterdam utrecht groningen eindhoven tilburg"
              + " arnhem nijmegen limburg brabant zeeland gelderland overijssel flevoland drenthe"
              + " friesland fryslan bonaire saba aruba curacao amerika londen parijs brussel"
              + " berlijn vs vk eu vn ngo zbo mkb btw tbs ict internet kamerleden gemeenten"
              + " provincies boa jenv vavo mbo hbo vmbo havo vwo wo vo po ggz defensie financien"
              + " justitie veiligheid buitenlandse binnenlandse onderwijs sociale economische"
              + " infrastructuur landbouw volksgezondheid volkshuisvesting asiel");

  private final OrganisationNames names;

  Enumerations(OrganisationNames names) {
    this.names = names;
  }

  /**
   * The further bodies of the rows that known ones stand in.
   *
   * @param hits the known ones, in the order of the text
   * @param taken where laws and papers stand
   */
  List<OrganisationFinder.Hit> further(
      Tokens tokens, List<OrganisationFinder.Hit> hits, Mask taken) {
    List<OrganisationFinder.Hit> more = new ArrayList<>();
    int next = 0;
    while (next < hits.size()) {
      Row row = new Row(tokens, hits, taken, next);
      row.read();
      if (row.isSure()) {
        more.addAll(row.unknown);
      }
      next = Math.max(row.next, next + 1);
    }
    return more;
  }

  /** One row, read from its first known body to its end, and back from there to its beginning. */
  private final class Row {
    private final Tokens tokens;
    private final List<OrganisationFinder.Hit> hits;
    private final Mask taken;
    private final List<OrganisationFinder.Hit> unknown = new ArrayList<>();
    private int next;
    private int known;

    /** How many of the unknown are abbreviations behind "de" or "het". */
    private int articled;

    /** Whether "zoals" stands before the row. */
    private boolean introduced;

    Row(Tokens tokens, List<OrganisationFinder.Hit> hits, Mask taken, int first) {
      this.tokens = tokens;
      this.hits = hits;
      this.taken = taken;
      this.next = first;
    }

    /**
     * Two are known, or one of a row behind "zoals", or one among abbreviations: "de X en het Y".
     */
    boolean isSure() {
      boolean few = known + unknown.size() < SHORT || known == 0;
      return known >= ENOUGH || (known > 0 && introduced) || (!few && unknown.size() == articled);
    }

    void read() {
      OrganisationFinder.Hit first = hits.get(next);
      int start = back(first.start());
      int end = count(first);
      for (int n = 0; n < MOST; n++) {
        int item = item(end);
        if (item == end) {
          break;
        }
        if (next < hits.size() && hits.get(next).start() == item) {
          end = count(hits.get(next));
        } else {
          int after = nameEnd(item);
          if (after == item) {
            break;
          }
          add(item, after);
          end = after;
        }
      }
      introduced = !unknown.isEmpty() && isIntroduced(start);
    }

    private int count(OrganisationFinder.Hit hit) {
      boolean counts = !OrganisationFinder.LEFT_OUT.contains(hit.organisation().kind());
      known += counts ? 1 : 0;
      next++;
      return hit.end();
    }

    /** Past ", ", "en de": where the next of the row begins; the given token for none. */
    private int item(int end) {
      int i = tokens.is(end, ",") ? end + 1 : end;
      i += tokens.is(i, "en") || tokens.is(i, "of") || tokens.is(i, "alsmede") ? 1 : 0;
      return i > end && isArticle(i) ? i + 1 : i;
    }

    private boolean isAbbreviation(int i) {
      return tokens.length(i) > 2
          && tokens.raw(i).chars().filter(Character::isUpperCase).count() > 1
          && !KnownNames.isEveryday(tokens.fold(i));
    }

    private boolean isArticle(int i) {
      return !tokens.capital(i) && (tokens.is(i, "de") || tokens.is(i, "het"));
    }

    /** The unknown names before the first known one, from the last to the first. */
    private int back(int start) {
      int at = start;
      for (int n = 0; n < MOST; n++) {
        int end = isArticle(at - 1) ? at - 2 : at - 1;
        if (!tokens.is(end, ",") && !tokens.is(end, "en") && !tokens.is(end, "of")) {
          return at;
        }
        int row = capitals(end);
        int name = CapitalRuns.start(tokens, row);
        if (name >= end || isKnown(end) || nameEnd(name) != end || !mayOpen(row, name)) {
          return at;
        }
        add(name, end);
        at = name;
      }
      return at;
    }

    /** Whether a known name ends before a token: it is of the row before. */
    private boolean isKnown(int end) {
      for (int i = next - 1; i >= 0 && hits.get(i).end() >= end; i--) {
        if (hits.get(i).end() == end) {
          return true;
        }
      }
      return false;
    }

    private boolean isIntroduced(int start) {
      return INTRODUCTIONS.contains(tokens.fold(isArticle(start - 1) ? start - 2 : start - 1));
    }

    /** Where the row of words with capitals begins that ends before a token. */
    private int capitals(int end) {
      int from = end;
      while (from > end - LONGEST_NAME
          && tokens.is(from - 1, Tokens.Kind.WORD)
          && tokens.capital(from - 1)) {
        from--;
      }
      return from;
    }

    /** Not the first word of a sentence, which may have its capital from that. */
    private boolean mayOpen(int from, int start) {
      return start > from || tokens.is(from - 1, Tokens.Kind.WORD) || tokens.is(from - 1, ",");
    }

    private void add(int from, int end) {
      boolean article = tokens.is(from - 1, "de") || tokens.is(from - 1, "het");
      articled += article && end == from + 1 && isAbbreviation(from) ? 1 : 0;
      String name = OrganisationPatterns.printed(tokens, from, end);
      unknown.add(
          new OrganisationFinder.Hit(
              from, end, OrganisationPatterns.body(name, Optional.empty(), "herkend")));
    }

    /** The token after a name that may be that of a body; the given token for none. */
    private int nameEnd(int from) {
      int end = from;
      while (end < from + LONGEST_NAME
          && tokens.is(end, Tokens.Kind.WORD)
          && tokens.capital(end)
          && (end == from || names.at(tokens, end).isEmpty())) {
        end++;
        // "JA21" is one word
        end += tokens.touches(end) && tokens.is(end, Tokens.Kind.NUMBER) ? 1 : 0;
      }
      if (end == from) {
        return from;
      }
      boolean single = end == from + 1;
      boolean sure = !single || isAbbreviation(from) || !isArticle(from - 1);
      boolean joined = tokens.is(end, "-") && tokens.touches(end);
      return sure
              && !joined
              && tokens.length(from) > 1
              && !NO_BODY.contains(tokens.fold(from))
              && !names.isGroup(OrganisationPatterns.printed(tokens, from, end))
              && !tokens.has(from, Vocabulary.LISTED_LAW | Vocabulary.LAW_HEAD)
              && OrganisationWords.begins(tokens.fold(from))
              && names.at(tokens, from).isEmpty()
              && !taken.covers(tokens.start(from))
          ? end
          : from;
    }
  }
}
