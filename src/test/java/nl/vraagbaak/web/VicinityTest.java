package nl.vraagbaak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Snippet;
import org.junit.jupiter.api.Test;

class VicinityTest {
  private static final String LONG =
      "Eerste alinea.\n\n"
          + "woord ".repeat(60)
          + "zie artikel 326 Sr en "
          + "woord ".repeat(60)
          + "\n\nLaatste alinea.";

  @Test
  void stretchIsOfOneParagraphWithTheMentionMarked() {
    int at = LONG.indexOf("artikel 326 Sr");
    Snippet around = Vicinity.around(LONG, new Span(at, at + 14));
    assertThat(around.text()).startsWith("… woord").endsWith("woord …").hasSizeLessThan(350);
    assertThat(around.marks().getFirst().of(around.text())).isEqualTo("artikel 326 Sr");
  }

  @Test
  void shortTextIsShownWhole() {
    Snippet around = Vicinity.around("Zie artikel 326 Sr.", new Span(4, 18));
    assertThat(around.text()).isEqualTo("Zie artikel 326 Sr.");
    assertThat(around.marks()).containsExactly(new Span(4, 18));
  }

  @Test
  void hitShowsTheWordsThatMentionTheSubject() {
    TestEngine engine = new TestEngine();
    Hit.Text question = engine.findText("ah-tk-20242025-9001-vraag-2").orElseThrow();
    Hit.Text answer = answer(question);
    Hit.Text shown = (Hit.Text) new Vicinity(engine, "sr-326").shown(answer);
    assertThat(shown.snippets())
        .singleElement()
        .satisfies(
            one -> assertThat(one.marks().getFirst().of(one.text())).isEqualTo("artikel 326 Sr"));
    assertThat(new Vicinity(engine, "elders").shown(answer)).isEqualTo(answer);
  }

  private static Hit.Text answer(Hit.Text question) {
    Entry entry = question.counterparts().getFirst();
    assertThat(entry.kind()).isEqualTo(RecordKind.ANSWER);
    return new Hit.Text(
        entry,
        question.paper(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
