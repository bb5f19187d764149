package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
}
