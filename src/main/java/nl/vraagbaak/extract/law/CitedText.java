package nl.vraagbaak.extract.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** The citations and laws that were found in one text so far. */
public final class CitedText {
  private final Place place;
  private final Tokens tokens;
  private final List<Citation> citations = new ArrayList<>();
  private final List<LawMention> mentions = new ArrayList<>();

  /** Where laws are named, before their articles too. */
  private final List<Span> names = new ArrayList<>();

  private Optional<Draft> last = Optional.empty();

  CitedText(Place place, Tokens tokens) {
    this.place = place;
    this.tokens = tokens;
  }

  /** The articles, in the order of the text. */
  public List<Citation> citations() {
    return citations;
  }

  /** The laws that are named without an article. */
  public List<LawMention> laws() {
    return mentions;
  }

  /** The places that no name of a body can begin or end in. */
  public List<Span> taken() {
    List<Span> taken = new ArrayList<>(names);
    citations.forEach(citation -> taken.add(citation.mention().span()));
    return taken;
  }

  /** The article that was cited last. */
  Optional<Draft> last() {
    return last;
  }

  void add(Draft draft) {
    last = Optional.of(draft);
    citations.add(citation(draft));
  }

  /** Adds citations that were found otherwise, in the order of the text. */
  void add(List<Citation> others) {
    citations.addAll(others);
    citations.sort(Comparator.comparingInt(c -> c.mention().span().start()));
  }

  /** Gives the article that was cited last the leden of a bracket further on. */
  void takeLoose(Draft bracket) {
    last.ifPresent(
        draft -> {
          draft.takeLoose(bracket);
          citations.set(citations.size() - 1, citation(draft));
        });
  }

  /** Whether an article before the last one was cited from a token on. */
  boolean hasTwoFrom(int token) {
    return citations.size() > 1
        && citations.get(citations.size() - 2).mention().span().end() > tokens.start(token);
  }

  void name(int from, int end) {
    names.add(at(from, end).span());
  }

  void mention(int from, int end, NamedLaw law) {
    mentions.add(new LawMention(at(from, end), law.law().abbreviation(), law.law().id()));
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
