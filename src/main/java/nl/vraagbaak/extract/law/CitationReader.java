package nl.vraagbaak.extract.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.extract.token.Tokens;

/** Reads the articles that one phrase cites: "de artikelen 47 jo. 310 en 311, eerste lid, Sr". */
final class CitationReader {
  private static final int MOST = 200;

  private final Tokens tokens;
  private final LawReader laws;
  private final LocalNames local;
  private final Refinements refinements;
  private final Separators separators;

  CitationReader(Tokens tokens, LawReader laws, LocalNames local) {
    this.tokens = tokens;
    this.laws = laws;
    this.local = local;
    this.refinements = new Refinements(tokens);
    this.separators = new Separators(tokens);
  }

  /**
   * What was read.
   *
   * @param drafts the citations; empty where the phrase cites nothing
   * @param end the token after the phrase, beyond the one it began at
   */
  record Phrase(List<Draft> drafts, int end) {}

  /** Reads a phrase that begins with "artikel" or a bare number, with no law before it. */
  Phrase read(int from, Draft before) {
    return read(from, before, Optional.empty());
  }

  /**
   * Reads a phrase that begins with "artikel" or a bare number.
   *
   * @param lawBefore the law that was named right before, to which articles belong that are
   *     followed by another "artikel" rather than by a law: "Sv, artikel 67; artikel 3 van de
   *     Opiumwet"
   */
  Phrase read(int from, Draft before, Optional<NamedLaw> lawBefore) {
    boolean bare = Leads.end(tokens, from) == from;
    boolean plural = bare || Leads.isPlural(tokens.fold(from));
    List<Draft> drafts = new ArrayList<>();
    int at = from;
    int end = from;
    boolean range = false;
    while (drafts.size() < MOST) {
      int number = Leads.end(tokens, at);
      boolean led = number > at;
      plural = led ? Leads.isPlural(tokens.fold(at)) : plural;
      Optional<Draft> draft = draft(number, at, led, drafts, range);
      if (draft.isEmpty()) {
        break;
      }
      Draft current = draft.get();
      if (range) {
        unroll(drafts, current);
      }
      current.doubtful = !led && !drafts.isEmpty() && !plural && !range;
      drafts.add(current);
      end =
          refinements.read(current.end, current, plural && !(led && drafts.size() == 1 && !plural));
      current.end = end;
      end = pointed(current, law(drafts, end));
      int next = separators.end(end);
      if (next == end) {
        break;
      }
      if (lawBefore.isPresent() && Leads.end(tokens, next) > next) {
        close(drafts, lawBefore);
      }
      range = separators.isRange(end);
      at = next;
    }
    adopt(drafts, before);
    return new Phrase(settled(drafts), Math.max(end, from + 1));
  }

  private static void adopt(List<Draft> drafts, Draft before) {
    if (!drafts.isEmpty()) {
      drafts.getFirst().paragraphs.addAll(0, before.paragraphs);
      drafts.getFirst().items.addAll(0, before.items);
    }
  }

  private Optional<Draft> draft(
      int number, int at, boolean led, List<Draft> drafts, boolean range) {
    Optional<ArticleNumbers.Found> found =
        ArticleNumbers.at(tokens, number).or(() -> ArticleNumbers.chaptered(tokens, number));
    if (found.isEmpty() && led) {
      found = ArticleNumbers.roman(tokens, number);
    }
    if (found.isEmpty() && range && !drafts.isEmpty()) {
      found = shortEnd(drafts.getLast().number, number);
    }
    return found
        .filter(f -> led || drafts.isEmpty() || goesOn(f))
        .map(f -> new Draft(f.number(), at, f.end()));
  }

