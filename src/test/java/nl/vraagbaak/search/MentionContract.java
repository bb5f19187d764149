package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.model.LawArticle;
import org.junit.jupiter.api.Test;

/** What is known of the articles and organisations that texts mention. */
public interface MentionContract extends EngineUnderTest {
  @Test
  default void anArticleKnowsWhoCitesIt() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Hit.Article article = engine.findArticle("wvv-3").orElseThrow();
          assertThat(article.counts()).isEqualTo(new MentionCounts(0, 1, 0, Map.of(2030, 1)));
          Filters citing = Filters.NONE.with(Facet.ARTICLE, Set.of("wvv-3"));
          assertThat(engine.search(search(new Query.All(), citing)).hits())
              .extracting(Hit::id)
              .containsExactly("ah-1-antwoord-1");
        });
  }

  @Test
  default void anOrganisationKnowsWhoNamesIt() {
    with(
        List.of(lighthouse()),
        engine ->
            assertThat(engine.findOrganisation("bond-van-wachters").orElseThrow().counts())
                .isEqualTo(new MentionCounts(0, 1, 0, Map.of(2030, 1))));
  }

  @Test
  default void knowsTheOtherNumberOfACitedArticleButDoesNotCountIt() {
    IndexedPaper cites =
        TestPapers.answered("ah-8", "2030-01-01", "2030-02-01")
            .question("Is het verboden?")
            .answer("Ja, dat is het.")
            .cites("52", "40b")
            .indexed();
    index(List.of(cites));
    try (SearchEngine engine = openEngine()) {
      Hit.Article old = engine.findArticle("wvv-40b").orElseThrow();
      assertThat(old.counts().total()).isZero();
      assertThat(old.article().renumberings())
          .extracting(LawArticle.Renumbering::articleId)
          .containsExactly("wvv-52");
      assertThat(engine.status().records()).containsEntry("wetsartikel", 1);
      assertThat(ids(engine.search(search(new Query.All())))).doesNotContain("wvv-40b");
      assertThat(engine.suggest("40b", 5)).isEmpty();
    }
    index(List.of(buoys()));
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findArticle("wvv-40b")).as("kept by a later run").isPresent();
    }
    try (IndexBuild build = openBuild()) {
      build.remove(cites.path());
      build.commit(Map.of());
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findArticle("wvv-40b")).as("goes with the cited one").isEmpty();
    }
  }
}
