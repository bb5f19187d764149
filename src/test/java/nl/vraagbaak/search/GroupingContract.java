package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.counts;
import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.model.Member;
import org.junit.jupiter.api.Test;

/** One hit a paper. */
public interface GroupingContract extends EngineUnderTest {
  /** Time enough. */
  Duration BUDGET = Duration.ofSeconds(5);

  @Test
  default void groupsHitsByPaper() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest grouped =
              search(word("lampen")).with(new SearchRequest.Options(true, false, false, BUDGET));
          SearchPage page = engine.search(grouped);
          assertThat(page.total().count()).isEqualTo(1);
          Hit.Text head = (Hit.Text) page.hits().getFirst();
          assertThat(head.more()).hasSize(1);
          assertThat(head.more().getFirst().id()).isNotEqualTo(head.id());
          assertThat(engine.search(grouped.with(ParsedQuery.ALL)).total().count())
              .as("two papers, an article and an organisation")
              .isEqualTo(4);
        });
  }

  @Test
  default void countsThePapersOfAValueNotTheirRecords() {
    IndexedPaper both =
        TestPapers.answered("ah-3", "2030-04-01", "2030-05-01")
            .by(new Member("Boei", "Eilandlijst"))
            .question("Zijn de lampen vervangen?")
            .answer("De lampen zijn vervangen.")
            .cites("3")
            .question("Zijn alle lampen vervangen?")
            .answer("Alle lampen zijn vervangen.")
            .cites("3")
            .indexed();
    with(
        List.of(lighthouse(), buoys(), both),
        engine -> {
          SearchRequest grouped =
              search(word("lampen"))
                  .with(new SearchRequest.Options(true, false, false, BUDGET))
                  .withFacets(Set.of(Facet.KIND, Facet.GROUP, Facet.ARTICLE));
          SearchPage page = engine.search(grouped);
          assertThat(page.total().count()).isEqualTo(2);
          assertThat(counts(page, Facet.KIND)).isEqualTo(Map.of("vraag", 2, "antwoord", 2));
          assertThat(counts(page, Facet.ARTICLE)).isEqualTo(Map.of("wvv-3", 2));
          SearchPage narrowed = engine.search(grouped.with(Facet.GROUP, Set.of("Eilandlijst")));
          assertThat(counts(narrowed, Facet.GROUP))
              .isEqualTo(Map.of("Eilandlijst", 1, "Kustpartij", 1));
          assertThat(counts(narrowed, Facet.KIND)).isEqualTo(Map.of("vraag", 1, "antwoord", 1));
          assertThat(engine.facetValues(Facet.ARTICLE, grouped, "", 10).values())
              .extracting(FacetCounts.Value::count)
              .containsExactly(2);
        });
  }

  @Test
  default void streamsOneHitAPaper() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest grouped =
              search(word("lampen")).with(new SearchRequest.Options(true, false, false, BUDGET));
          List<String> streamed = new ArrayList<>();
          engine.stream(grouped, hit -> streamed.add(hit.id()));
          assertThat(streamed).isEqualTo(ids(engine.search(grouped)));
        });
  }
}
