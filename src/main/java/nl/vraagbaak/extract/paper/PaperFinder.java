package nl.vraagbaak.extract.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.token.Ranges;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** Finds references to official papers and sources, and gives each the id of its publisher. */
public final class PaperFinder {
  /** Words that begin a reference. */
  public static final Set<String> FIRST_WORDS =
      Words.of(
          "aanhangsel ah handelingen ecli stb stcrt trb staatsblad staatscourant tractatenblad com"
              + " swd sec join kst kv blg h kamerstuk kamerstukken");

  private static final int BEGINNINGS = Vocabulary.NUMBER | Vocabulary.PAPER;

  private final Place place;
  private final Tokens tokens;
  private final List<PaperReference> found = new ArrayList<>();

  /** Of one text. */
  public PaperFinder(Place place, Tokens tokens) {
    this.place = place;
    this.tokens = tokens;
  }

  /** All references to papers, in the order of the text. */
  public List<PaperReference> run() {
    int i = tokens.next(0, BEGINNINGS);
    while (i < tokens.size()) {
      i = tokens.next(Math.max(step(i), i + 1), BEGINNINGS);
    }
    return found;
  }

  private int step(int i) {
    if (tokens.is(i, Tokens.Kind.NUMBER)) {
      int end = caseNumber(i);
      return end > i ? end : dossier(i);
    }
    return switch (tokens.fold(i)) {
      case "aanhangsel" -> appendix(i);
      case "ah" -> Math.max(published(i), appendix(i));
      case "handelingen" -> proceedings(i);
      case "ecli" ->
          match(PaperPatterns.ECLI, i).map(m -> add(i, m.end(), Optional.of(m.group()))).orElse(i);
      case "stb", "stcrt", "trb" -> Math.max(published(i), gazette(i));
      case "staatsblad", "staatscourant", "tractatenblad" -> gazette(i);
      case "com", "swd", "sec", "join" ->
          match(PaperPatterns.COMMISSION, i)
              .map(
                  m ->
                      add(
                          i,
                          m.end(),
                          Optional.of(m.group(1) + "(" + m.group(2) + ")" + m.group(3))))
              .orElse(i);
      case "kst", "kv", "blg", "h" -> published(i);
      case "kamerstuk", "kamerstukken" ->
          match(PaperPatterns.NO_DOSSIER, i).map(m -> add(i, m.end(), Optional.empty())).orElse(i);
      default -> i;
    };
  }

  private Optional<Matcher> match(Pattern pattern, int i) {
    Matcher m = pattern.matcher(tokens.text());
    m.region(tokens.start(i), Math.min(tokens.text().length(), tokens.start(i) + 200));
    return m.lookingAt() ? Optional.of(m) : Optional.empty();
  }

  /** Notes a reference; the first token after its end. */
  private int add(int from, int end, Optional<String> id) {
    Span span = new Span(tokens.start(from), end);
    found.add(new PaperReference(new Mention(place, span, span.of(tokens.text())), id));
    int i = from + 1;
    while (i < tokens.size() && tokens.start(i) < end) {
      i++;
    }
    return i;
  }

  private int published(int i) {
    return match(PaperPatterns.PUBLISHED, i)
        .map(m -> add(i, m.end(), Optional.of(publishedId(m.group()))))
        .orElse(i);
  }

  /** Ids are in small letters but for roman numerals and the letter of a case. */
  static String publishedId(String printed) {
    String small = printed.toLowerCase(Locale.ROOT);
    if (small.startsWith("kst-")) {
      return "kst-" + printed.substring(4).toUpperCase(Locale.ROOT);
    }
    return small.startsWith("kv-") ? small.replace('z', 'Z') : small;
  }

  private int appendix(int i) {
    Optional<Matcher> m = match(PaperPatterns.APPENDIX, i);
    if (m.isPresent() && !m.get().group(3).isEmpty()) {
      return numbered(i, m.get(), m.get().group(2), m.get().group(3));
    }
    return match(PaperPatterns.APPENDIX_YEAR_LAST, i)
        .map(r -> numbered(i, r, r.group(3), r.group(2)))
        .orElse(i);
  }

  private int numbered(int i, Matcher m, String printedYear, String number) {
    Optional<ParliamentaryYear> year = ParliamentaryYear.parse(printedYear);
    if (year.isEmpty()) {
      return i;
    }
    String head = "ah-" + chamber(m.group(1)) + "-" + year.get().digits() + "-";
    int end = add(i, m.end(), Optional.of(head + number));
    return further(i, end, head);
  }

