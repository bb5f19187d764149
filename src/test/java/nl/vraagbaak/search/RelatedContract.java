package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is like something. */
public interface RelatedContract extends EngineUnderTest {
  @Test
  default void findsRelatedAnswersWithTheirReasonsButNotItsPair() {
    IndexedPaper other =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Hoe staat het met de lampen?")
            .answer("De lampen van de vuurtoren zijn volgens artikel 3 vervangen.")
            .cites("3")
            .indexed();
    with(
        List.of(lighthouse(), other),
        engine -> {
          List<Related> related = engine.related("ah-1-vraag-1", 5);
          assertThat(related).extracting(r -> r.hit().id()).containsExactly("ah-5-antwoord-1");
          List<Related> ofAnswer = engine.related("ah-1-antwoord-1", 5);
          assertThat(ofAnswer.getFirst().reasons()).contains("beide over art. 3 Wvv");
          assertThat(engine.related("ah-9-vraag-1", 5)).isEmpty();
        });
  }

  @Test
  default void findsEarlierQuestionsLikeADraft() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          List<Related> earlier =
              engine.compare("Kunt u zeggen hoeveel boeien er in zee verdwenen zijn?", 5);
          assertThat(earlier.getFirst().hit().id()).isEqualTo("kv-2-vraag-1");
          assertThat(earlier.getFirst().reasons()).isNotEmpty();
          assertThat(engine.compare("boei ".repeat(5_000), 5)).isNotEmpty();
          assertThat(engine.compare("", 5)).isEmpty();
        });
  }
}
