package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  @Test
  void wordsOfOneRuleStandForEachOther() {
    Synonyms synonyms =
        Synonyms.read(List.of("fiets, rijwiel, stalen ros  # vervoer", "", "# niets"));
    assertThat(synonyms.alternatives("Fiets")).containsExactly("rijwiel", "stalen ros");
    assertThat(synonyms.alternatives("stalen  ros")).containsExactly("fiets", "rijwiel");
    assertThat(synonyms.alternatives("auto")).isEmpty();
  }

  @Test
  void anArrowGoesOneWay() {
    Synonyms synonyms = Synonyms.read(List.of("fruit => appel, peer"));
    assertThat(synonyms.alternatives("fruit")).containsExactly("appel", "peer");
    assertThat(synonyms.alternatives("appel")).isEmpty();
  }

  @Test
  void acronymsAreKnownByTheirCapitals() {
    Synonyms synonyms = Synonyms.read(List.of("OM, Openbaar Ministerie"));
    assertThat(synonyms.alternatives("OM")).containsExactly("Openbaar Ministerie");
    assertThat(synonyms.alternatives("om")).isEmpty();
  }

  @Test
  void anAcronymWithoutARuleOfItsOwnIsLookedForInSmallLetters() {
    Synonyms synonyms =
        Synonyms.read(
            List.of("ggz, geestelijke gezondheidszorg", "om => vanwege", "OM, aanklager"));
    assertThat(synonyms.alternatives("GGZ")).containsExactly("geestelijke gezondheidszorg");
    assertThat(synonyms.alternatives("OM")).containsExactly("aanklager");
    assertThat(synonyms.alternatives("XYZ")).isEmpty();
  }

  @Test
  void aBackslashTakesTheMeaningFromAComma() {
    assertThat(Synonyms.read(List.of("a\\, b, c")).alternatives("c")).containsExactly("a, b");
  }

  @Test
  void aRuleThatIsNoneIsNamedByItsLine() {
    assertThatThrownBy(() -> Synonyms.read(List.of("a, b", "alleen")))
        .hasMessageContaining("regel 2");
  }

  @Test
  void aRuleWithMoreArrowsIsNamedByItsLineWithTheWayOut() {
    for (String rule : List.of("a => => b", "a => b => c", "a =>=> b")) {
      assertThatThrownBy(() -> Synonyms.read(List.of("a, b", "", rule)))
          .as(rule)
          .hasMessageContaining("regel 3")
          .hasMessageContaining("meer dan één pijl")
          .hasMessageContaining("een regel per pijl");
    }
    for (String rule : List.of("=> b", "a =>", "=>", ", ,")) {
      assertThatThrownBy(() -> Synonyms.read(List.of(rule)))
          .as(rule)
          .hasMessageContaining("regel 1: verwacht");
    }
    assertThatThrownBy(() -> Synonyms.read(List.of("een twee drie vier vijf zes zeven => x")))
        .hasMessageContaining("langer dan 6 woorden");
  }

  @Test
  void aRuleWithOtherSignsOrWithoutAnythingNewIsNamed() {
    for (String rule : List.of("a -> b, c", "a; b, c", "a | b, c", "a = b, c", "a → b, c")) {
      assertThatThrownBy(() -> Synonyms.read(List.of(rule)))
          .as(rule)
          .hasMessageContaining("regel 1")
          .hasMessageContaining("scheid met komma's");
    }
    for (String rule : List.of("boete, Boete", "boete => boete")) {
      assertThatThrownBy(() -> Synonyms.read(List.of(rule)))
          .as(rule)
          .hasMessageContaining("tweemaal hetzelfde");
    }
    assertThat(Synonyms.read(List.of("\uFEFFa, b")).alternatives("a")).containsExactly("b");
  }

  @Test
  void expressionsAreTheSameInTheirOtherForms() {
    Synonyms synonyms =
        Synonyms.read(
            List.of("asielzoeker => vreemdeling", "oude molen, bouwval"),
            text -> text.replace("molens", "molen").replace("asielzoekers", "asielzoeker"));
    assertThat(synonyms.alternatives("Asielzoekers")).containsExactly("vreemdeling");
    assertThat(synonyms.alternatives("oude molens")).containsExactly("bouwval");
    assertThat(synonyms.alternatives("nieuwe molens")).isEmpty();
  }

  @Test
  void theRulesThatComeWithItAreReadAndMany() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("config/synoniemen.txt"));
    Synonyms synonyms = Synonyms.read(lines);
    assertThat(lines.stream().filter(line -> line.contains(",") && !line.startsWith("#")))
        .hasSizeGreaterThanOrEqualTo(1000);
    assertThat(synonyms.alternatives("celstraf")).contains("gevangenisstraf");
  }
}
