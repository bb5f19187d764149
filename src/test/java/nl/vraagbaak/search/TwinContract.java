package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.inQuotes;
import static nl.vraagbaak.search.Searches.pages;
import static nl.vraagbaak.search.Searches.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts with the same words do not crowd a page, and none of them is lost. */
public interface TwinContract extends EngineUnderTest {
  /** Says the same in two of its papers, with other signs and capitals. */
  private static List<IndexedPaper> lamps() {
    List<IndexedPaper> papers = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      papers.add(
          TestPapers.answered("ah-" + i, "2030-01-01", "2030-01-02")
              .question("Brandt de lamp in haven " + "abcde".charAt(i - 1) + "?")
              .answer(i % 2 == 0 ? "Ja, de lamp brandt." : "Ja: de LAMP brandt")
              .question("Kunt u elke vraag over de lamp apart beantwoorden?")
              .answer("Dat is bij deze gedaan.")
              .indexed());
    }
    return papers;
  }

  @Test
  default void theBestOfTheSameTextsHasItsPlaceAndTheOthersComeLast() {
    with(
        lamps(),
        engine -> {
          SearchPage page = engine.search(search(inQuotes("lamp")));
          assertThat(page.total().count()).isEqualTo(15);
          List<Hit.Text> hits = page.hits().stream().map(Hit.Text.class::cast).toList();
          assertThat(hits.subList(0, 7))
              .as("five questions, an answer and a question that stand there five times")
              .extracting(hit -> hit.twins().map(Hit.Twins::others).orElse(0))
              .containsExactlyInAnyOrder(0, 0, 0, 0, 0, 4, 4);
          assertThat(hits.subList(7, 15))
              .allSatisfy(
                  hit -> assertThat(hit.twins().orElseThrow().first()).isNotEqualTo(hit.id()));
          for (Hit.Text hit : hits.subList(0, 7)) {
            hit.twins().ifPresent(twins -> assertThat(twins.first()).isEqualTo(hit.id()));
          }
          assertThat(hits.subList(0, 7)).extracting(Hit::score).isSortedAccordingTo(backwards());
          assertThat(hits.subList(7, 15)).extracting(Hit::score).isSortedAccordingTo(backwards());
        });
  }

  private static java.util.Comparator<Double> backwards() {
    return java.util.Comparator.reverseOrder();
  }

  @Test
  default void pagesOverTheSameTextsHaveNoGapAndNothingTwice() {
    with(
        lamps(),
        engine -> {
          SearchRequest request = search(inQuotes("lamp"));
          List<String> all = ids(engine.search(request.paged(100, Optional.empty())));
          assertThat(all).hasSize(15).doesNotHaveDuplicates();
          for (int size = 1; size <= 8; size++) {
            assertThat(pages(engine, request, size)).isEqualTo(all);
          }
          List<String> streamed = new ArrayList<>();
          engine.stream(request, hit -> streamed.add(hit.id()));
          assertThat(streamed).isEqualTo(all);
        });
  }

  @Test
  default void eachOfTheSameTextsHasItsOwnPlaceWhereThatIsAsked() {
    with(
        lamps(),
        engine -> {
          SearchRequest apart =
              search(inQuotes("lamp"))
                  .with(new SearchRequest.Options(false, true, false, Duration.ofSeconds(5)));
          SearchPage page = engine.search(apart);
          assertThat(page.total().count()).isEqualTo(15);
          assertThat(page.hits()).extracting(Hit::score).isSortedAccordingTo(backwards());
          assertThat(page.hits()).allSatisfy(hit -> assertThat(((Hit.Text) hit).twins()).isEmpty());
          assertThat(pages(engine, apart, 4)).isEqualTo(ids(page));
        });
  }

  @Test
  default void findsTheTextsWithTheSameWordsAsOne() {
    with(
        lamps(),
        engine -> {
          Filters same = Filters.NONE.sameAs(Optional.of("ah-3-antwoord-1"));
          assertThat(ids(engine.search(search(inQuotes("lamp"), same))))
              .containsExactlyInAnyOrder(
                  "ah-1-antwoord-1",
                  "ah-2-antwoord-1",
                  "ah-3-antwoord-1",
                  "ah-4-antwoord-1",
                  "ah-5-antwoord-1");
          ParsedQuery kompas = new ParsedQuery("\"kompas\"", inQuotes("kompas"), List.of());
          SearchPage none = engine.search(SearchRequest.of(kompas, same));
          assertThat(none.help().drops())
              .containsExactly(new SearchPage.Drop("\"kompas\"", false, "", 5));
          Filters unknown = Filters.NONE.sameAs(Optional.of("ah-9-antwoord-1"));
          SearchPage nothing = engine.search(search(inQuotes("lamp"), unknown));
          assertThat(nothing.total().count()).isZero();
          assertThat(nothing.help().drops())
              .extracting(SearchPage.Drop::what, SearchPage.Drop::count)
              .containsExactly(tuple("gelijkAan", 15L));
        });
  }
}
