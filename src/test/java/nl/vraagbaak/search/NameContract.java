package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.model.Member;
import org.junit.jupiter.api.Test;

/** Names among plain words find the records that whoever bears them has to do with. */
public interface NameContract extends EngineUnderTest {
  private static List<IndexedPaper> harbours() {
    return List.of(
        TestPapers.answered("ah-1", "2030-01-01", "2030-01-02")
            .by(new Member("Van der Duin", "Eilandlijst"))
            .answeredBy("Golfbreker", "Water")
            .question("Hoeveel lampen branden er?")
            .answer("Er branden er drie.")
            .indexed(),
        TestPapers.answered("ah-2", "2030-01-01", "2030-01-02")
            .question("Hoeveel golfbrekers en duinen van het eiland zijn er?")
            .answer("Het havenschap telt er drie.")
            .names("havenschap-noord", "Havenschap Noord")
            .indexed());
  }

  @Test
  default void aNameFindsWhatThatPersonOrGroupAskedOrAnswered() {
    with(
        harbours(),
        engine -> {
          for (String typed : List.of("van der duin", "Golfbreker", "eilandlijst")) {
            assertThat(ids(engine.search(search(typed(typed)))).subList(0, 2))
                .as(typed)
                .containsExactlyInAnyOrder("ah-1-vraag-1", "ah-1-antwoord-1");
          }
          assertThat(ids(engine.search(search(typed("lampen van der duin")))))
              .startsWith("ah-1-vraag-1");
        });
  }

  @Test
  default void aPersonIsFoundByWhatTheSurnameIsForShort() {
    List<IndexedPaper> papers = new ArrayList<>(harbours());
    papers.add(
        TestPapers.answered("ah-3", "2030-01-01", "2030-01-02")
            .by(new Member("Meerköl-Zwanenbloem", "Eilandlijst"))
            .question("Wanneer gaat de kade open?")
            .answer("In de lente.")
            .indexed());
    with(
        papers,
        engine -> {
          for (String typed : List.of("meerkol", "Zwanenbloem", "vragen Meerköl Zwanenbloem")) {
            assertThat(ids(engine.search(search(typed(typed))))).as(typed).contains("ah-3-vraag-1");
          }
          assertThat(ids(engine.search(search(typed("vraagsteller:meerkol")))))
              .contains("ah-3-vraag-1");
          assertThat(ids(engine.search(search(typed("vraagsteller:duin")))))
              .contains("ah-1-vraag-1");
          assertThat(ids(engine.search(search(typed("duin"))))).startsWith("ah-2-vraag-1");
        });
  }

  @Test
  default void aBodyIsFoundByItsNameWhereATextHasAnother() {
    with(
        harbours(),
        engine ->
            assertThat(ids(engine.search(search(typed("Havenschap Noord")))))
                .startsWith("ah-2-antwoord-1"));
  }

  @Test
  default void aNameJoinedByAnOperatorIsAWord() {
    with(
        harbours(),
        engine -> assertThat(ids(engine.search(search(typed("eilandlijst EN lampen"))))).isEmpty());
  }

  private static Query typed(String text) {
    return new QueryParser(Identifiers.NONE).parse(text).tree();
  }
}
