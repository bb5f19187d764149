package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.pages;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How pages and streams follow each other. */
public interface PagingContract extends EngineUnderTest {
  @Test
  default void pagesFollowEachOtherThereAndBack() {
    List<IndexedPaper> papers = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      papers.add(
          TestPapers.answered("ah-" + i, "2030-01-01", "2030-01-02")
              .question("Brandt de lamp?")
              .answer("De lamp brandt.")
              .indexed());
    }
    with(
        papers,
        engine -> {
          for (Sort sort : Sort.values()) {
            SearchRequest request = search(word("lamp")).sorted(sort);
            List<String> all = ids(engine.search(request.paged(100, Optional.empty())));
            assertThat(all).hasSize(14).doesNotHaveDuplicates();
            assertThat(pages(engine, request, 4)).isEqualTo(all);
          }
        });
  }

  @Test
  default void aCursorServesItsOwnSearchOnly() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request = search(new Query.All()).paged(1, Optional.empty());
          String next = engine.search(request).paging().next().orElseThrow();
          assertThatThrownBy(
                  () -> engine.search(search(word("lampen")).paged(1, Optional.of(next))))
              .isInstanceOf(InvalidCursorException.class);
          for (String bad : List.of("", "x", "AAAA", next.substring(2), next + "AA")) {
            assertThatThrownBy(() -> engine.search(request.paged(1, Optional.of(bad))))
                .as(bad)
                .isInstanceOf(InvalidCursorException.class);
          }
        });
  }

  @Test
  default void streamsAllHitsInTheOrderOfThePages() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request = search(new Query.All()).sorted(Sort.NATURAL);
          List<String> streamed = new ArrayList<>();
          engine.stream(request, hit -> streamed.add(hit.id()));
          assertThat(streamed).isEqualTo(ids(engine.search(request)));
          List<String> first = new ArrayList<>();
          engine.stream(
              request,
              hit -> {
                first.add(hit.id());
                return false;
              });
          assertThat(first).hasSize(1);
        });
  }

  @Test
  default void aStreamThatRunsOutOfTimeDoesNotEndAsIfItWereWhole() {
    with(
        List.of(lighthouse(), buoys()),
        engine ->
            assertThatThrownBy(
                    () ->
                        engine.stream(
                            search(new Query.Word("vuurtoren")).within(Duration.ZERO), hit -> true))
                .isInstanceOf(UncheckedIOException.class));
  }

  @Test
  default void anOpenEngineTakesANewCommitAndCursorsOfTheOldOneGoOn() {
    index(List.of(lighthouse()));
    try (SearchEngine engine = openEngine()) {
      SearchRequest request = search(new Query.All()).paged(1, Optional.empty());
      SearchPage first = engine.search(request);
      index(List.of(buoys()));
      refresh(engine);
      assertThat(engine.search(request).total().count()).isEqualTo(first.total().count() + 1);
      SearchPage second = engine.search(request.paged(1, first.paging().next()));
      assertThat(second.total()).isEqualTo(first.total());
      index(List.of());
      refresh(engine);
      assertThatThrownBy(() -> engine.search(request.paged(1, first.paging().next())))
          .isInstanceOf(ExpiredCursorException.class);
    }
  }
}
