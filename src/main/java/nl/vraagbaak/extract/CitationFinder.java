package nl.vraagbaak.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** Finds the articles of law that one text cites and the laws that it names without an article. */
final class CitationFinder {
  /** Words that begin something before an article, or in the place of one. */
  static final Set<String> REFINEMENTS =
      Words.of("lid leden onderdeel onderdelen aanhef onder sub hetzelfde");

  private static final int BEGINNINGS =
      Vocabulary.CAPITAL
          | Vocabulary.NUMBER
          | Vocabulary.LISTED_LAW
          | Vocabulary.UNION_ACT
          | Vocabulary.LEAD
          | Vocabulary.REFINEMENT;
  private static final Set<String> POINTERS =
      Words.of("het de dat dit hetzelfde voornoemd genoemd");
  private static final Set<String> THE = Words.of("het de");

  private final Place place;
  private final Tokens tokens;
  private final LocalNames local;
  private final LawReader laws;
  private final CitationReader reader;
  private final BareNumbers bare;
  private final LawsBefore lawsBefore;
  private final List<Citation> jci;
  private final List<Citation> citations = new ArrayList<>();
  private final List<LawMention> mentions = new ArrayList<>();

  /** Where laws are named, before their articles too. */
  private final List<Span> names = new ArrayList<>();

  private Optional<Draft> last = Optional.empty();

  /** Before this token no bare number or lid begins a phrase: it was tried. */
  private int tried;

  CitationFinder(Place place, Tokens tokens, Laws laws, LocalNames local) {
    this.jci = new JuriconnectFinder(laws).find(place, tokens.text());
    this.place = place;
    this.tokens = tokens;
    this.local = local;
    this.laws = new LawReader(tokens, laws, local);
    this.reader = new CitationReader(tokens, this.laws, local);
    this.bare = new BareNumbers(tokens, reader);
    this.lawsBefore = new LawsBefore(tokens, this.laws);
  }

  List<Citation> citations() {
    return citations;
  }

  List<LawMention> laws() {
    return mentions;
  }

  /** The places that no name of a body can begin or end in. */
  List<Span> taken() {
    List<Span> taken = new ArrayList<>(names);
    citations.forEach(citation -> taken.add(citation.mention().span()));
    return taken;
  }

  CitationFinder run() {
    int i = tokens.next(0, BEGINNINGS);
    while (i < tokens.size()) {
      i = tokens.next(Math.max(step(i), i + 1), BEGINNINGS);
    }
    citations.addAll(jci);
    citations.sort(Comparator.comparingInt(c -> c.mention().span().start()));
    return this;
  }

