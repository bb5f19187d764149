package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a build changes, and when it is seen. */
public interface BuildContract extends EngineUnderTest {
  @Test
  default void replacesByPathAndRemovesWhatNobodyMentionsAnyMore() {
    index(List.of(lighthouse()));
    try (SearchEngine engine = openEngine();
        IndexBuild build = openBuild()) {
      assertThat(build.held()).containsOnlyKeys("stukken/ah-1.txt");
      build.put(
          TestPapers.answered("ah-9", "2031-01-01", "2031-01-02")
              .question("Is dit een ander stuk?")
              .answer("Ja.")
              .indexed("stukken/ah-1.txt"));
      assertThat(engine.findPaper("ah-9")).isEmpty();
      build.commit(Map.of("afgewezen", 3));
      refresh(engine);
      assertThat(engine.findPaper("ah-1")).isEmpty();
      assertThat(engine.findPaper("ah-9")).isPresent();
      assertThat(engine.findArticle("wvv-3")).isEmpty();
      assertThat(engine.findOrganisation("bond-van-wachters")).isEmpty();
      assertThat(engine.suggest("wvv", 10)).as("the law goes with its last article").isEmpty();
      assertThat(engine.status().run()).containsEntry("afgewezen", 3);
      assertThat(engine.status().records()).containsEntry("vraag", 1);
    }
  }

  @Test
  default void aBuildThatIsNotCommittedLeavesNothing() {
    index(List.of(lighthouse()));
    try (IndexBuild build = openBuild()) {
      build.put(buoys());
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findPaper("kv-2")).isEmpty();
    }
  }

  @Test
  default void tellsThatThereIsNoIndex() {
    assertThatThrownBy(this::openEngine)
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.MISSING));
  }

  @Test
  default void refusesASecondBuildAtTheSameTime() {
    try (IndexBuild first = openBuild()) {
      assertThat(first.held()).isEmpty();
      assertThatThrownBy(this::openBuild)
          .isInstanceOfSatisfying(
              IndexException.class,
              e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.BUSY));
    }
  }
}
