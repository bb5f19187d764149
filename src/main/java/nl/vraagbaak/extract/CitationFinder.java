package nl.vraagbaak.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** Finds the articles of law that one text cites and the laws that it names without an article. */
final class CitationFinder {
  /** Articles of a budget have numbers too: "artikel 22 met 2 miljoen verhoogd". */
  private static final Set<String> BUDGET =
      Words.of(
          "begroting miljoen budget miljard begrotingsartikel amendement begrotingen "
              + "beleidsartikel uitgaven begrotingshoofdstuk suppletoire");

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
  private static final Set<String> BEFORE_ARTICLE = Words.of(", : ( - –");
  private static final Set<String> PAUSES = Words.of(", :");

  private static final int NEAR = 25;

  /** Before a bare number these say that it is no article. */
  private static final Set<String> NO_ARTICLE_AFTER =
      Words.of(
          "nr nrs nummer januari februari maart april mei juni juli augustus september oktober"
              + " november december pagina p blz stb stcrt trb € euro jaar § paragraaf hoofdstuk"
              + " bijlage vraag vragen antwoord antwoorden dossier ruim circa van aan zijn titel"
              + " boek afdeling lid");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Place place;
  private final Tokens tokens;
  private final LocalNames local;
  private final LawReader laws;
  private final CitationReader reader;
  private final List<Citation> jci;
  private final List<Citation> citations = new ArrayList<>();
  private final List<LawMention> mentions = new ArrayList<>();
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
  }

  List<Citation> citations() {
    return citations;
  }

  List<LawMention> laws() {
    return mentions;
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
    if (isCited(i)) {
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

  private boolean isCited(int i) {
    int number = CitationReader.lead(tokens, i);
    boolean joined = tokens.is(i - 1, "-") && tokens.touches(i);
    return number > i
        && !joined
        && (ArticleNumbers.at(tokens, number).isPresent()
            || ArticleNumbers.roman(tokens, number).isPresent());
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
    int end = new Refinements(tokens).read(i, before, false);
    tried = Math.max(tried, end);
    end += end > i && tokens.is(end, ",") ? 1 : 0;
    if (end == i || !tokens.is(end, "van")) {
      return i;
    }
    int article = end + 1 + (POINTERS.contains(tokens.fold(end + 1)) ? 1 : 0);
    if (isCited(article)) {
      return cite(article, before, Optional.empty());
    }
    boolean pointed =
        article > end + 1 && !THE.contains(tokens.fold(end + 1)) && tokens.is(article, "artikel");
    return pointed ? again(i, article + 1, before) : i;
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
    CitationReader.Phrase phrase = reader.read(from, before);
    for (Draft draft : phrase.drafts()) {
      if (draft.law.isEmpty() && !draft.closed) {
        draft.law = lawBefore;
      }
      if (draft.law.isPresent() || !isBudget(from)) {
        emit(draft);
      }
    }
    return phrase.end();
  }

  private boolean isBudget(int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (BUDGET.contains(tokens.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "247 Sr", "(177, 179, 183, eerste lid Sr)": numbers without the word, for a listed law only.
   */
  private int bare(int i) {
    boolean glued =
        (tokens.touches(i) && !tokens.is(i - 1, "(") && !tokens.is(i - 1, "["))
            || tokens.is(i - 1, Tokens.Kind.NUMBER);
    if (i < tried || glued || !mayBeArticle(i)) {
      return i;
    }
    CitationReader.Phrase phrase = reader.read(i, new Draft("", i, i));
    tried = Math.max(tried, phrase.end());
    if (!phrase.drafts().isEmpty()
        && phrase.drafts().stream().allMatch(d -> d.law.isPresent())
        && isBareCitation(i, phrase)) {
      phrase.drafts().forEach(this::emit);
      return phrase.end();
    }
    return i;
  }

  /** Whether a bare number has the shape of an article, and a law or more of it may follow. */
  private boolean mayBeArticle(int i) {
    Optional<ArticleNumbers.Found> number = ArticleNumbers.at(tokens, i);
    return number
        .filter(n -> !tokens.has(n.end(), Vocabulary.UNKNOWN) || tokens.capital(n.end()))
        .filter(n -> !NO_ARTICLE_AFTER.contains(tokens.fold(i - 1)))
        .isPresent();
  }

  private boolean isBareCitation(int i, CitationReader.Phrase phrase) {
    Draft first = phrase.drafts().getFirst();
    boolean refined =
        phrase.drafts().stream().anyMatch(d -> !d.paragraphs.isEmpty() || !d.items.isEmpty());
    if (refined) {
      return true;
    }
    boolean listed =
        phrase.drafts().stream()
            .allMatch(
                d ->
                    d.law.get().law().bwbId().isPresent()
                        || !d.law.get().law().abbreviation().equals(d.law.get().law().name()));
    boolean plain = phrase.drafts().stream().allMatch(d -> ArticleNumbers.isPlain(d.number));
    boolean opened = tokens.is(i - 1, "(") || tokens.is(i - 1, "[");
    int end = phrase.drafts().getLast().end;
    boolean abbreviated =
        tokens.is(end - 1, Tokens.Kind.WORD)
            && tokens.end(end - 1) - tokens.start(end - 1) <= 6
            && tokens.capital(end - 1);
    return listed && (opened || !plain || (abbreviated && !YEAR.matcher(first.number).matches()));
  }

  private int law(int i) {
    Optional<LawNames.Found> found = laws.alone(i).or(() -> besideNext(i));
    if (found.isEmpty() || (tokens.is(i - 1, "-") && tokens.touches(i))) {
      return i;
    }
    NamedLaw law = found.get().law();
    laws.remember(law);
    int end = local.introduce(tokens, found.get().end(), law);
    int next = end;
    while (next < end + 2 && BEFORE_ARTICLE.contains(tokens.fold(next))) {
      next++;
    }
    if (isCited(next)) {
      int size = citations.size();
      int after = cite(next, new Draft("", next, next), Optional.of(law));
      boolean taken =
          citations.size() > size && citations.get(size).law().equals(law.law().abbreviation());
      if (!taken) {
        mention(i, found.get().end(), law);
      }
      return after;
    }
    mention(i, found.get().end(), law);
    return end;
  }

  /** "Sr, art. 240b": an abbreviation that counts only beside an article. */
  private Optional<LawNames.Found> besideNext(int i) {
    boolean near =
        CitationReader.lead(tokens, i + 1) > i + 1
            || (CitationReader.lead(tokens, i + 2) > i + 2 && PAUSES.contains(tokens.fold(i + 1)));
    return near && tokens.capital(i) ? laws.listed(i) : Optional.empty();
  }

  private void mention(int from, int end, NamedLaw law) {
    mentions.add(new LawMention(at(from, end), law.law().abbreviation()));
  }

  private void emit(Draft draft) {
    last = Optional.of(draft);
    citations.add(
        new Citation(
            at(draft.start, draft.end),
            draft.law.map(l -> l.law().abbreviation()).orElse(""),
            draft.number,
            draft.paragraphs,
            draft.items,
            draft.law.map(l -> Gazetteer.articleId(l.law(), draft.number))));
  }

  private Mention at(int from, int end) {
    Span span = new Span(tokens.start(from), tokens.end(end - 1));
    return new Mention(place, span, span.of(tokens.text()));
  }
}
