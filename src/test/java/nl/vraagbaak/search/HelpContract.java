package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;

/** What helps who asks. */
public interface HelpContract extends EngineUnderTest {
  /** Reads what is typed. */
  QueryParser PARSER = new QueryParser(Identifiers.NONE);

  @Test
  default void offersABetterSpellingButNeverOfANumber() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search("vuurtorrens", word("vuurtorrens")));
          assertThat(page.help().corrections())
              .containsExactly(
                  new SearchPage.Correction("vuurtorrens", "vuurtorens", "vuurtorens"));
          String slips = "vuurtorrens (keurinng)";
          List<SearchPage.Correction> both =
              engine.search(typed(slips, Filters.NONE)).help().corrections();
          assertThat(SearchPage.Correction.meant(both, slips))
              .containsExactly(
                  "vuurtorens (keuring)", "vuurtorens (keurinng)", "vuurtorrens (keuring)");
          String right = "lantaarns";
          assertThat(engine.search(search(right, word(right))).help().corrections())
              .as("a word that Dutch has")
              .isEmpty();
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
          assertThat(engine.search(typed("lampen", filters)).help().drops())
              .containsExactly(
                  new SearchPage.Drop("fractie", true, "lampen", 1),
                  new SearchPage.Drop("lampen", false, "", 1));
          assertThat(engine.search(typed("niets", Filters.NONE)).help().drops()).isEmpty();
          assertThat(engine.search(typed("lampen EN kompas", Filters.NONE)).help().drops())
              .containsExactly(new SearchPage.Drop("kompas", false, "lampen", 2));
          String two = "kompas EN lampen EN niets jaar:2030";
          assertThat(engine.search(typed(two, Filters.NONE)).help().drops())
              .as("both stand in the way")
              .containsExactly(
                  new SearchPage.Drop("kompas niets", false, "lampen EN jaar:2030", 2));
        });
  }

  @Test
  default void countsWithoutAPartWhatASearchForTheRestFinds() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          for (boolean byPaper : List.of(false, true)) {
            SearchRequest request =
                typed("lampen EN boeien jaar:2030", Filters.NONE)
                    .with(
                        new SearchRequest.Options(byPaper, false, false, GroupingContract.BUDGET));
            List<SearchPage.Drop> drops = engine.search(request).help().drops();
            assertThat(drops).extracting(SearchPage.Drop::what).contains("boeien");
            assertThat(drops)
                .allSatisfy(
                    drop ->
                        assertThat(
                                engine
                                    .search(request.with(PARSER.parse(drop.query())))
                                    .total()
                                    .count())
                            .as("%s, by paper %s", drop, byPaper)
                            .isEqualTo(drop.count()));
          }
        });
  }

  @Test
  default void tellsOfPapersThatHaveItAsAWhole() {
    IndexedPaper paper =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Zijn er boeien?")
            .answer("Er zijn kompassen.")
            .indexed();
    with(
        List.of(paper),
        engine -> {
          String both = "boeien EN kompassen";
          assertThat(engine.search(typed(both, Filters.NONE)).help().remarks())
              .containsExactly(
                  "Geen vraag, antwoord of passage heeft dit; als geheel wel 1 stuk:"
                      + " zoek met soort:stuk.");
          assertThat(Searches.ids(engine.search(typed(both + " soort:stuk", Filters.NONE))))
              .containsExactly("ah-5");
          assertThat(engine.search(typed("vliegtuigen", Filters.NONE)).help().remarks()).isEmpty();
        });
  }

  @Test
  default void tellsOfValuesAndIdentifiersThatNoPaperHas() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Query group = new Query.Field(Facet.GROUP, "kust");
          assertThat(remarks(engine, group))
              .containsExactly(
                  "Het veld fractie heeft in deze verzameling geen waarde “kust”; wel:"
                      + " Kustpartij.");
          Filters unknown = Filters.NONE.with(Facet.GROUP, Set.of("kust"));
          assertThat(engine.search(search(new Query.All(), unknown)).help().remarks())
              .isEqualTo(remarks(engine, group));
          Filters known = Filters.NONE.with(Facet.GROUP, Set.of("Kustpartij"));
          assertThat(engine.search(search(new Query.All(), known)).help().remarks()).isEmpty();
          assertThat(remarks(engine, new Query.Field(Facet.KIND, "antwoorden")))
              .singleElement()
              .asString()
              .contains("wel: antwoord,");
          assertThat(remarks(engine, new Query.Field(Facet.GROUP, "kustpartij"))).isEmpty();
          Query article =
              new Query.Identifier(Query.IdentifierKind.ARTICLE, "wvv-99", "art. 99 Wvv");
          assertThat(remarks(engine, article))
              .containsExactly("“art. 99 Wvv” wordt in geen stuk aangehaald.");
          Query paper = new Query.Identifier(Query.IdentifierKind.PAPER, "kst-9-9", "9, nr. 9");
          assertThat(remarks(engine, paper))
              .singleElement()
              .asString()
              .startsWith("“9, nr. 9” zit niet in deze verzameling");
          Query cited = new Query.Identifier(Query.IdentifierKind.ARTICLE, "wvv-3", "art. 3 Wvv");
          assertThat(remarks(engine, cited)).isEmpty();
        });
  }

  private static List<String> remarks(SearchEngine engine, Query query) {
    return engine.search(search(query)).help().remarks();
  }

  private static SearchRequest typed(String typed, Filters filters) {
    return SearchRequest.of(PARSER.parse(typed), filters);
  }

  @Test
  default void suggestsTheNewestTitlesFirst() {
    List<IndexedPaper> papers =
        List.of(
            TestPapers.paper("kv-1", PaperKind.QUESTIONS)
                .asked("2029-01-01")
                .titled("havens in Noord")
                .indexed(),
            TestPapers.paper("kv-2", PaperKind.QUESTIONS)
                .asked("2031-01-01")
                .titled("havens in Zuid")
                .indexed(),
            TestPapers.paper("kv-3", PaperKind.QUESTIONS)
                .asked("2030-01-01")
                .titled("havens in Oost")
                .indexed());
    with(
        papers,
        engine ->
            assertThat(engine.suggest("havens", 2))
                .extracting(Suggestion::id)
                .containsExactly("kv-2", "kv-3"));
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
