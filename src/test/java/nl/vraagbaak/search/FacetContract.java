package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.counts;
import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;

/** What is counted. */
public interface FacetContract extends EngineUnderTest {
  @Test
  default void narrowsByAFacetAndKeepsItsAlternatives() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request =
              search(new Query.All(), Filters.NONE.with(Facet.GROUP, Set.of("Kustpartij")))
                  .withFacets(Set.of(Facet.GROUP, Facet.KIND));
          SearchPage page = engine.search(request);
          assertThat(page.total().count()).isEqualTo(2);
          assertThat(counts(page, Facet.GROUP)).containsEntry("Kustpartij", 2);
          assertThat(counts(page, Facet.GROUP)).containsEntry("Eilandlijst", 1);
          assertThat(counts(page, Facet.KIND))
              .containsExactlyInAnyOrderEntriesOf(Map.of("vraag", 1, "antwoord", 1));
        });
  }

  @Test
  default void aFieldThatIsTypedNarrowsAsAFilterThatIsChosen() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          for (String typed : List.of("lampen", "lamp vuurtoren", "lampen OF boeien", "keuring")) {
            Query words = new QueryParser(Identifiers.NONE).parse(typed).tree();
            for (String kind : List.of("vraag", "antwoord", "stuk")) {
              SearchPage chosen =
                  engine.search(search(words, Filters.NONE.with(Facet.KIND, Set.of(kind))));
              Query field = new Query.Field(Facet.KIND, kind);
              SearchPage narrowed =
                  engine.search(search(new Query.And(List.of(words, field)), Filters.NONE));
              assertThat(ids(narrowed)).as("%s soort:%s", typed, kind).isEqualTo(ids(chosen));
            }
            SearchPage chosen =
                engine.search(
                    search(words, Filters.NONE.with(Facet.KIND, Set.of("vraag", "antwoord"))));
            Query either =
                new Query.Or(
                    List.of(
                        new Query.Field(Facet.KIND, "vraag"),
                        new Query.Field(Facet.KIND, "antwoord")));
            assertThat(ids(engine.search(search(new Query.And(List.of(words, either))))))
                .as("%s, either", typed)
                .isEqualTo(ids(chosen));
          }
        });
  }

  @Test
  default void papersAreNoKindToChooseWhereTheyAreNotCounted() {
    IndexedPaper delay =
        TestPapers.paper("ah-9", PaperKind.DELAY).asked("2031-05-05").titled("uitstel").indexed();
    with(
        List.of(lighthouse(), delay),
        engine -> {
          SearchRequest all = search(new Query.All()).withFacets(Set.of(Facet.KIND));
          assertThat(counts(engine.search(all), Facet.KIND)).doesNotContainKey("stuk");
          SearchPage chosen = engine.search(all.with(Facet.KIND, Set.of("stuk")));
          assertThat(counts(chosen, Facet.KIND)).containsEntry("stuk", 2);
          assertThat(chosen.total().count()).isEqualTo(2);
        });
  }

  @Test
  default void keepsAChosenValueInSightThatLeavesNothing() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters none =
              Filters.NONE.with(Facet.GROUP, Set.of("Kustpartij")).with(Facet.YEAR, Set.of("1999"));
          SearchPage page =
              engine.search(
                  search(new Query.All(), none).withFacets(Set.of(Facet.GROUP, Facet.YEAR)));
          assertThat(page.total().count()).isZero();
          assertThat(page.facets())
              .flatExtracting(FacetCounts::values)
              .contains(
                  new FacetCounts.Value("Kustpartij", "Kustpartij", 0, true),
                  new FacetCounts.Value("1999", "1999", 0, true));
        });
  }

  @Test
  default void theArticlesOfAChosenLawAreCounted() {
    IndexedPaper other =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Mag dit?")
            .answer("Nee.")
            .cites("4")
            .cites("j-7")
            .cites("xiv")
            .indexed();
    with(
        List.of(lighthouse(), other),
        engine -> {
          SearchRequest ofLaw =
              search(new Query.All(), Filters.NONE.with(Facet.LAW, Set.of("wvv")))
                  .withFacets(Set.of(Facet.ARTICLE));
          assertThat(values(engine.search(ofLaw)))
              .containsExactly("wvv-3", "wvv-4", "wvv-j-7", "wvv-xiv");
          SearchRequest ofAnother =
              search(new Query.All(), Filters.NONE.with(Facet.LAW, Set.of("wv")))
                  .withFacets(Set.of(Facet.ARTICLE));
          assertThat(values(engine.search(ofAnother))).isEmpty();
        });
  }

  @Test
  default void aLawIsOneValueWithOrWithoutAnArticle() {
    IndexedPaper naming =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Mag dit?")
            .answer("Nee.")
            .namesLaw("Wvv", "wvv")
            .namesLaw("Boeienwet 2030", "boeienwet")
            .indexed();
    with(
        List.of(lighthouse(), naming),
        engine -> {
          SearchPage page = engine.search(search(new Query.All()).withFacets(Set.of(Facet.LAW)));
          assertThat(page.facets().getFirst().values())
              .extracting(FacetCounts.Value::label)
              .containsExactlyInAnyOrder("Wvv - Wet op de vuurtorens", "Boeienwet 2030");
        });
  }

  @Test
  default void valuesThatRanOutOfTimeAreMarked() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest all = search(new Query.All());
          assertThat(engine.facetValues(Facet.GROUP, all, "", 10).exact()).isTrue();
          assertThat(engine.facetValues(Facet.GROUP, all.within(Duration.ZERO), "", 10).exact())
              .isFalse();
          SearchPage page =
              engine.search(
                  search(word("lampen")).withFacets(Set.of(Facet.GROUP)).within(Duration.ZERO));
          assertThat(page.total().exact()).isFalse();
          assertThat(page.facets()).allMatch(counts -> !counts.exact());
        });
  }

  @Test
  default void looksUpValuesOfAFacetByAWordThatBeginsSo() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          FacetCounts found =
              engine.facetValues(Facet.ORGANISATION, search(new Query.All()), "wächt", 10);
          assertThat(found.values())
              .containsExactly(
                  new FacetCounts.Value("bond-van-wachters", "Bond van Wachters", 1, false));
        });
  }

  private static List<String> values(SearchPage page) {
    return page.facets().getFirst().values().stream().map(FacetCounts.Value::value).toList();
  }
}
