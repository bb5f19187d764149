package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Query.Identifier;
import nl.vraagbaak.search.Query.IdentifierKind;
import nl.vraagbaak.search.Synonyms;
import nl.vraagbaak.search.Thesaurus;
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
  void severalBeginningsOfManyWordsAreFoundAndLeftOut() {
    List<String> beginnings = List.of("kla", "kle", "klo", "kra", "kre", "kro");
    try (SmallIndex index = new SmallIndex()) {
      index.add("ander", "Een brug.");
      for (String beginning : beginnings) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
          words.append(beginning).append(letter(i / 26)).append(letter(i % 26)).append(' ');
        }
        index.add(beginning, words.toString());
      }
      String any = String.join("* OF ", beginnings) + "*";
      assertThat(index.search(any)).containsExactlyInAnyOrderElementsOf(beginnings);
      assertThat(index.searchPapers(any)).containsExactlyInAnyOrderElementsOf(beginnings);
      assertThat(index.search("NIET (" + any + ")")).containsExactly("ander");
    }
  }

  private static char letter(int number) {
    return (char) ('a' + number);
  }

  @Test
  void aRecordThatCitesTheArticleComesBeforeOneThatHasTheSameSigns() {
    Identifiers known =
        typed ->
            typed.equals("12 Mw")
                ? Optional.of(new Identifier(IdentifierKind.ARTICLE, "mw-12", typed))
                : Optional.empty();
    try (SmallIndex index = new SmallIndex(known, Thesaurus.NONE)) {
      index.add("tekens", "De waarde 12 MW staat hier.");
      index.cite("citaat", "Zie het twaalfde artikel.", "mw-12");
      assertThat(index.search("12 Mw")).startsWith("citaat");
    }
  }

  @Test
  void formsCompoundsAndPartsMeetInOrderOfCloseness() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("zelf", "Het hostingbedrijf weigert.");
      index.add("delen", "Het bedrijf biedt hosting aan.");
      index.add("deel", "Het bedrijf weigert.");
      index.add("niets", "De brug is dicht.");
      assertThat(index.search("hostingbedrijven")).containsExactly("zelf", "delen", "deel");
      assertThat(index.search("hosting")).containsExactly("delen", "zelf");
    }
  }

  @Test
  void synonymsAndAcronymsCountForLessThanTheWordItself() {
    Map<String, List<String>> known =
        Map.of(
            "fiets", List.of("rijwiel"),
            "OM", List.of("Openbaar Ministerie"),
            "Openbaar Ministerie", List.of("OM"));
    try (SmallIndex index =
        new SmallIndex(Identifiers.NONE, words -> known.getOrDefault(words, List.of()))) {
      index.add("fiets", "De fiets staat buiten.");
      index.add("rijwiel", "Het rijwiel staat buiten.");
      index.add("om", "Het OM staat buiten.");
      index.add("ministerie", "Het Openbaar Ministerie staat buiten.");
      assertThat(index.search("fiets")).containsExactly("fiets", "rijwiel");
      assertThat(index.search("OM")).containsExactly("om", "ministerie");
      assertThat(index.search("Openbaar Ministerie")).containsExactly("ministerie", "om");
    }
  }

  @Test
  void synonymsAreMetInOtherFormsInCompoundsAndInRows() {
    Thesaurus known =
        Synonyms.read(
            List.of(
                "asielzoeker => vreemdeling",
                "plan van aanpak, actieplan",
                "stroom, elektriciteit"),
            new DutchAnalysis()::lemmas);
    try (SmallIndex index = new SmallIndex(Identifiers.NONE, known)) {
      index.add("vreemd", "De vreemdelingen wachten.");
      index.add("beleid", "Het vreemdelingenbeleid wacht.");
      index.add("actie", "De actieplannen liggen klaar.");
      index.add("plannen", "Er zijn plannen van aanpak gemaakt.");
      index.add("los", "De aanpak staat in geen plan.");
      assertThat(index.search("asielzoekers")).containsExactlyInAnyOrder("vreemd", "beleid");
      assertThat(index.search("actieplan")).containsExactly("actie", "plannen", "los");
      assertThat(index.search("plannen van aanpak")).containsSubsequence("plannen", "los", "actie");
    }
  }

  @Test
  void operatorsMeetWordsFirmly() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("beide", "Een verzekeraar en een molen.");
      index.add("verwant", "Een verzekering en een molen.");
      assertThat(index.search("verzekeraar EN molen")).containsExactly("beide");
      assertThat(index.search("verzekeraar molen")).containsExactly("beide", "verwant");
    }
  }

  @Test
  void noTextGivesAnErrorOrANegativeScore() {
    Random random = new Random(5);
    String[] pieces = {
      "molen",
      "OM",
      "\"",
      "-",
      "(",
      ")",
      " ",
      " ",
      "NABIJ/3 ",
      "OF ",
      "EN ",
      "NIET ",
      "*",
      "=\"",
      "e-mail",
      "\u0301",
      "\uD83D\uDE00",
      "hostingbedrijven",
      "van",
      "12",
      "jaar:2020",
      "fractie:x"
    };
    try (SmallIndex index = new SmallIndex()) {
      index.paper("p", "De molen van het OM.", "Hosting en e-mail.");
      for (int i = 0; i < 500; i++) {
        StringBuilder typed = new StringBuilder();
        for (int j = random.nextInt(25); j >= 0; j--) {
          typed.append(pieces[random.nextInt(pieces.length)]);
        }
        assertThat(index.search(typed.toString())).as("%s", typed).isNotNull();
      }
    }
  }

  @Test
  void twoWordsTypedForOneCompoundFindTheCompoundFirst() {
    try (SmallIndex index = new SmallIndex()) {
      index.add("een", "Het zuivelbedrijf betaalt.");
      index.add("ander", "Het bedrijf betaalt.");
      assertThat(index.search("zuivel bedrijf")).containsExactly("een", "ander");
    }
  }

  @Test
  void anExplanationNamesTheWordsWhereTheyStandAndTheSum() {
    try (SmallIndex index = new SmallIndex()) {
      index.paper("p", "De hostingbedrijven weigeren.", "Een brug.");
      index.add("los", "Niets.", "Over bruggen");
      assertThat(index.explain("hosting brug", "p-1"))
          .contains("“hosting”: in de tekst als hosting (")
          .contains("“brug”: niet")
          .contains("Wat eromheen staat")
          .contains("Samen ");
      assertThat(index.explain("brug", "los")).contains("in titel of namen eromheen");
    }
  }
}
