package nl.vraagbaak.search;

import static nl.vraagbaak.search.Searches.buoys;
import static nl.vraagbaak.search.Searches.ids;
import static nl.vraagbaak.search.Searches.lighthouse;
import static nl.vraagbaak.search.Searches.search;
import static nl.vraagbaak.search.Searches.text;
import static nl.vraagbaak.search.Searches.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.search.SearchPage.Total;
import org.junit.jupiter.api.Test;

/** How records are found, and what they bring along. */
public interface RecordContract extends EngineUnderTest {
  @Test
  default void findsAWordInAnAnswerAndShowsItsQuestion() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search(word("lampen")));
          assertThat(page.total()).isEqualTo(new Total(2, true));
          Hit.Text answer = text(page, "ah-1-antwoord-1");
          assertThat(answer.counterparts()).extracting(Entry::id).containsExactly("ah-1-vraag-1");
          assertThat(answer.score()).isPositive();
          assertThat(answer.paper().head().id()).isEqualTo("ah-1");
          assertThat(answer.paper().state()).contains(AnswerState.ANSWERED);
          assertThat(answer.paper().daysToAnswer()).isEqualTo(OptionalInt.of(28));
          assertThat(answer.articles()).extracting(Reference::label).containsExactly("art. 3 Wvv");
          assertThat(answer.organisations())
              .extracting(Reference::label)
              .containsExactly("Bond van Wachters");
        });
  }

  @Test
  default void marksWhatMatchedInTheSnippet() {
    with(
        List.of(lighthouse()),
        engine -> {
          Snippet snippet =
              text(engine.search(search(word("lampen"))), "ah-1-antwoord-1").snippets().getFirst();
          assertThat(snippet.marks())
              .extracting(span -> span.of(snippet.text()))
              .containsExactly("lampen");
        });
  }

  @Test
  default void marksTheWordThatWasMeantWhereOneIsMisspelt() {
    with(
        List.of(lighthouse()),
        engine -> {
          Hit.Text question = text(engine.search(search(word("vuurtorrens"))), "ah-1-vraag-1");
          assertThat(marked(question)).containsExactly("tekst: vuurtorens");
        });
  }

  @Test
  default void marksWordsLikeTheOneAskedForWhereNothingElseTells() {
    IndexedPaper other =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .titled("iets anders")
            .question("Is de lampenfabriek dicht?")
            .answer("De lantaarnopsteker en de lantaarnpalen zijn er nog.")
            .question("Is er een lantaarnopstekersgilde?")
            .indexed();
    with(
        List.of(lighthouse(), other),
        engine -> {
          SearchPage page = engine.search(search(word("lantaarnopstekersgilde")));
          assertThat(marked(text(page, "ah-5-vraag-2")))
              .containsExactly("tekst: lantaarnopstekersgilde");
          assertThat(marked(text(page, "ah-5-antwoord-1"))).contains("tekst: lantaarnopsteker");
        });
  }

  @Test
  default void showsTheTitleWhereNothingElseMatched() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search(word("toestand")));
          assertThat(marked(text(page, "ah-1-antwoord-1"))).containsExactly("titel: toestand");
        });
  }

  private static List<String> marked(Hit.Text hit) {
    return hit.snippets().stream()
        .flatMap(
            snippet ->
                snippet.marks().stream()
                    .map(mark -> snippet.field() + ": " + mark.of(snippet.text())))
        .toList();
  }

  @Test
  default void findsUnansweredQuestions() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters open = Filters.NONE.with(Facet.ANSWERED, Set.of("nee"));
          assertThat(engine.search(search(new Query.All(), open)).hits())
              .extracting(Hit::id)
              .containsExactly("kv-2-vraag-1");
        });
  }

  @Test
  default void findsPapersOnlyWhenAskedFor() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          assertThat(engine.search(search(new Query.All())).hits())
              .extracting(Hit::kind)
              .doesNotContain(RecordKind.PAPER);
          Filters papers = Filters.NONE.with(Facet.KIND, Set.of("stuk"));
          assertThat(engine.search(search(new Query.All(), papers)).hits())
              .extracting(Hit::id)
              .containsExactly("ah-1", "kv-2");
        });
  }

  @Test
  default void findsAPaperWithoutTextsUnasked() {
    IndexedPaper delay =
        TestPapers.paper("ah-9", PaperKind.DELAY)
            .titled("Uitstel over de vuurtoren")
            .ofCase("2031Z00009")
            .indexed();
    with(
        List.of(lighthouse(), delay),
        engine -> {
          assertThat(engine.search(search(new Query.Word("uitstel"))).hits())
              .extracting(Hit::id, Hit::kind)
              .containsExactly(tuple("ah-9", RecordKind.PAPER));
          Filters questions = Filters.NONE.with(Facet.KIND, Set.of("vraag"));
          assertThat(engine.search(search(new Query.All(), questions)).hits())
              .extracting(Hit::id)
              .isNotEmpty()
              .doesNotContain("ah-9");
          assertThat(engine.search(search(new Query.All())).hits())
              .extracting(Hit::id)
              .contains("ah-9")
              .doesNotContain("ah-1");
        });
  }

  @Test
  default void givesAPaperBackWhole() {
    IndexedPaper paper = lighthouse();
    with(
        List.of(paper),
        engine -> {
          PaperRecord found = engine.findPaper("ah-1").orElseThrow();
          assertThat(found.paper()).isEqualTo(paper.paper());
          assertThat(engine.findPaper("ah-9")).isEmpty();
          assertThat(engine.findText("ah-1-vraag-1").orElseThrow().counterparts())
              .extracting(Entry::id)
              .containsExactly("ah-1-antwoord-1");
          assertThat(engine.findText("ah-1")).isEmpty();
        });
  }

  @Test
  default void aShortAnswerThatRefersStandsBesideTheAnswersItRefersTo() {
    index(
        List.of(
            TestPapers.answered("ah-9", "2030-01-01", "2030-02-01")
                .question("Brandt de lamp?")
                .answer("Ja, de lamp brandt elke nacht.")
                .question("Hoe vaak brandt hij?")
                .answer("Zie het antwoord op vraag 1 en op deze vraag 2.")
                .refersTo(List.of(1, 2))
                .question("Wie zorgt daarvoor?")
                .answer("De wachter. ".repeat(20) + "Zie ook het antwoord op vraag 1.")
                .refersTo(List.of(1))
                .indexed()));
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findText("ah-9-antwoord-2").orElseThrow().refersTo())
          .as("not itself")
          .extracting(Entry::text)
          .containsExactly("Ja, de lamp brandt elke nacht.");
      assertThat(engine.findText("ah-9-antwoord-3").orElseThrow().refersTo())
          .as("long enough by itself")
          .isEmpty();
      assertThat(engine.findText("ah-9-vraag-2").orElseThrow().refersTo())
          .as("the question of such an answer")
          .extracting(Entry::id)
          .containsExactly("ah-9-antwoord-1");
      assertThat(engine.findText("ah-9-vraag-1").orElseThrow().refersTo()).isEmpty();
    }
  }

  @Test
  default void joinsAnAnswerToItsQuestionsAndSaysWhoRefersToWhom() {
    index(
        List.of(
            TestPapers.paper("kv-3", PaperKind.QUESTIONS)
                .asked("2030-01-01")
                .ofCase("2030Z00003")
                .question("Wanneer wordt de misthoorn van het eiland weer in gebruik genomen?")
                .indexed()));
    try (SearchEngine engine = openEngine()) {
      Filters open = Filters.NONE.with(Facet.ANSWERED, Set.of("nee"));
      assertThat(engine.search(search(new Query.All(), open)).total().count()).isEqualTo(1);
      index(
          List.of(
              TestPapers.answered("ah-3", "2030-01-01", "2030-02-01")
                  .ofCase("2030Z00003")
                  .question("Wanneer wordt de misthoorn van het eiland weer in gebruik genomen?")
                  .answer("In het voorjaar.")
                  .refersTo("kv-3")
                  .indexed(),
              TestPapers.answered("ah-4", "2030-03-01", "2030-03-02")
                  .question("Hoe luidt het antwoord op eerdere vragen over de misthoorn?")
                  .answer("Zie de vragen met nummer 2030Z00003.")
                  .refersTo("2030z00003")
                  .indexed()));
      refresh(engine);
      assertThat(engine.search(search(new Query.All(), open)).total().count()).isZero();
      PaperRecord asked = engine.findPaper("kv-3").orElseThrow();
      assertThat(asked.links())
          .extracting(PaperLink::from, PaperLink::to)
          .containsExactly(tuple("ah-3", "kv-3"));
      assertThat(asked.referredBy()).containsExactly("ah-3", "ah-4");
      assertThat(asked.summary().daysToAnswer()).isEqualTo(OptionalInt.of(31));
      assertThat(engine.findText("kv-3-vraag-1").orElseThrow().counterparts())
          .extracting(Entry::text)
          .containsExactly("In het voorjaar.");
    }
  }

  @Test
  default void anAcronymThatOnePaperIntroducesFindsItsWordsInAnother() {
    IndexedPaper introduces =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Wat doet het Landelijk Meldpunt Waterschade (LMW) aan lekken?")
            .indexed();
    IndexedPaper uses =
        TestPapers.answered("ah-6", "2031-02-01", "2031-03-01")
            .question("Hoe groot is het landelijk meldpunt waterschade?")
            .indexed();
    with(
        List.of(introduces, uses),
        engine ->
            assertThat(ids(engine.search(search(word("LMW")))))
                .containsExactly("ah-5-vraag-1", "ah-6-vraag-1"));
  }
}
