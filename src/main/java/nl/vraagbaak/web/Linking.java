package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.web.view.Piece;
import nl.vraagbaak.web.view.Prose;

/** Makes links of what the texts of a paper mention. */
final class Linking {
  // "https://www.voorbeeld.nl/nieuws?id=3." - the full stop is not part of it
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"«»“”]{1,500}(?<![.,;:!?)\\]'’])");

  private static final String PARAGRAPHS = "\n\n";

  private final Map<Place, List<Target>> targets = new HashMap<>();

  /**
   * For one paper.
   *
   * @param paper the paper
   * @param elsewhere page of another paper by its id; empty where it has none
   */
  Linking(Paper paper, Function<String, Optional<String>> elsewhere) {
    Mentions mentions = paper.mentions();
    mentions.citations().stream()
        .collect(Collectors.groupingBy(Citation::mention))
        .forEach(this::addCitations);
    mentions
        .papers()
        .forEach(
            reference ->
                reference
                    .id()
                    .flatMap(elsewhere)
                    .ifPresent(page -> add(reference.mention(), page, "")));
    mentions
        .crossReferences()
        .forEach(
            cross ->
                cross.to().stream()
                    .flatMap(number -> anchor(paper, number).stream())
                    .findFirst()
                    .ifPresent(anchor -> add(cross.mention(), "#" + anchor, "")));
    addOrganisations(mentions.organisations());
  }

  /** A stretch of a text that leads somewhere. */
  private record Target(Span span, String raw, String href, String card) {
    boolean fits(String text) {
      return span.end() <= text.length() && span.of(text).equals(raw);
    }
  }

  /** The place on the page of what answers a question, or of the question itself. */
  static Optional<String> anchor(Paper paper, int number) {
    return paper.body().answers().stream()
        .filter(answer -> answer.numbers().contains(number))
        .map(answer -> Anchors.anchor(RecordKind.ANSWER, answer.number()))
        .findFirst()
        .or(
            () ->
                paper.body().questions().stream()
                    .filter(question -> question.numbers().contains(number))
                    .map(question -> Anchors.anchor(RecordKind.QUESTION, question.number()))
                    .findFirst());
  }

  /** A list of articles ("240b en 242 Sr") is one mention: each link covers its own number. */
  private void addCitations(Mention mention, List<Citation> citations) {
    for (Citation citation : citations) {
      Mention own = citations.size() == 1 ? mention : numberOnly(mention, citation.article());
      citation
          .articleId()
          .map(Anchors::article)
          .ifPresent(page -> add(own, page, Anchors.card(page)));
    }
  }

  private static Mention numberOnly(Mention mention, String number) {
    int at = number.isEmpty() ? -1 : mention.raw().indexOf(number);
    int start = mention.span().start() + at;
    return at < 0
        ? mention
        : new Mention(mention.place(), new Span(start, start + number.length()), number);
  }

  private void add(Mention mention, String href, String card) {
    targets
        .computeIfAbsent(mention.place(), place -> new ArrayList<>())
        .add(new Target(mention.span(), mention.raw(), href, card));
  }

  /** An organisation is linked where a text first names it: more would hinder reading. */
  private void addOrganisations(List<OrganisationMention> mentions) {
    Set<String> linked = new HashSet<>();
    for (OrganisationMention mention : mentions) {
      if (linked.add(mention.mention().place() + " " + mention.organisationId())) {
        String page = Anchors.organisation(mention.organisationId());
        add(mention.mention(), page, Anchors.card(page));
      }
    }
  }

  /** The text of a place, with its links. */
  Prose prose(Place place, String text) {
    List<Target> all = new ArrayList<>(targets.getOrDefault(place, List.of()));
    all.removeIf(target -> !target.fits(text));
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      Span span = new Span(address.start(), address.end());
      all.add(new Target(span, address.group(), address.group(), ""));
    }
    return new Prose(paragraphs(text, apart(all)));
  }

  /** In order and without overlap; of two that overlap the shorter, for it says more precisely. */
  private static List<Target> apart(List<Target> all) {
    List<Target> kept = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(t -> t.span.end() - t.span.start()))
        .filter(t -> kept.stream().noneMatch(k -> k.span.overlaps(t.span)))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(t -> t.span.start()));
    return kept;
  }

  private static List<List<Piece>> paragraphs(String text, List<Target> links) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf(PARAGRAPHS, start);
      int end = found < 0 ? text.length() : found;
      List<Piece> pieces = pieces(text, new Cut(start, end), links);
      if (!pieces.isEmpty()) {
        paragraphs.add(pieces);
      }
      start = end + PARAGRAPHS.length();
    }
    return paragraphs;
  }

  /** A paragraph's bounds; unlike a span it may be empty. */
  private record Cut(int start, int end) {
    boolean holds(Span span) {
      return start <= span.start() && span.end() <= end;
    }
  }

  private static List<Piece> pieces(String text, Cut cut, List<Target> links) {
    List<Piece> pieces = new ArrayList<>();
    int done = cut.start();
    for (Target link : links) {
      if (cut.holds(link.span())) {
        plain(text.substring(done, link.span().start()), pieces);
        pieces.add(new Piece.Linked(link.raw(), link.href(), link.card()));
        done = link.span().end();
      }
    }
    plain(text.substring(done, cut.end()), pieces);
    return pieces;
  }

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Plain(text));
    }
  }
}
