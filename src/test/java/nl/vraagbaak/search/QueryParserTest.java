package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.vraagbaak.search.Query.And;
import nl.vraagbaak.search.Query.Any;
import nl.vraagbaak.search.Query.Field;
import nl.vraagbaak.search.Query.Identifier;
import nl.vraagbaak.search.Query.IdentifierKind;
import nl.vraagbaak.search.Query.Near;
import nl.vraagbaak.search.Query.Not;
import nl.vraagbaak.search.Query.Or;
import nl.vraagbaak.search.Query.Phrase;
import nl.vraagbaak.search.Query.Prefix;
import nl.vraagbaak.search.Query.Word;
import nl.vraagbaak.search.Query.Years;
import org.junit.jupiter.api.Test;

class QueryParserTest {
  private static final Identifier ARTICLE =
      new Identifier(IdentifierKind.ARTICLE, "sr-240b", "240b Sr");

  private final QueryParser parser =
      new QueryParser(typed -> typed.equals("240b Sr") ? Optional.of(ARTICLE) : Optional.empty());

  @Test
  void nothingAsksForEverything() {
    assertThat(tree("")).isEqualTo(new Query.All());
    assertThat(tree(" \u0000 ?! ")).isEqualTo(new Query.All());
  }

  @Test
  void wordsInARowAreAny() {
    assertThat(tree("online misbruik?")).isEqualTo(any("online", "misbruik"));
  }

  @Test
  void operatorsBindInOrder() {
    assertThat(tree("a OF b EN c d"))
        .isEqualTo(new Or(List.of(new Word("a"), new And(List.of(new Word("b"), any("c", "d"))))));
  }

  @Test
  void smallLettersAreWordsNotOperators() {
    assertThat(tree("kat en hond")).isEqualTo(any("kat", "en", "hond"));
  }

  @Test
  void minusAndNietLeaveOut() {
    Query expected = new And(List.of(new Word("kat"), new Not(new Word("hond"))));
    assertThat(tree("kat -hond")).isEqualTo(expected);
    assertThat(tree("kat NIET hond")).isEqualTo(expected);
    assertThat(tree("e-mail - kat")).isEqualTo(any("e-mail", "kat"));
  }

  @Test
  void groupsHoldTogether() {
    assertThat(tree("(kat OF hond) EN dier"))
        .isEqualTo(
            new And(List.of(new Or(List.of(new Word("kat"), new Word("hond"))), new Word("dier"))));
    assertThat(tree("kat EN hond jaar:2020"))
        .isEqualTo(new And(List.of(new Word("kat"), new Word("hond"), new Years(2020, 2020))));
    assertThat(tree("artikel 5 (oud)")).isEqualTo(any("artikel", "5", "oud"));
  }

  @Test
  void quotesMakePhrasesAndAnEqualsSignMakesThemExact() {
    assertThat(tree("\"rode kater\"")).isEqualTo(new Phrase("rode kater", false));
    assertThat(tree("=\u201Crode kater\u201D")).isEqualTo(new Phrase("rode kater", true));
    assertThat(tree("=kater")).isEqualTo(new Phrase("kater", true));
  }

  @Test
  void guillemetsOfAPastedTitleAreNoQuotes() {
    assertThat(tree("bericht «Rode kater»")).isEqualTo(tree("bericht Rode kater"));
    assertThat(tree("«kater»")).isEqualTo(tree("kater"));
  }

  @Test
  void aStarStandsForAllWordsThatBeginSo() {
    assertThat(tree("hosting*")).isEqualTo(new Prefix("hosting"));
    assertThat(parser.parse("a*").remarks()).singleElement().asString().contains("te kort");
    assertThat(parser.parse("*kat").remarks()).singleElement().asString().contains("overgeslagen");
  }

  @Test
  void fieldsNarrow() {
    assertThat(tree("fractie:D66 kat"))
        .isEqualTo(new And(List.of(new Word("kat"), new Field(Facet.GROUP, "D66"))));
    assertThat(tree("vraagsteller:\"Van der Boom\""))
        .isEqualTo(new Field(Facet.ASKER, "Van der Boom"));
    assertThat(tree("artikel:\"240b Sr\"")).isEqualTo(new Field(Facet.ARTICLE, "sr-240b"));
    ParsedQuery open = parser.parse("fractie:\"D66 kat");
    assertThat(open.tree()).isEqualTo(tree("fractie:D66 kat"));
    assertThat(open.remarks()).singleElement().asString().contains("gelezen als “D66”");
  }

  @Test
  void valuesOfOneFieldInARowAreAChoiceAsInAFilter() {
    Field d66 = new Field(Facet.GROUP, "D66");
    Field vvd = new Field(Facet.GROUP, "VVD");
    assertThat(tree("fractie:D66 kat fractie:VVD"))
        .isEqualTo(new And(List.of(new Word("kat"), new Or(List.of(d66, vvd)))));
    assertThat(tree("fractie:D66 EN fractie:VVD")).isEqualTo(new And(List.of(d66, vvd)));
    assertThat(tree("jaar:2019 jaar:2023"))
        .isEqualTo(new Or(List.of(new Years(2019, 2019), new Years(2023, 2023))));
  }

