package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperKind;

/** Small searches, small papers and what is seen of them, for the contract. */
final class Searches {
  private Searches() {}

  static IndexedPaper lighthouse() {
    return TestPapers.answered("ah-1", "2030-02-01", "2030-03-01")
        .question("Bent u bekend met de kapotte lampen in vuurtorens?")
        .answer("Ja. De lampen worden volgens de wet vervangen. Daarna volgt een keuring.")
        .cites("3")
        .names("bond-van-wachters", "Bond van Wachters")
        .indexed();
  }

  static IndexedPaper buoys() {
    return TestPapers.paper("kv-2", PaperKind.QUESTIONS)
        .asked("2031-05-05")
        .by(new Member("Boei", "Eilandlijst"))
        .titled("boeien in de vaargeul")
        .question("Hoeveel boeien zijn er verdwenen?")
        .indexed();
  }

  /** A search for one thing. */
  static SearchRequest search(Query query) {
    return search(query, Filters.NONE);
  }

  /** A search as typed. */
  static SearchRequest search(String typed, Query query) {
    return SearchRequest.of(new ParsedQuery(typed, query, List.of()), Filters.NONE);
  }

  /** A search for one thing within filters. */
  static SearchRequest search(Query query, Filters filters) {
    return SearchRequest.of(new ParsedQuery(query.toString(), query, List.of()), filters);
  }

  /** One word. */
  static Query word(String word) {
    return new Query.Any(List.of(new Query.Word(word)));
  }

  /** A word that must stand there itself. */
  static Query inQuotes(String word) {
    return new Query.Phrase(word, false);
  }

  /** Ids of the hits of a page. */
  static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  /** Counts of a facet by value. */
  static Map<String, Integer> counts(SearchPage page, Facet facet) {
    return page.facets().stream()
        .filter(counted -> counted.facet() == facet)
        .flatMap(counted -> counted.values().stream())
        .collect(
            java.util.stream.Collectors.toMap(FacetCounts.Value::value, FacetCounts.Value::count));
  }

  static Hit.Text text(SearchPage page, String id) {
    return page.hits().stream()
        .filter(hit -> hit.id().equals(id))
        .map(Hit.Text.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Goes through all pages and back to the first, and gives the ids on the way there. */
  static List<String> pages(SearchEngine engine, SearchRequest request, int size) {
    List<String> there = new ArrayList<>();
    List<List<String>> seen = new ArrayList<>();
    SearchPage page = engine.search(request.paged(size, Optional.empty()));
    while (true) {
      assertThat(page.paging().first()).isEqualTo(there.size() + 1L);
      seen.add(ids(page));
      there.addAll(ids(page));
      if (page.paging().next().isEmpty()) {
        break;
      }
      page = engine.search(request.paged(size, page.paging().next()));
    }
    for (int i = seen.size() - 2; i >= 0; i--) {
      page = engine.search(request.paged(size, page.paging().previous()));
      assertThat(ids(page)).isEqualTo(seen.get(i));
    }
    assertThat(page.paging().previous()).isEmpty();
    return there;
  }
}
