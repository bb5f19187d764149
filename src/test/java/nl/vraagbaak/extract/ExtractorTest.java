package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.read(Path.of("config")));

  @Test
  void mentionsBearTheirPlaceAndCharacters() {
    Mentions found =
        EXTRACTOR.extract(paper("Geldt artikel 240b Sr nog?", "Ja, zie artikel 252 Sr."));
    assertThat(found.citations())
        .extracting(c -> c.mention().place() + ": " + c.mention().raw())
        .containsExactly("vraag 1: artikel 240b Sr", "antwoord 1: artikel 252 Sr");
  }

  @Test
  void eachArticleHasOneRecord() {
    Mentions found =
        EXTRACTOR.recognise(
            "Artikel 240b Sr, weer artikel 240b Sr, en artikel 3 van het Besluit hulp bij brand.");
    assertThat(EXTRACTOR.articles(found))
        .extracting(LawArticle::id, LawArticle::label)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("sr-240b", "art. 240b Sr"),
            org.assertj.core.groups.Tuple.tuple(
                "besluit-hulp-bij-brand-3", "art. 3 Besluit hulp bij brand"));
  }

  @Test
  void papersGetTheIdOfTheirPublisher() {
    String text =
        "Zie Kamerstuk 28 684, nr. 717, Kamerstukken II 2024/25, 26643 nr. 1357, 36800-XVI, nr."
            + " 456, 21 501-02, nr. 2498, (36 471-64), Aanhangsel Handelingen II 2014/15, nr. 2307,"
            + " ECLI:NL:GHDHA:2022:1550, COM(2020) 607 final, Stb. 2024, 59, 2024Z 17972.";
    assertThat(ids(text))
        .containsExactly(
            "kst-28684-717",
            "kst-26643-1357",
            "kst-36800-XVI-456",
            "kst-21501-02-2498",
            "kst-36471-64",
            "ah-tk-20142015-2307",
            "ECLI:NL:GHDHA:2022:1550",
            "COM(2020)607",
            "stb-2024-59",
            "2024z17972");
  }

  @Test
  void aListOfNumbersNamesAsManyPapers() {
    assertThat(ids("Kamerstukken II, 25 424, nrs. 679, 684 en 685 en Kamerstuk 31 015, nr. 1."))
        .containsExactly("kst-25424-679", "kst-25424-684", "kst-25424-685", "kst-31015-1");
  }

  @Test
  void aRangeOfNumbersNamesAsManyPapers() {
    assertThat(ids("Kamerstukken II, 35 786, nrs. 1-3 en Kamerstuk 31 015, nr. 8 t/m 10."))
        .containsExactly(
            "kst-35786-1",
            "kst-35786-2",
            "kst-35786-3",
            "kst-31015-8",
            "kst-31015-9",
            "kst-31015-10");
    assertThat(ids("Kamerstuk 31 015, nr. 8-10.")).containsExactly("kst-31015-8");
  }

  @Test
  void aLetterInBracketsIsAPaperOfTheSenateAndACouncilAloneIsNone() {
    assertThat(ids("de ontwerpregeling (33 669, I) en de brief (33 669, nr. 4)"))
        .containsExactly("kst-33669-I", "kst-33669-4");
    assertThat(ids("21 501-30 Raad voor Concurrentievermogen (Kamerstuk 21 501-30, nr. 246)"))
        .containsExactly("kst-21501-30-246");
    assertThat(ids("het bedrag (33 669, I denk ik)")).isEmpty();
  }

  @Test
  void crossReferencesNameQuestionsOfThePaper() {
    Mentions found =
        EXTRACTOR.extract(
            paper(
                "Eerste vraag?",
                "Zie mijn antwoorden op vragen 1 en 2. Vraag 9 van het lid X staat elders."));
    assertThat(found.crossReferences())
        .extracting(CrossReference::to)
        .containsExactly(List.of(1, 2));
  }

  @Test
  void capitalsTellAnAbbreviationFromAWord() {
    Mentions found = EXTRACTOR.recognise("Het gaat om geld, zei het OM. Ook de politie zei dat.");
    assertThat(found.named())
        .extracting(Organisation::id)
        .containsExactly("openbaar-ministerie", "politie");
  }

  @Test
  void anyTextGivesSpansThatFit() {
    java.util.random.RandomGenerator random = new java.util.Random(20240701);
    String[] parts = {
      "artikel",
      "art.",
      "artikelen",
      " ",
      " ",
      ",",
      "240b",
      "Sr",
      "eerste",
      "lid",
      "onder",
      "a",
      "°",
      "(",
      ")",
      "tot en met",
      "-",
      "Wet",
      "op",
      "de",
      "van",
      "BW",
      "boek",
      "7",
      "28",
      "684",
      "nr.",
      "\n\n",
      "Zie",
      "vraag",
      "1",
      "en",
      "OM",
      "é",
      "𝄞",
      "\u00AD",
      "jo.",
      "Kamerstuk",
      "Aanhangsel",
      "2023–2024",
      "ECLI:",
      "http://",
      "'",
      "Straf- ",
      "hierna:",
      "die wet",
      "hetzelfde artikel",
      "t/m",
      "/",
      "EU"
    };
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      String given = text.toString();
      assertThat(mentions(EXTRACTOR.recognise(given)))
          .as(given)
          .allSatisfy(m -> assertThat(m.raw()).isEqualTo(m.span().of(given)));
    }
  }

  private static Stream<Mention> mentions(Mentions found) {
    return Stream.of(
            found.citations().stream().map(c -> c.mention()),
            found.laws().stream().map(l -> l.mention()),
            found.papers().stream().map(p -> p.mention()),
            found.organisations().stream().map(o -> o.mention()))
        .flatMap(s -> s);
  }

  private static List<String> ids(String text) {
    return EXTRACTOR.recognise(text).papers().stream()
        .map(PaperReference::id)
        .flatMap(Optional::stream)
        .toList();
  }

  static Paper paper(String question, String answer) {
    PaperHead head =
        new PaperHead(
            "kv-1",
            "een.txt",
            PaperKind.ANSWERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PaperHead.Dates.NONE,
            List.of(),
            List.of(),
            List.of());
    PaperBody body =
        new PaperBody(
            Optional.empty(),
            List.of(
                new Question("q1", List.of(1), Optional.empty(), question, OptionalInt.empty()),
                new Question("q2", List.of(2), Optional.empty(), "Nog een?", OptionalInt.empty())),
            List.of(new Answer("a1", List.of(1), answer, OptionalInt.empty())),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Paper(head, body, Mentions.NONE, List.of());
  }
}
