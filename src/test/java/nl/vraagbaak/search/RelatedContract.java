package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.lighthouse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;

/** What is like something. */
public interface RelatedContract extends EngineUnderTest {
  /** Time enough. */
  Duration ENOUGH = Duration.ofSeconds(5);

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
          assertThat(ids(engine.related("ah-1-vraag-1", 5, ENOUGH)))
              .containsExactly("ah-5-antwoord-1");
          Relatives ofAnswer = engine.related("ah-1-antwoord-1", 5, ENOUGH);
          assertThat(ofAnswer.complete()).isTrue();
          assertThat(ofAnswer.found().getFirst().reasons()).contains("beide over art. 3 Wvv");
          assertThat(engine.related("ah-9-vraag-1", 5, ENOUGH)).isEqualTo(Relatives.NONE);
        });
  }

  @Test
  default void answersOfTheSamePaperAreRelatedButDoNotCrowdOutOthers() {
    TestPapers own = TestPapers.answered("ah-1", "2031-02-01", "2031-03-01");
    for (String lamp : List.of("voorste", "tweede", "middelste", "vierde", "achterste")) {
      own.question("Brandt de " + lamp + " lamp van de vuurtoren?")
          .answer("De " + lamp + " lamp van de vuurtoren brandt elke nacht.");
    }
    IndexedPaper other =
        TestPapers.answered("ah-2", "2031-02-01", "2031-03-01")
            .question("Hoe gaat het met de lamp?")
            .answer("De lamp van de vuurtoren brandt elke nacht.")
            .indexed();
    with(
        List.of(own.indexed(), other),
        engine -> {
          Relatives related = engine.related("ah-1-antwoord-1", 5, ENOUGH);
          assertThat(ids(related))
              .hasSize(3)
              .doesNotContain("ah-1-antwoord-1")
              .first()
              .isEqualTo("ah-2-antwoord-1");
          assertThat(related.found().get(1).reasons()).first().isEqualTo("in hetzelfde stuk");
          assertThat(related.found().getFirst().reasons()).doesNotContain("in hetzelfde stuk");
        });
  }

  @Test
  default void thePairIsNotRelatedAlsoWhereItStandsInAnotherPaper() {
    String asked = "Wanneer wordt de misthoorn van het eiland weer in gebruik genomen?";
    with(
        List.of(
            TestPapers.paper("kv-3", PaperKind.QUESTIONS)
                .asked("2030-01-01")
                .ofCase("2030Z00003")
                .question(asked)
                .indexed(),
            TestPapers.answered("ah-3", "2030-01-01", "2030-02-01")
                .ofCase("2030Z00003")
                .question(asked)
                .answer("De misthoorn van het eiland komt in het voorjaar.")
                .indexed()),
        engine -> assertThat(ids(engine.related("kv-3-vraag-1", 5, ENOUGH))).isEmpty());
  }

  @Test
  default void saysWhichPaperNamesTheOther() {
    IndexedPaper naming =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Geldt het antwoord nog?")
            .answer("Zie het eerdere antwoord over de vuurtorens.")
            .refersTo("ah-1")
            .indexed();
    with(
        List.of(lighthouse(), naming),
        engine -> {
          assertThat(engine.related("ah-1-antwoord-1", 5, ENOUGH).found().getFirst().reasons())
              .first()
              .isEqualTo("noemt dit stuk");
          assertThat(engine.related("ah-5-antwoord-1", 5, ENOUGH).found().getFirst().reasons())
              .first()
              .isEqualTo("in een stuk dat hier genoemd wordt");
        });
  }

  @Test
  default void findsEarlierQuestionsLikeADraft() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Relatives earlier =
              engine.compare("Kunt u zeggen hoeveel boeien er in zee verdwenen zijn?", 5, ENOUGH);
          assertThat(ids(earlier)).first().isEqualTo("kv-2-vraag-1");
          assertThat(earlier.found().getFirst().reasons()).isNotEmpty();
          assertThat(engine.compare("boei ".repeat(5_000), 5, ENOUGH).found()).isNotEmpty();
          assertThat(engine.compare("", 5, ENOUGH)).isEqualTo(Relatives.NONE);
        });
  }

  @Test
  default void theSameQuestionIsFoundOnce() {
    IndexedPaper again =
        TestPapers.paper("kv-9", PaperKind.QUESTIONS)
            .asked("2032-05-05")
            .question("Hoeveel BOEIEN zijn er verdwenen")
            .indexed();
    with(
        List.of(buoys(), again),
        engine ->
            assertThat(ids(engine.compare("Hoeveel boeien zijn er verdwenen?", 5, ENOUGH)))
                .containsExactly("kv-2-vraag-1"));
  }

  @Test
  default void whatIsRelatedIsMarkedWhereTimeRunsOut() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          assertThat(engine.related("ah-1-vraag-1", 5, Duration.ZERO).complete()).isFalse();
          assertThat(engine.compare("Waar is de boei gebleven?", 5, Duration.ZERO).complete())
              .isFalse();
        });
  }

  private static List<String> ids(Relatives related) {
    return related.found().stream().map(each -> each.hit().id()).toList();
  }
}
