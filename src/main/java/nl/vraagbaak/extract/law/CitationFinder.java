package nl.vraagbaak.extract.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Ordinals;
import nl.vraagbaak.extract.token.Sentences;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Place;

/** Finds the articles of law that one text cites and the laws that it names without an article. */
public final class CitationFinder {
  /** Words that begin something before an article, or in the place of one. */
  public static final Set<String> REFINEMENTS =
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

  private final Tokens tokens;
  private final LocalNames local;
  private final LawReader laws;
  private final CitationReader reader;
  private final BareNumbers bare;
  private final LawsBefore lawsBefore;
  private final List<Citation> jci;
  private final CitedText found;

  /** The last law of which an article was cited behind its name, and where that name begins. */
  private Optional<NamedLaw> subject = Optional.empty();

  private int subjectAt;

  /** Before this token no bare number or lid begins a phrase: it was tried. */
  private int tried;

  /** Of one text. */
  public CitationFinder(Place place, Tokens tokens, Laws laws, LocalNames local) {
    this.jci = new JuriconnectFinder(laws).find(place, tokens.text());
    this.tokens = tokens;
    this.local = local;
    this.laws = new LawReader(tokens, laws, local);
    this.reader = new CitationReader(tokens, this.laws, local);
    this.bare = new BareNumbers(tokens, reader);
    this.lawsBefore = new LawsBefore(tokens, this.laws);
    this.found = new CitedText(place, tokens);
  }

  /** All that the text cites. */
  public CitedText run() {
    int i = tokens.next(0, BEGINNINGS);
    while (i < tokens.size()) {
      i = tokens.next(Math.max(step(i), i + 1), BEGINNINGS);
    }
    found.add(jci);
    return found;
  }

  /** What begins at a token; the token after it, or the token itself for nothing. */
  private int step(int i) {
    if (Leads.begins(tokens, i)) {
      return cite(i, new Draft("", i, i), subject(i));
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
    if (Leads.begins(tokens, article)) {
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
    if (end == from || !tokens.is(end, "van")) {
      return end;
    }
    int next = end + 1 + (THE.contains(tokens.fold(end + 1)) ? 1 : 0);
    return tokens.has(next, Vocabulary.REFINEMENT)
        ? Math.max(end, refinements.read(next, before, false))
        : end;
  }

  /** "In artikel 14 staat dat hij dit vastlegt (lid 1)": the lid of the one article named there. */
  private boolean loose(int at, Draft bracket) {
    Optional<Draft> last = found.last();
    if (last.isEmpty() || bracket.paragraphs.isEmpty() || !last.get().mayTakeLoose()) {
      return false;
    }
    int start = Sentences.start(tokens, at);
    if (last.get().start < start || found.hasTwoFrom(start)) {
      return false;
    }
    found.takeLoose(bracket);
    return true;
  }

  /** The article cited last, once more. */
  private int again(int from, int end, Draft before) {
    Optional<Draft> last = found.last();
    if (last.isEmpty()) {
      return from;
    }
    Draft draft = new Draft(last.get().number, from, end);
    draft.paragraphs.addAll(before.paragraphs);
    draft.items.addAll(before.items);
    draft.law = last.get().law;
    found.add(draft);
    return end;
  }

  private int cite(int from, Draft before, Optional<NamedLaw> lawBefore) {
    CitationReader.Phrase phrase = reader.read(from, before, lawBefore);
    for (Draft draft : phrase.drafts()) {
      if (draft.law.isEmpty() && !draft.closed) {
        draft.law = lawBefore;
      }
      if (draft.law.isPresent() || !Budgets.near(tokens, from)) {
        found.add(draft);
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
    phrase.drafts().forEach(found::add);
    return phrase.drafts().isEmpty() ? i : phrase.end();
  }

  /** A law, and the article after it that is one of it. */
  private int law(int i) {
    Optional<LawNames.Found> name = laws.alone(i).or(() -> lawsBefore.beside(i));
    if (name.isEmpty() || (tokens.is(i - 1, "-") && tokens.touches(i))) {
      return i;
    }
    NamedLaw law = name.get().law();
    laws.remember(law);
    found.name(i, name.get().end());
    int end = local.introduce(tokens, name.get().end(), law);
    if (tokens.has(i, Vocabulary.UNION_ACT)) {
      found.name(i, UnionActs.makersEnd(tokens, end));
      local.introduceBehindTitle(tokens, end, law);
    }
    int article = lawsBefore.article(i, end);
    if (article < 0) {
      found.mention(i, name.get().end(), law);
      return end;
    }
    between(end, article);
    subject = Optional.of(law);
    subjectAt = i;
    int size = found.citations().size();
    int after = cite(article, new Draft("", article, article), subject);
    boolean taken =
        found.citations().size() > size
            && found.citations().get(size).law().equals(law.law().abbreviation());
    if (!taken) {
      found.mention(i, name.get().end(), law);
    }
    return after;
  }

  /**
   * Notes the laws between a law and its article: "De Wet X, die de Wet Y vervangt, bepaalt in".
   */
  private void between(int from, int to) {
    int i = tokens.next(from, BEGINNINGS);
    while (i < to) {
      Optional<LawNames.Found> name = laws.alone(i);
      if (name.isPresent()) {
        found.name(i, name.get().end());
        found.mention(i, name.get().end(), name.get().law());
      }
      i = tokens.next(name.map(LawNames.Found::end).orElse(i + 1), BEGINNINGS);
    }
  }

  /** "De Wet X kent in artikel 21 een plicht en in de artikelen 25 en 27 een verbod". */
  private Optional<NamedLaw> subject(int i) {
    int in = tokens.is(i - 1, "de") || tokens.is(i - 1, "het") ? i - 2 : i - 1;
    boolean goesOn = tokens.is(in, "in") && (tokens.is(in - 1, "en") || tokens.is(in - 1, ","));
    return goesOn && subject.isPresent() && Sentences.start(tokens, i) <= subjectAt
        ? subject
        : Optional.empty();
  }
}
