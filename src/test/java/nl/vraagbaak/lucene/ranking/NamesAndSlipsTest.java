package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Query.Identifier;
import nl.vraagbaak.search.Query.IdentifierKind;
import nl.vraagbaak.search.Thesaurus;
import org.junit.jupiter.api.Test;

/** Words that no record has, and words that are names: what was meant is found. */
class NamesAndSlipsTest {
  @Test
  void wordsSpeltWrongFindTheirKin() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("goed", "De verzekeraar betaalt.");
      index.add("anders", "De gemeente betaalt.");
      assertThat(index.search("verzekraar")).containsExactly("goed");
      assertThat(index.search("12345")).isEmpty();
    }
  }

  @Test
  void kinAreNotLeftOutWithAWord() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("een", "Molens en verzekeraars.");
      index.add("twee", "Molens en verzekeringen.");
      assertThat(index.search("molen -verzekering")).containsExactly("een");
    }
  }

  @Test
  void aMinusLeavesTheOtherWordsAsLooseAsTheyAre() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("een", "De subsidie voor molens.");
      index.add("twee", "De subsidie voor bruggen.");
      assertThat(index.search("subidie")).containsExactlyInAnyOrder("een", "twee");
      assertThat(index.search("subidie -bruggen")).containsExactly("een");
      assertThat(index.search("subidie EN molens")).isEmpty();
    }
  }

  @Test
  void aSlipOfThePenFindsWhatWasMeantAndMarksIt() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("subsidie", "De subsidie is op.");
      index.add("regels", "De subsidieregels gelden.");
      index.add("brug", "De brug is dicht.");
      for (String typed : List.of("subidie", "subsdie", "susbidie", "subsiddie", "subsudie")) {
        assertThat(index.search(typed)).as(typed).containsExactly("subsidie", "regels");
      }
      assertThat(index.search("brug subidie")).contains("brug", "subsidie");
      assertThat(index.explain("subidie", "subsidie"))
          .contains("“subidie”: in de tekst als subsidie");
    }
  }

  @Test
  void whoeverIsNamedIsFoundBeforeWordsLikeTheName() {
    try (SmallIndex index = new SmallIndex()) {
      index.asked("gevraagd", "Hoeveel bruggen zijn er?", "Rommelmans");
      index.add("gelijkend", "De rommelmarkt van rommelman.");
      assertThat(index.search("rommelmans")).startsWith("gevraagd");
      assertThat(index.search("bruggen rommelmans")).startsWith("gevraagd");
      assertThat(index.explain("bruggen rommelmans", "gevraagd"))
          .contains("“rommelmans”: naam van een vraagsteller,");
    }
  }

  @Test
  void aNameThatIsAWordIsANameAloneAndWithItsCapital() {
    try (SmallIndex index = new SmallIndex()) {
      index.asked("persoon", "Hoeveel bruggen zijn er?", "Helder");
      index.add("woord", "Het beleid is helder.");
      assertThat(index.search("helder")).startsWith("persoon");
      assertThat(index.search("minister Helder")).startsWith("persoon");
      assertThat(index.search("helder beleid")).startsWith("woord");
      assertThat(index.search("beleid EN Helder")).containsExactly("woord");
    }
  }

  @Test
  void aWordBehindAnArticleOfLawIsNoNameForThat() {
    Identifiers known =
        typed ->
            typed.equals("12 Mw")
                ? Optional.of(new Identifier(IdentifierKind.ARTICLE, "mw-12", typed))
                : Optional.empty();
    try (SmallIndex index = new SmallIndex(known, Thesaurus.NONE)) {
      index.asked("persoon", "Hoeveel bruggen zijn er?", "Helder");
      index.add("woord", "Het beleid is helder.");
      assertThat(index.search("12 Mw helder beleid")).startsWith("woord");
    }
  }

  @Test
  void amongManyWordsNoSlipsAreLookedFor() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("kade", "De kade is dicht.");
      String others = String.join(" ", Collections.nCopies(12, "qzx qzw"));
      assertThat(index.search("kdae " + others.substring(4))).containsExactly("kade");
      assertThat(index.search("kdae " + others)).isEmpty();
    }
  }

  @Test
  void aWordThatStandsInATitleIsNoSlip() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("titel", "Daarover wordt overlegd.", "De bramet");
      index.add("tekst", "De barmet is groen.");
      assertThat(index.search("bramet")).containsExactly("titel");
    }
  }

  @Test
  void wordsOfDutchNumbersAndWhatIsAskedFirmlyAreNoSlips() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("molen", "De molen met nummer 33123.");
      index.add("boot", "Een boot.");
      for (String typed : List.of("boet", "33124", "\"moolen\"", "moolen EN boot", "=\"moolen\"")) {
        assertThat(index.search(typed)).as(typed).isEmpty();
      }
      assertThat(index.search("moolen")).containsExactly("molen");
      assertThat(index.search("boott")).containsExactly("boot");
    }
  }

  @Test
  void aCommonWordHasNoKin() {
    try (SmallIndex index = new SmallIndex()) {
      for (int i = 0; i < Weights.ENOUGH; i++) {
        index.add("verzekeraar-" + i, "Een verzekeraar.");
      }
      index.add("verzekering", "Een verzekering.");
      assertThat(index.search("verzekering")).contains("verzekering", "verzekeraar-1");
      assertThat(index.search("verzekeraar")).doesNotContain("verzekering");
    }
  }
}
