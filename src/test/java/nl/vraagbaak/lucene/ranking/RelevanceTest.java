package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vraagbaak.search.Query.Identifier;
import nl.vraagbaak.search.Query.IdentifierKind;
import org.junit.jupiter.api.Test;

/** Index a few records, expect this order. */
class RelevanceTest {
  @Test
  void theRecordWithMoreOfTheWordsComesFirst() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("molen", "De molen van het dorp.");
      index.add("beide", "De molen en de sluis van het dorp.");
      index.add("geen", "Een brug over het water.");
      assertThat(index.search("molen sluis")).containsExactly("beide", "molen");
    }
  }

  @Test
  void stopWordsAreLookedForOnlyAlone() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("molen", "De molen.");
      index.add("van", "Van ver.");
      assertThat(index.search("van de molen")).containsExactly("molen");
      assertThat(index.search("van")).containsExactly("van");
    }
  }

  @Test
  void omInCapitalsIsTheBodyAndNeverTheWord() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("woord", "Het gaat om geld.");
      index.add("orgaan", "Het OM gaat over geld.");
      assertThat(index.search("OM")).containsExactly("orgaan");
      assertThat(index.search("om")).containsExactly("woord");
    }
  }

  @Test
  void whatStandsAroundARecordCountsALittle() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("buiten", "Daarover wordt overlegd.", "Subsidie voor molens");
      index.add("binnen", "Er is subsidie voor molens.", "Begroting");
      index.add("geen", "Daarover wordt gezwegen.", "Bruggen");
      assertThat(index.search("subsidie molens")).containsExactly("binnen", "buiten");
    }
  }

  @Test
  void phrasesHoldInAllWordFormsUnlessExact() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("vorm", "Over oude kaarten.");
      index.add("letterlijk", "Over de oude kaart.");
      index.add("los", "De kaart is oud.");
      assertThat(index.search("\"oude kaart\"")).containsExactlyInAnyOrder("letterlijk", "vorm");
      assertThat(index.search("=\"oude kaart\"")).containsExactly("letterlijk");
    }
  }

  @Test
  void nearnessCountsTheWordsBetween() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("nabij", "De molen staat aan de sluis.");
      index.add("ver", "De molen is oud en mooi en groot en ook de sluis is oud.");
      assertThat(index.search("sluis NABIJ/4 molen")).containsExactly("nabij");
    }
  }

  @Test
  void beginningsAndExclusionsHold() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("een", "Een molenaar.");
      index.add("twee", "Een molensteen en een brug.");
      assertThat(index.search("molen*")).containsExactlyInAnyOrder("een", "twee");
      assertThat(index.search("molen* -brug")).containsExactly("een");
      assertThat(index.search("-brug")).containsExactly("een");
    }
  }

  @Test
  void aRecordThatCitesTheArticleComesBeforeOneThatHasTheSameSigns() {
    SmallIndex.Known known =
        typed ->
            typed.equals("12 Mw")
                ? Optional.of(new Identifier(IdentifierKind.ARTICLE, "mw-12", typed))
                : Optional.empty();
    try (SmallIndex index = new SmallIndex(known)) {
      index.add("tekens", "De waarde 12 MW staat hier.");
      index.cite("citaat", "Zie het twaalfde artikel.", "mw-12");
      assertThat(index.search("12 Mw")).startsWith("citaat");
    }
  }
}
