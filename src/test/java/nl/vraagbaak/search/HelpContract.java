package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What helps who asks. */
public interface HelpContract extends EngineUnderTest {
  @Test
  default void offersABetterSpellingButNeverOfANumber() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search("vuurtorrens", word("vuurtorrens")));
          assertThat(page.help().corrections())
              .containsExactly(
                  new SearchPage.Correction("vuurtorrens", "vuurtorens", "vuurtorens"));
          assertThat(engine.search(search("33123", word("33123"))).help().corrections()).isEmpty();
        });
  }

  @Test
  default void tellsWhatToLeaveOutWhereNothingIsFound() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters filters =
              Filters.NONE
                  .with(Facet.GROUP, Set.of("Eilandlijst"))
                  .with(Facet.KIND, Set.of("vraag"));
          assertThat(engine.search(search(word("lampen"), filters)).help().drops())
              .containsExactly(
                  new SearchPage.Drop("fractie", true, 1), new SearchPage.Drop("lampen", false, 1));
          assertThat(engine.search(search(word("niets"))).help().drops()).isEmpty();
          Query both = new Query.And(List.of(new Query.Word("lampen"), new Query.Word("kompas")));
          assertThat(engine.search(search(both)).help().drops())
              .containsExactly(new SearchPage.Drop("kompas", false, 2));
        });
  }

  @Test
  default void suggestsByAnyWordWithoutCaseOrAccents() {
    with(
        List.of(lighthouse()),
        engine -> {
          assertThat(engine.suggest("WÄCH", 5))
              .containsExactly(
                  new Suggestion("Bond van Wachters", "organisatie", "bond-van-wachters"));
          assertThat(engine.suggest("3 w", 5))
              .contains(new Suggestion("art. 3 Wvv", "wetsartikel", "wvv-3"));
          assertThat(engine.suggest("zand", 5))
              .containsExactly(new Suggestion("Zandbank", "vraagsteller", ""));
          assertThat(engine.suggest("toestand", 5))
              .extracting(Suggestion::kind)
              .containsExactly("titel");
          assertThat(engine.suggest("qqq", 5)).isEmpty();
        });
  }
}
