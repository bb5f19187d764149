package nl.vraagbaak.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.Snippet;

/** Shows of a record the words around the first mention of an article or organisation. */
final class Vicinity {
  /** Characters before and after the mention, cut at a space. */
  private static final int BEFORE = 140;

  private static final int AFTER = 180;
  private static final String PARAGRAPHS = "\n\n";

  private final SearchEngine engine;
  private final String id;
  private final Map<String, Mentions> byPaper = new HashMap<>();

  /**
   * Of one subject.
   *
   * @param id of the article or organisation
   */
  Vicinity(SearchEngine engine, String id) {
    this.engine = engine;
    this.id = id;
  }

  /** The same hit, with the words around the mention; as it was where that is not found. */
  Hit shown(Hit hit) {
    return hit instanceof Hit.Text text ? text(text) : hit;
  }

  private Hit text(Hit.Text hit) {
    Entry entry = hit.entry();
    return part(hit)
        .map(part -> Place.of(part, entry.numbers().getFirst()))
        .flatMap(place -> first(hit.paper().head().id(), place))
        .filter(mention -> mention.span().end() <= entry.text().length())
        .<Hit>map(mention -> hit.showing(List.of(around(entry.text(), mention.span()))))
        .orElse(hit);
  }

  private static Optional<Part> part(Hit.Text hit) {
    return switch (hit.kind()) {
      case QUESTION -> Optional.of(Part.QUESTION);
      case ANSWER -> Optional.of(Part.ANSWER);
      case PASSAGE -> Optional.of(Part.PASSAGE);
      case ARTICLE, ORGANISATION, PAPER -> Optional.empty();
    };
  }

  private Optional<Mention> first(String paper, Place place) {
    Mentions mentions = byPaper.computeIfAbsent(paper, this::mentions);
    Stream<Mention> articles =
        mentions.citations().stream()
            .filter(citation -> citation.articleId().equals(Optional.of(id)))
            .map(Citation::mention);
    Stream<Mention> organisations =
        mentions.organisations().stream()
            .filter(organisation -> organisation.organisationId().equals(id))
            .map(OrganisationMention::mention);
    return Stream.concat(articles, organisations)
        .filter(mention -> mention.place().equals(place))
        .findFirst();
  }

  private Mentions mentions(String paper) {
    return engine
        .findPaper(paper)
        .map(PaperRecord::paper)
        .map(p -> p.mentions())
        .orElse(Mentions.NONE);
  }

  /** A stretch of one paragraph, marked where the mention stands. */
  static Snippet around(String text, Span mention) {
    int from = start(text, mention.start());
    int to = end(text, mention.end());
    String before = from == 0 ? "" : "… ";
    String stretch = before + text.substring(from, to) + (to == text.length() ? "" : " …");
    int shift = before.length() - from;
    Span mark = new Span(mention.start() + shift, mention.end() + shift);
    return new Snippet("tekst", stretch, List.of(mark));
  }

  private static int start(String text, int mention) {
    int paragraph = text.lastIndexOf(PARAGRAPHS, mention);
    int first = paragraph < 0 ? 0 : paragraph + PARAGRAPHS.length();
    int space = text.indexOf(' ', Math.max(0, mention - BEFORE));
    return mention - first <= BEFORE || space < 0 || space >= mention ? first : space + 1;
  }

  private static int end(String text, int mention) {
    int paragraph = text.indexOf(PARAGRAPHS, mention);
    int last = paragraph < 0 ? text.length() : paragraph;
    int space = text.lastIndexOf(' ', mention + AFTER);
    return last - mention <= AFTER || space < mention ? last : space;
  }
}