  /** What begins at a token; the token after it, or the token itself for nothing. */
  private int step(int i) {
    if (CitationReader.begins(tokens, i)) {
      return cite(i, new Draft("", i, i), Optional.empty());
    }
    if (tokens.is(i, Tokens.Kind.NUMBER)) {
      return ordinal(i) ? refined(i) : bare(i);
    }
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return i;
    }
    if (tokens.is(i, "hetzelfde") && tokens.is(i + 1, "artikel")) {
      return again(i, i + 2, new Draft("", i, i));
    }
    int end = tokens.has(i, Vocabulary.REFINEMENT) ? refined(i) : i;
    return end > i ? end : law(i);
  }

  private boolean ordinal(int i) {
    return Ordinals.end(tokens, i) > i;
  }

  /** "het tweede en derde lid van artikel 312", "onderdeel c van dat artikel". */
  private int refined(int i) {
    if (i < tried) {
      return i;
    }
    Draft before = new Draft("", i, i);
    int end = refinements(i, before);
    tried = Math.max(tried, end);
    if (end > i && tokens.is(i - 1, "(") && tokens.is(end, ")")) {
      return loose(i, before) ? end : i;
    }
    end += end > i && tokens.is(end, ",") ? 1 : 0;
    if (end == i || !tokens.is(end, "van")) {
      return i;
    }
    int article = end + 1 + (POINTERS.contains(tokens.fold(end + 1)) ? 1 : 0);
    if (CitationReader.begins(tokens, article)) {
      return cite(article, before, Optional.empty());
    }
    boolean pointed =
        article > end + 1 && !THE.contains(tokens.fold(end + 1)) && tokens.is(article, "artikel");
    return pointed ? again(i, article + 1, before) : i;
  }

  /** "tweede lid", "onderdeel b van het eerste lid". */
  private int refinements(int from, Draft before) {
    Refinements refinements = new Refinements(tokens);
    int end = refinements.read(from, before, false);
    int next = end + 1 + (THE.contains(tokens.fold(end + 1)) ? 1 : 0);
    boolean goesOn = end > from && tokens.is(end, "van") && tokens.has(next, Vocabulary.REFINEMENT);
    return goesOn ? Math.max(end, refinements.read(next, before, false)) : end;
  }

  /** "In artikel 14 staat dat hij dit vastlegt (lid 1)": the lid of the one article named there. */
  private boolean loose(int at, Draft found) {
    if (last.isEmpty() || found.paragraphs.isEmpty() || !last.get().mayTakeLoose()) {
      return false;
    }
    int start = Sentences.start(tokens, at);
    boolean other =
        citations.size() > 1
            && citations.get(citations.size() - 2).mention().span().end() > tokens.start(start);
    if (last.get().start < start || other) {
      return false;
    }
    last.get().takeLoose(found);
    citations.set(citations.size() - 1, citation(last.get()));
    return true;
  }

  /** The article cited last, once more. */
  private int again(int from, int end, Draft before) {
    if (last.isEmpty()) {
      return from;
    }
    Draft draft = new Draft(last.get().number, from, end);
    draft.paragraphs.addAll(before.paragraphs);
    draft.items.addAll(before.items);
    draft.law = last.get().law;
    emit(draft);
    return end;
  }

  private int cite(int from, Draft before, Optional<NamedLaw> lawBefore) {
    CitationReader.Phrase phrase = reader.read(from, before, lawBefore);
    for (Draft draft : phrase.drafts()) {
      if (draft.law.isEmpty() && !draft.closed) {
        draft.law = lawBefore;
      }
      if (draft.law.isPresent() || !Budgets.near(tokens, from)) {
        emit(draft);
      }
    }
    return phrase.end();
  }

  /** "247 Sr", "(177, 179, 183, eerste lid Sr)": numbers without the word. */
  private int bare(int i) {
    if (i < tried || !bare.mayBegin(i)) {
      return i;
    }
    CitationReader.Phrase phrase = bare.read(i);
    tried = Math.max(tried, phrase.end());
    phrase.drafts().forEach(this::emit);
    return phrase.drafts().isEmpty() ? i : phrase.end();
  }

  /** A law, and the article after it that is one of it. */
  private int law(int i) {
    Optional<LawNames.Found> found = laws.alone(i).or(() -> lawsBefore.beside(i));
    if (found.isEmpty() || (tokens.is(i - 1, "-") && tokens.touches(i))) {
      return i;
    }
    NamedLaw law = found.get().law();
    laws.remember(law);
    names.add(at(i, found.get().end()).span());
    int end = local.introduce(tokens, found.get().end(), law);
    int article = lawsBefore.article(i, end);
    if (article < 0) {
      mention(i, found.get().end(), law);
      return end;
    }
    int size = citations.size();
    int after = cite(article, new Draft("", article, article), Optional.of(law));
    boolean taken =
        citations.size() > size && citations.get(size).law().equals(law.law().abbreviation());
    if (!taken) {
      mention(i, found.get().end(), law);
    }
    return after;
  }

  private void mention(int from, int end, NamedLaw law) {
    mentions.add(new LawMention(at(from, end), law.law().abbreviation(), law.law().id()));
  }

  private void emit(Draft draft) {
    last = Optional.of(draft);
    citations.add(citation(draft));
  }

  private Citation citation(Draft draft) {
    return new Citation(
        at(draft.start, draft.end),
        draft.law.map(l -> l.law().abbreviation()).orElse(""),
        draft.number,
        draft.paragraphs,
        draft.items,
        draft.law.map(l -> Gazetteer.articleId(l.law(), draft.number)));
  }

  private Mention at(int from, int end) {
    Span span = new Span(tokens.start(from), tokens.end(end - 1));
    return new Mention(place, span, span.of(tokens.text()));
  }
}
