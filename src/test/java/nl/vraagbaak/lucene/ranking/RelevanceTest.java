package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
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