  @Test
  void yearsMayBeASpan() {
    assertThat(tree("jaar:2019..2023")).isEqualTo(new Years(2019, 2023));
    assertThat(tree("jaar:2021")).isEqualTo(new Years(2021, 2021));
    assertThat(tree("jaar:2023..2019")).isEqualTo(new Years(2019, 2023));
    assertThat(tree("jaar:2019..")).isEqualTo(new Years(2019, 9999));
    for (String span : List.of("2019-2023", "2019–2023", "2019...2023", "\"2019 - 2023\"")) {
      assertThat(tree("jaar:" + span)).as(span).isEqualTo(new Years(2019, 2023));
    }
    for (String none : List.of("vorig", "24", "20231", "2024..2025..", "-")) {
      assertThat(parser.parse("jaar:" + none).remarks()).as(none).hasSize(1);
    }
  }

  @Test
  void nearnessJoinsWordsAndPhrases() {
    assertThat(tree("kat NABIJ/5 \"rode hond\""))
        .isEqualTo(new Near(new Word("kat"), new Phrase("rode hond", false), 5));
    assertThat(parser.parse("kat NABIJ/5").remarks()).hasSize(1);
    assertThat(parser.parse("kat NABIJ/500 hond").remarks()).hasSize(1);
  }

  @Test
  void nearnessIsReadInSmallLettersAndWithoutItsNumber() {
    Near near = new Near(new Word("kat"), new Word("hond"), 5);
    assertThat(tree("kat nabij/5 hond")).isEqualTo(near);
    ParsedQuery broken = parser.parse("kat NABIJ/x hond");
    assertThat(broken.tree()).isEqualTo(new Near(new Word("kat"), new Word("hond"), 10));
    assertThat(broken.remarks()).singleElement().asString().contains("NABIJ/10");
    assertThat(tree("nabijheid")).isEqualTo(new Word("nabijheid"));
  }

  @Test
  void aCodeWithAColonIsNoFieldButAWordOfItsOwn() {
    ParsedQuery code = parser.parse("ECLI:NL:HR:2020:1.");
    assertThat(code.tree()).isEqualTo(new Phrase("ECLI:NL:HR:2020:1", false));
    assertThat(code.remarks()).isEmpty();
    Identifier judgment = new Identifier(IdentifierKind.PAPER, "ecli", "ECLI:NL:HR:2020:1");
    QueryParser knowing =
        new QueryParser(
            typed -> typed.equals("ECLI:NL:HR:2020:1") ? Optional.of(judgment) : Optional.empty());
    assertThat(knowing.parse("zie ECLI:NL:HR:2020:1.").tree())
        .isEqualTo(new Any(List.of(new Word("zie"), judgment)));
  }

  @Test
  void aPictureIsNoPartOfAWord() {
    assertThat(tree("kat\uD83D\uDE00")).isEqualTo(new Word("kat"));
    assertThat(tree("kat\uD83D")).isEqualTo(new Word("kat"));
  }

  @Test
  void aQueryWithoutWordsFindsEverythingAndSaysSo() {
    for (String typed : List.of("!!!", "()", "\uD83D\uDE00", "*")) {
      assertThat(parser.parse(typed).remarks())
          .as(typed)
          .contains("In de zoekvraag staat geen woord of getal; alles is gezocht.");
    }
    assertThat(parser.parse("  ").remarks()).isEmpty();
  }

  @Test
  void identifiersAreKnownAmongWords() {
    assertThat(tree("strafmaat 240b Sr deepfakes"))
        .isEqualTo(new Any(List.of(new Word("strafmaat"), ARTICLE, new Word("deepfakes"))));
  }

  @Test
  void brokenSyntaxIsReadAsWordsAndTold() {
    ParsedQuery open = parser.parse("\"rode kater");
    assertThat(open.tree()).isEqualTo(any("rode", "kater"));
    assertThat(open.remarks()).singleElement().asString().contains("plaats 1");
    for (String typed : List.of("(kat", "kat)", "kat EN", "OF kat", "kat NIET", "kleur:rood")) {
      assertThat(parser.parse(typed).remarks()).as(typed).hasSize(1);
    }
    assertThat(tree("kleur:rood")).isEqualTo(any("kleur", "rood"));
  }

  @Test
  void lengthAndNumberOfWordsAreLimitedWithARemark() {
    ParsedQuery long_ = parser.parse("kat ".repeat(10_000));
    assertThat(((Any) long_.tree()).parts()).hasSize(128);
    assertThat(long_.remarks()).hasSize(2);
    assertThat(parser.parse("(".repeat(1999) + "kat").remarks()).isNotEmpty();
  }

  @Test
  void anyTextIsAQuery() {
    long seed = 20261121L;
    Random random = new Random(seed);
    String[] signs = {
      "(",
      ")",
      "\"",
      "=\"",
      "-",
      " ",
      " ",
      "*",
      "kat",
      "OF ",
      "EN ",
      "NIET ",
      "NABIJ/3 ",
      "jaar:",
      "fractie:",
      "x:",
      "..",
      "2020",
      "\uD83D",
      "\u0301",
      "\u0000",
      "'",
      "\u201E",
      ":",
      "/",
      "240b Sr"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        typed.append(signs[random.nextInt(signs.length)]);
      }
      assertThat(parser.parse(typed.toString()).tree()).as("seed %d: %s", seed, typed).isNotNull();
    }
  }

  private Query tree(String typed) {
    return parser.parse(typed).tree();
  }

  private static Any any(String... words) {
    return new Any(java.util.Arrays.stream(words).<Query>map(Word::new).toList());
  }
}
