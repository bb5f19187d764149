package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.search.TestPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random collections and choices: what the engine counts and pages is what a person would. */
class FacetPropertyTest {
  private static final List<Facet> COUNTED = List.of(Facet.KIND, Facet.GROUP, Facet.YEAR);
  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final int PAPERS = 30;
  private static final int SEARCHES = 60;

  @TempDir Path folder;
  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** A record as a person would write it down. */
  private record Card(String id, Map<Facet, String> values) {}

  private final List<Card> cards = new ArrayList<>();

  @Test
  void facetCountsEqualHandCountsAndPagesJoinedEqualTheStream() {
    LuceneStore store = new LuceneStore(folder, FacetNames.PRINTED);
    try (IndexBuild build = store.openBuild(false)) {
      for (int i = 0; i < PAPERS; i++) {
        build.put(paper(i));
      }
      build.commit(Map.of());
    }
    try (SearchEngine engine = store.openEngine()) {
      for (int i = 0; i < SEARCHES; i++) {
        check(engine, filters());
      }
    }
  }

  private IndexedPaper paper(int number) {
    String group = "Partij" + random.nextInt(4);
    int year = 2030 + random.nextInt(3);
    TestPapers paper =
        TestPapers.answered("ah-" + number, year + "-03-01", year + "-04-01")
            .by(new Member("Lid", group));
    for (int i = 1; i <= 1 + random.nextInt(4); i++) {
      paper.question("Brandt de lamp?");
      cards.add(card("ah-" + number + "-vraag-" + i, "vraag", group, year));
      if (random.nextBoolean()) {
        paper.answer("De lamp brandt.");
        cards.add(card("ah-" + number + "-antwoord-" + i, "antwoord", group, year));
      }
    }
    return paper.indexed();
  }

  private static Card card(String id, String kind, String group, int year) {
    return new Card(
        id, Map.of(Facet.KIND, kind, Facet.GROUP, group, Facet.YEAR, Integer.toString(year)));
  }

  private Filters filters() {
    Filters filters = Filters.NONE;
    for (Facet facet : COUNTED) {
      Set<String> chosen = new HashSet<>();
      while (random.nextInt(3) == 0) {
        chosen.add(cards.get(random.nextInt(cards.size())).values().get(facet));
      }
      filters = filters.with(facet, chosen);
    }
    return filters;
  }

  private void check(SearchEngine engine, Filters filters) {
    String where = "-Dseed=%d, %s".formatted(seed, filters);
    Sort sort = SORTS.get(random.nextInt(SORTS.size()));
    SearchRequest request =
        SearchRequest.of(ParsedQuery.ALL, filters).withFacets(Set.copyOf(COUNTED)).sorted(sort);
    SearchPage page = engine.search(request);
    List<Card> expected = cards.stream().filter(c -> passes(c, filters, Optional.empty())).toList();
    assertThat(page.total().count()).as(where).isEqualTo(expected.size());
    for (FacetCounts counts : page.facets()) {
      Map<String, Integer> hand = new HashMap<>(byHand(counts.facet(), filters));
      filters.of(counts.facet()).forEach(chosen -> hand.putIfAbsent(chosen, 0));
      assertThat(counted(counts)).as(where).isEqualTo(hand);
    }
    List<String> streamed = new ArrayList<>();
    engine.stream(request, hit -> streamed.add(hit.id()));
    assertThat(streamed)
        .as(where)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Card::id).toList());
    assertThat(paged(engine, request)).as(where).isEqualTo(streamed);
    checkPapers(engine, request, where);
  }

  /** Grouped by paper, papers are counted. */
  private void checkPapers(SearchEngine engine, SearchRequest records, String where) {
    SearchRequest request =
        records.with(new SearchRequest.Options(true, false, false, records.options().budget()));
    SearchPage page = engine.search(request);
    Filters filters = request.filters();
    assertThat(page.total().count())
        .as(where)
        .isEqualTo(papers(card -> passes(card, filters, Optional.empty())));
    for (FacetCounts counts : page.facets()) {
      Facet facet = counts.facet();
      for (FacetCounts.Value value : counts.values()) {
        assertThat((long) value.count())
            .as(where + " " + value)
            .isEqualTo(
                papers(
                    card ->
                        passes(card, filters, Optional.of(facet))
                            && value.value().equals(card.values().get(facet))));
      }
    }
    List<String> streamed = new ArrayList<>();
    engine.stream(request, hit -> streamed.add(hit.id()));
    assertThat(paged(engine, request)).as(where).isEqualTo(streamed);
    assertThat((long) streamed.size()).as(where).isEqualTo(page.total().count());
  }

  private long papers(Predicate<Card> wanted) {
    return cards.stream()
        .filter(wanted)
        .map(card -> card.id().split("-", -1)[1])
        .distinct()
        .count();
  }

  private List<String> paged(SearchEngine engine, SearchRequest request) {
    int size = 1 + random.nextInt(40);
    List<String> ids = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      SearchPage page = engine.search(request.paged(size, cursor));
      page.hits().stream().map(Hit::id).forEach(ids::add);
      cursor = page.paging().next();
    } while (cursor.isPresent());
    return ids;
  }

  /** The choice of the facet itself is left out of account. */
  private Map<String, Integer> byHand(Facet facet, Filters filters) {
    Map<String, Integer> counts = new HashMap<>();
    for (Card card : cards) {
      if (passes(card, filters, Optional.of(facet))) {
        counts.merge(card.values().get(facet), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean passes(Card card, Filters filters, Optional<Facet> but) {
    return COUNTED.stream()
        .filter(facet -> !but.equals(Optional.of(facet)))
        .allMatch(
            facet ->
                filters.of(facet).isEmpty()
                    || filters.of(facet).contains(card.values().get(facet)));
  }

  private static Map<String, Integer> counted(FacetCounts counts) {
    Map<String, Integer> byValue = new HashMap<>();
    counts.values().forEach(value -> byValue.put(value.value(), value.count()));
    return byValue;
  }
}
