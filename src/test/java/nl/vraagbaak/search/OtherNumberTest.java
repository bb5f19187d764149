package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawArticle.Renumbering;
import org.junit.jupiter.api.Test;

class OtherNumberTest {
  private static final Law LAW =
      new Law(
          "wvv",
          "Wvv",
          "Wet van verzinsels",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of());
  private static final LocalDate DAY = LocalDate.of(2030, 7, 1);
  private static final Map<String, LawArticle> ARTICLES =
      Map.of("wvv-40b", article("40b", "52", true), "wvv-52", article("52", "40b", false));

  private static LawArticle article(String number, String other, boolean newer) {
    return new LawArticle(
        "wvv-" + number, LAW, number, List.of(new Renumbering("wvv-" + other, newer, DAY, "bron")));
  }

  /** Knows the two articles, the new one cited twice. */
  private final SearchEngine engine =
      (SearchEngine)
          Proxy.newProxyInstance(
              SearchEngine.class.getClassLoader(),
              new Class<?>[] {SearchEngine.class},
              (proxy, method, arguments) ->
                  Optional.ofNullable(ARTICLES.get(String.valueOf(arguments[0])))
                      .map(a -> new Hit.Article(a, new MentionCounts(0, 2, 0, Map.of()), 0)));

  private List<OtherNumber> of(String typed, Filters filters) {
    QueryParser parser =
        new QueryParser(
            word ->
                word.endsWith("Wvv")
                    ? Optional.of(
                        new Query.Identifier(
                            Query.IdentifierKind.ARTICLE, "wvv-" + word.split(" ", 2)[0], word))
                    : Optional.empty());
    return OtherNumber.of(SearchRequest.of(parser.parse(typed), filters), engine);
  }

  @Test
  void anArticleThatIsTypedIsOfferedUnderItsOtherNumber() {
    OtherNumber other = of("40b Wvv", Filters.NONE).getFirst();
    assertThat(other.other().id()).isEqualTo("wvv-52");
    assertThat(other.renumbering().newer()).isTrue();
    assertThat(other.filtered()).isFalse();
    assertThat(other.instead("40b Wvv")).isEqualTo("52 Wvv");
    assertThat(of("52 Wvv", Filters.NONE).getFirst().renumbering().newer()).isFalse();
  }

  @Test
  void aChosenArticleToo() {
    Filters chosen = Filters.NONE.with(Facet.ARTICLE, Set.of("wvv-52"));
    assertThat(of("", chosen).getFirst().other().id()).isEqualTo("wvv-40b");
    assertThat(of("", chosen).getFirst().filtered()).isTrue();
  }

  @Test
  void whatWasNotRenumberedHasNoOther() {
    assertThat(of("7 Wvv", Filters.NONE)).isEmpty();
    assertThat(of("lamp", Filters.NONE)).isEmpty();
  }
}
