package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around a record counts, and is found around few. */
class SurroundingsTest {
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
  void aRecordOfAPaperOnTheSubjectComesBeforeTheSameElsewhere() {
    try (SmallIndex index = new SmallIndex()) {
      index.paper("ander", "Hoeveel subsidie is er?", "De brug is dicht.");
      index.paper("molens", "Hoeveel subsidie is er?", "De molens draaien. Molens malen.");
      assertThat(index.search("subsidie molens"))
          .containsSubsequence("molens-1", "ander-1")
          .contains("molens-2");
    }
  }

  @Test
  void aRecordWhoseCounterpartHasTheWordsComesFirst() {
    try (SmallIndex index = new SmallIndex()) {
      index.pair("ander", "Waarom is de brug dicht?", "De subsidie is op.");
      index.pair("molens", "Waarom malen de molens niet?", "De subsidie is op.");
      assertThat(index.search("subsidie molens")).containsSubsequence("molens-2", "ander-2");
    }
  }

  @Test
  void theCounterpartOfWhatFewRecordsHaveIsFoundBehindIt() {
    try (SmallIndex index = new SmallIndex()) {
      index.pair("molens", "Waarom malen de molens niet?", "De subsidie is op.");
      index.pair("brug", "Waarom is de brug dicht?", "De subsidie is op.");
      assertThat(index.search("molens")).containsExactly("molens-1", "molens-2");
      assertThat(index.search("malen molens brug"))
          .as("what is met less than half as well tells nothing of its surroundings")
          .containsExactly("molens-1", "brug-1", "molens-2");
      assertThat(index.search("de"))
          .containsExactlyInAnyOrder("molens-1", "molens-2", "brug-1", "brug-2");
      assertThat(index.search("op"))
          .as("stop words tell nothing")
          .containsExactlyInAnyOrder("molens-2", "brug-2");
      assertThat(index.explain("molens", "molens-2"))
          .contains("“molens”: niet", "Wat eromheen staat");
    }
  }

  @Test
  void recordsThatHaveTheWordsAloneAreFoundByOperatorsAndQuotes() {
    try (SmallIndex index = new SmallIndex()) {
      index.pair("molens", "Waarom malen de molens niet?", "De subsidie is op.");
      for (String typed : List.of("molens EN malen", "\"molens\"", "molen*", "molens OF brug")) {
        assertThat(index.search(typed)).as(typed).containsExactly("molens-1");
      }
      assertThat(index.search("molens -subsidie")).containsExactly("molens-1");
    }
  }

  @Test
  void aPaperOfWhichAGoodPartIsFoundIsFoundAsAWhole() {
    String[] texts = new String[30];
    Arrays.fill(texts, "De brug is dicht.");
    texts[4] = "De molens draaien.";
    try (SmallIndex index = new SmallIndex()) {
      index.paper("dorp", texts.clone());
      assertThat(index.search("molens")).containsExactly("dorp-5");
      texts[8] = "Een molen.";
      texts[9] = "Geen molen.";
      index.paper("molens", texts);
      List<String> found = index.search("molens");
      assertThat(found).hasSize(31).doesNotContain("dorp-1", "molens");
      assertThat(found.subList(0, 3))
          .containsExactlyInAnyOrder("molens-5", "molens-9", "molens-10");
      assertThat(found.get(3)).isEqualTo("dorp-5");
    }
  }

  @Test
  void whatStandsAroundManyRecordsIsNotFoundWithThem() {
    try (SmallIndex index = new SmallIndex()) {
      for (int i = 0; i <= Weights.FEW; i++) {
        index.pair("p" + i, "Waarom malen de molens niet?", "De subsidie is op.");
      }
      assertThat(index.count("molens", SearchTime.unlimited())).isEqualTo(Weights.FEW + 1);
    }
  }

  @Test
  void aPaperIsFoundByWordsThatStandInDifferentRecordsOfIt() {
    try (SmallIndex index = new SmallIndex()) {
      index.paper("beide", "Hoeveel subsidie is er?", "De molens draaien.");
      index.paper("een", "Hoeveel subsidie is er?", "De brug is dicht.");
      assertThat(index.searchPapers("subsidie EN molens")).containsExactly("beide");
      assertThat(index.searchPapers("subsidie NIET brug"))
          .contains("beide", "een-1")
          .doesNotContain("een");
    }
  }
}
