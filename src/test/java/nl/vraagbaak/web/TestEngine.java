package nl.vraagbaak.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Related;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Snippet;
import nl.vraagbaak.search.Suggestion;

/**
 * Holds one paper and finds its second question (999 times, 5 with a filter), unless "niets" is
 * asked.
 */
final class TestEngine implements SearchEngine {
  private final List<SearchRequest> asked = new ArrayList<>();

  /** The last search that was asked of it. */
  SearchRequest asked() {
    return asked.getLast();
  }

  @Override
  public SearchPage search(SearchRequest request) {
    asked.add(request);
    boolean nothing = request.query().typed().contains("niets");
    return new SearchPage(
        new SearchPage.Total(
            nothing ? 0 : request.filters().of(Facet.GROUP).isEmpty() ? 999 : 5, true),
        nothing ? List.of() : List.of(hit()),
        facets(request),
        new SearchPage.Paging(
            nothing ? Optional.empty() : Optional.of("verder"), Optional.empty(), nothing ? 0 : 1),
        nothing ? help() : SearchPage.Help.NONE,
        new SearchPage.Timing(Duration.ZERO, Duration.ZERO, Duration.ZERO));
  }

  private static List<FacetCounts> facets(SearchRequest request) {
    boolean chosen = request.filters().of(Facet.GROUP).contains("Rivierpartij");
    return List.of(
        new FacetCounts(
            Facet.KIND, List.of(new FacetCounts.Value("vraag", "vraag", 999, false)), 0),
        new FacetCounts(
            Facet.GROUP,
            List.of(
                new FacetCounts.Value("Polderbond", "Polderbond", 1234, false),
                new FacetCounts.Value("Rivierpartij", "Rivierpartij", 5, chosen)),
            3),
        new FacetCounts(
            Facet.YEAR,
            List.of(
                new FacetCounts.Value("2021", "2021", 4, false),
                new FacetCounts.Value("2024", "2024", 8, false)),
            0));
  }

  private static SearchPage.Help help() {
    return new SearchPage.Help(
        List.of(new SearchPage.Correction("niets", "iets", "iets")),
        List.of("Het aanhalingsteken wordt niet gesloten."),
        List.of(
            new SearchPage.Drop("fractie", true, "niets", 12),
            new SearchPage.Drop("niets", false, "", 3)));
  }

  private static Hit.Text hit() {
    Paper paper = TestPapers.hostile();
    Entry question = entry(RecordKind.QUESTION, 2, paper.body().questions().get(1).text());
    Entry answer = entry(RecordKind.ANSWER, 1, paper.body().answers().getFirst().text());
    int start = question.text().indexOf("<script>");
    return new Hit.Text(
        question,
        summary(paper),
        List.of(answer),
        List.of(entry(RecordKind.ANSWER, 3, paper.body().answers().get(1).text())),
        List.of(new Snippet("tekst", question.text(), List.of(new Span(start, start + 8)))),
        List.of(new Reference("sr-326", "art. 326 Sr")),
        List.of(new Reference("politie", "Politie")),
        1,
        Optional.empty(),
        List.of(),
        Optional.of(new Hit.Twins(12, question.id())));
  }

  private static Entry entry(RecordKind kind, int number, String text) {
    return new Entry(
        kind,
        "ah-tk-20242025-9001-" + kind.key() + "-" + number,
        List.of(number),
        Optional.empty(),
        text,
        OptionalInt.empty());
  }

  private static PaperSummary summary(Paper paper) {
    return new PaperSummary(paper.head(), Optional.of(AnswerState.ANSWERED), OptionalInt.of(42));
  }

  @Override
  public void stream(SearchRequest request, Predicate<Hit> sink) {
    throw new UnsupportedOperationException("no page streams");
  }

  @Override
  public Optional<Hit.Text> findText(String id) {
    return Optional.of(hit()).filter(hit -> hit.id().equals(id));
  }

  @Override
  public Optional<PaperRecord> findPaper(String id) {
    Paper paper = TestPapers.hostile();
    return Optional.of(new PaperRecord(paper, summary(paper), List.of(), List.of()))
        .filter(record -> paper.id().equals(id));
  }

  @Override
  public Optional<Hit.Article> findArticle(String id) {
    return Optional.of(new Hit.Article(TestPapers.FRAUD, counts(), 0))
        .filter(hit -> hit.id().equals(id));
  }

  @Override
  public Optional<Hit.Body> findOrganisation(String id) {
    return Optional.of(new Hit.Body(TestPapers.POLICE, counts(), 0))
        .filter(hit -> hit.id().equals(id));
  }

  private static MentionCounts counts() {
    return new MentionCounts(1, 2, 0, Map.of(2021, 1, 2024, 2));
  }

  @Override
  public FacetCounts facetValues(Facet facet, SearchRequest within, String beginning, int size) {
    return facets(within).get(1);
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return List.of(new Suggestion("politie", "organisatie", "politie"));
  }

  @Override
  public Relatives related(String id, int size, Duration budget) {
    return new Relatives(List.of(new Related(hit(), List.of("beide over art. 326 Sr"))), true);
  }

  @Override
  public Relatives compare(String text, int size, Duration budget) {
    return Relatives.NONE;
  }

  @Override
  public CollectionStatus status() {
    return new CollectionStatus(
        "1",
        Instant.EPOCH,
        Map.of("vraag", 4, "antwoord", 2),
        Map.of("antwoord", 1),
        Optional.of(LocalDate.of(2025, 3, 17)),
        Map.of("afgewezen", 2),
        "proef");
  }

  @Override
  public void close() {}
}
