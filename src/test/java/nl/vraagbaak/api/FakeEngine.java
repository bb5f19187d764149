package nl.vraagbaak.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.CursorText;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Snippet;
import nl.vraagbaak.search.Suggestion;

/** Holds a number of answers that are all alike and finds them all; for tests of HTTP alone. */
final class FakeEngine implements SearchEngine {
  private final int size;

  FakeEngine(int size) {
    this.size = size;
  }

  private static Hit.Text hit(int number) {
    String id = "ah-tk-20232024-9001";
    Entry answer =
        new Entry(
            RecordKind.ANSWER,
            id + "-antwoord-" + number,
            List.of(number),
            Optional.empty(),
            "=Ja, <b>artikel</b> 240b Sr geldt.",
            OptionalInt.empty());
    Entry question =
        new Entry(
            RecordKind.QUESTION,
            id + "-vraag-" + number,
            List.of(number),
            Optional.empty(),
            "Geldt artikel 240b Sr?",
            OptionalInt.of(1));
    return new Hit.Text(
        answer,
        new PaperSummary(head(id), Optional.of(AnswerState.ANSWERED), OptionalInt.of(20)),
        List.of(question),
        List.of(),
        List.of(new Snippet("tekst", "Ja, <b>artikel</b> 240b", List.of(new Span(19, 23)))),
        List.of(new Reference("sr-240b", "art. 240b Sr")),
        List.of(new Reference("openbaar-ministerie", "Openbaar Ministerie")),
        1.5,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static PaperHead head(String id) {
    return new PaperHead(
        id,
        "voorbeeld.txt",
        PaperKind.ANSWERED,
        Optional.of(new ParliamentaryYear(2023)),
        Optional.of("9001"),
        Optional.of("een voorbeeld"),
        Optional.empty(),
        new PaperHead.Dates(
            Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 1, 21))),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public SearchPage search(SearchRequest request) {
    int from = request.page().cursor().map(FakeEngine::position).orElse(0);
    int to = Math.min(size, from + request.page().size());
    return new SearchPage(
        new SearchPage.Total(size, true),
        IntStream.range(from, to).<Hit>mapToObj(n -> hit(n + 1)).toList(),
        request.facets().stream()
            .map(f -> new FacetCounts(f, List.of(new FacetCounts.Value("x", "X", size, false)), 0))
            .toList(),
        new SearchPage.Paging(
            to < size ? Optional.of(cursor("p" + to)) : Optional.empty(),
            Optional.empty(),
            from + 1),
        SearchPage.Help.NONE,
        new SearchPage.Timing(Duration.ofMillis(3), Duration.ZERO, Duration.ofMillis(1)));
  }

  /** The cursor of a place. */
  static String cursor(String place) {
    return CursorText.seal(place.getBytes(StandardCharsets.UTF_8));
  }

  private static int position(String text) {
    String cursor = new String(CursorText.open(text), StandardCharsets.UTF_8);
    if (cursor.equals("oud")) {
      throw new ExpiredCursorException(cursor);
    }
    if (!cursor.matches("p[0-9]{1,5}")) {
      throw new InvalidCursorException(cursor);
    }
    return Integer.parseInt(cursor.substring(1));
  }

  @Override
  public void stream(SearchRequest request, Predicate<Hit> sink) {
    for (int n = 1; n <= size && sink.test(hit(n)); n++) {}
  }

  @Override
  public Optional<Hit.Text> findText(String id) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(FakeEngine::hit)
        .filter(hit -> hit.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<PaperRecord> findPaper(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Hit.Article> findArticle(String id) {
    Law law =
        new Law(
            "sr",
            "Sr",
            "Wetboek van Strafrecht",
            List.of(),
            Optional.of("BWBR0001854"),
            Optional.empty(),
            Map.of());
    return Optional.of(new LawArticle("sr-240b", law, "240b", List.of()))
        .filter(article -> article.id().equals(id))
        .map(article -> new Hit.Article(article, MentionCounts.NONE, 0));
  }

  @Override
  public Optional<Hit.Body> findOrganisation(String id) {
    return Optional.of(
            new Organisation(
                "openbaar-ministerie",
                "Openbaar Ministerie",
                Optional.of("OM"),
                List.of(),
                "justitie",
                Optional.empty(),
                List.of()))
        .filter(body -> body.id().equals(id))
        .map(body -> new Hit.Body(body, MentionCounts.NONE, 0));
  }

  @Override
  public FacetCounts facetValues(Facet facet, SearchRequest within, String beginning, int most) {
    return new FacetCounts(facet, List.of(), 0);
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    return List.of();
  }

  @Override
  public Relatives related(String id, int most, Duration budget) {
    return Relatives.NONE;
  }

  @Override
  public Relatives compare(String text, int most, Duration budget) {
    return Relatives.NONE;
  }

  @Override
  public CollectionStatus status() {
    return new CollectionStatus(
        "c1",
        Instant.EPOCH,
        Map.of("antwoord", size),
        Map.of("antwoord", 1),
        Optional.of(LocalDate.of(2024, 1, 21)),
        Map.of("afgewezen", 0),
        "proef");
  }

  @Override
  public void close() {}
}