  /** "137c tot en met g": the end of the range has its letter only. */
  private Optional<ArticleNumbers.Found> shortEnd(String first, int i) {
    String letter = tokens.fold(i);
    boolean suffixed = Character.isLetter(first.charAt(first.length() - 1));
    if (!suffixed || letter.length() > 2 || !tokens.is(i, Tokens.Kind.WORD)) {
      return Optional.empty();
    }
    int cut = first.length();
    while (cut > 0 && Character.isLetter(first.charAt(cut - 1))) {
      cut--;
    }
    return Optional.of(new ArticleNumbers.Found(first.substring(0, cut) + letter, i + 1));
  }

  /** Whether a number in a list is an article and not "20 procent" or "2024". */
  private boolean goesOn(ArticleNumbers.Found found) {
    boolean percent =
        tokens.is(found.end(), "%")
            || tokens.is(found.end(), "procent")
            || tokens.is(found.end(), "miljoen")
            || tokens.is(found.end(), "euro")
            || tokens.is(found.end(), "jaar");
    return !percent;
  }

  private static void unroll(List<Draft> drafts, Draft last) {
    Draft first = drafts.getLast();
    if (!ArticleNumbers.isPlain(first.number) || !ArticleNumbers.isPlain(last.number)) {
      return;
    }
    int to = Integer.parseInt(last.number);
    int from = Integer.parseInt(first.number);
    for (int n = from + 1; n < to && to - from <= 50; n++) {
      Draft between = new Draft(Integer.toString(n), first.start, last.end);
      between.closed = first.closed;
      between.law = first.law;
      drafts.add(between);
    }
  }

  /** Gives the articles still without one the law that stands at a place. */
  private int law(List<Draft> drafts, int at) {
    Optional<LawReader.Reading> reading =
        laws.after(at)
            .or(() -> beyond(at, separators.remark(at)))
            .or(() -> beyond(at, separators.annex(at)));
    if (reading.isEmpty()) {
      return at;
    }
    int end = reading.get().end();
    switch (reading.get()) {
      case LawReader.Reading.Known known -> {
        laws.remember(known.law());
        for (Draft draft : open(drafts)) {
          draft.number = Books.number(tokens, draft.number, draft.end, end, known.law());
          draft.law = Optional.of(known.law());
        }
        end = local.introduce(tokens, end, known.law());
      }
      case LawReader.Reading.Unknown unknown -> open(drafts);
      case LawReader.Reading.NoLaw none -> drafts.removeAll(open(drafts));
    }
    drafts.forEach(d -> d.closed = true);
    if (!drafts.isEmpty()) {
      drafts.getLast().end = Math.max(drafts.getLast().end, reading.get().end());
    }
    return end;
  }

  private Optional<LawReader.Reading> beyond(int at, int past) {
    return past > at ? laws.after(past) : Optional.empty();
  }

  /** "Artikel 6 van de Habitatrichtlijn, in het bijzonder het derde lid": a lid behind the law. */
  private int pointed(Draft draft, int end) {
    int at = draft.closed && draft.paragraphs.isEmpty() ? LawsBefore.pointing(tokens, end) : end;
    if (at == end) {
      return end;
    }
    at += tokens.is(at, "het") || tokens.is(at, "de") ? 1 : 0;
    Draft lid = new Draft(draft.number, at, at);
    int after = refinements.read(at, lid, false);
    if (lid.paragraphs.isEmpty() || tokens.is(after, "van")) {
      return end;
    }
    draft.paragraphs.addAll(lid.paragraphs);
    draft.items.addAll(lid.items);
    draft.end = after;
    return after;
  }

  private static void close(List<Draft> drafts, Optional<NamedLaw> law) {
    for (Draft draft : open(drafts)) {
      draft.law = law;
      draft.closed = true;
    }
  }

  private static List<Draft> open(List<Draft> drafts) {
    return drafts.stream().filter(d -> !d.closed).toList();
  }

  /** Leaves out what turned out to be no article. */
  private static List<Draft> settled(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean plain =
          ArticleNumbers.isPlain(draft.number)
              && draft.paragraphs.isEmpty()
              && draft.items.isEmpty();
      if (draft.law.isPresent() || !draft.doubtful || !plain) {
        settled.add(draft);
      }
    }
    return settled;
  }
}