  /** "en 1044", "tot en met 1044" after a number of the same year or dossier. */
  private int further(int from, int at, String head) {
    int i = at;
    for (int number : Ranges.numbers(tokens, at)) {
      i = add(from, tokens.end(Ranges.end(tokens, at)), Optional.of(head + number));
    }
    while (tokens.is(i, ",") || tokens.is(i, "en")) {
      int next = tokens.is(i, ",") && tokens.is(i + 1, "en") ? i + 2 : i + 1;
      boolean word = tokens.is(next, "nr") || tokens.is(next, "nrs");
      next += word ? tokens.is(next + 1, ".") ? 2 : 1 : 0;
      boolean number =
          tokens.is(next, Tokens.Kind.NUMBER)
              && tokens.fold(next).length() <= 4
              && !tokens.touches(
                  next + 1 < tokens.size() && tokens.is(next + 1, Tokens.Kind.WORD) ? next + 1 : 0);
      boolean dossier = DossierNumbers.at(tokens, next).isPresent();
      if (!number
          || dossier
          || (!word && tokens.is(i, ",") && !listGoesOn(next + 1) && !tokens.is(i + 1, "en"))) {
        return i;
      }
      add(from, tokens.end(next), Optional.of(head + tokens.fold(next)));
      i = next + 1;
    }
    return i;
  }

  private boolean listGoesOn(int i) {
    return tokens.is(i, "en")
        || (tokens.is(i, ",")
            && tokens.is(i + 1, Tokens.Kind.NUMBER)
            && tokens.fold(i + 1).length() <= 4);
  }

  private static String chamber(String printed) {
    boolean senate =
        printed != null
            && (printed.equals("I")
                || printed.equals("EK")
                || printed.toLowerCase(Locale.ROOT).startsWith("eerste"));
    return senate ? "ek" : "tk";
  }

  private int proceedings(int i) {
    Optional<Matcher> m = match(PaperPatterns.PROCEEDINGS, i);
    Optional<ParliamentaryYear> year = m.flatMap(r -> ParliamentaryYear.parse(r.group(2)));
    if (year.isEmpty()) {
      return i;
    }
    Matcher r = m.get();
    String id =
        "h-"
            + chamber(r.group(1))
            + "-"
            + year.get().digits()
            + "-"
            + r.group(3)
            + "-"
            + r.group(4);
    return add(i, r.end(), Optional.of(id));
  }

  private int gazette(int i) {
    return match(PaperPatterns.GAZETTE, i)
        .map(m -> add(i, m.end(), Optional.of(gazetteId(m))))
        .orElse(i);
  }

  private static String gazetteId(Matcher m) {
    String name = m.group(1).toLowerCase(Locale.ROOT);
    String head =
        name.startsWith("staatsb") || name.equals("stb")
            ? "stb"
            : name.startsWith("t") ? "trb" : "stcrt";
    return head + "-" + m.group(2) + "-" + m.group(3);
  }

  private int caseNumber(int i) {
    boolean lettered = tokens.touches(i + 1) && (tokens.is(i + 1, "z") || tokens.is(i + 1, "d"));
    boolean glued = tokens.touches(i) && !tokens.is(i - 1, Tokens.Kind.SIGN);
    return glued || !lettered
        ? i
        : match(PaperPatterns.CASE, i)
            .map(
                m ->
                    add(
                        i,
                        m.end(),
                        Optional.of(
                            (m.group(1) + m.group(2) + m.group(3)).toLowerCase(Locale.ROOT))))
            .orElse(i);
  }

  /** "28 684, nr. 717", "36800-XVI, nr. 456", "21 501-02, nrs. 2498 en 2499", "36 471-64". */
  private int dossier(int i) {
    return DossierNumbers.at(tokens, i)
        .flatMap(d -> DossierNumbers.number(tokens, d, isKeyed(i)))
        .map(
            n ->
                further(
                    start(i),
                    add(start(i), tokens.end(n.end() - 1), Optional.of(n.head() + n.number())),
                    n.head()))
        .orElse(i);
  }

  /** Whether "Kamerstuk" stands shortly before, so that less is needed to know a dossier. */
  private boolean isKeyed(int i) {
    return start(i) < i;
  }

  private int start(int i) {
    for (int at = i - 1;
        at >= Math.max(0, i - 12) && !tokens.is(at, Tokens.Kind.BREAK) && !tokens.is(at, ";");
        at--) {
      if (tokens.fold(at).startsWith("kamerstuk")) {
        return at;
      }
    }
    return i;
  }
}
