package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample papers, taken apart by the command, against the JSON that was read through by hand;
 * without the organisations, which grow with their list. After a wanted change: {@code mvn test
 * -Dtest=SamplePapersTest -Dgouden=schrijf}, and read the difference.
 */
class SamplePapersTest {
  private static final Path SAMPLES = Path.of("voorbeelden");
  private static final Path GOLDEN = Path.of("src/test/resources/voorbeelden");

  @TempDir static Path out;

  @BeforeAll
  static void takeApart() {
    TestTerminal terminal = new TestTerminal(Path.of("").toAbsolutePath());
    assertThat(terminal.run("ontleed", "--uit", out.toString(), SAMPLES.toString()))
        .as(terminal.err())
        .isZero();
  }

  @Test
  void everySampleGivesTheJsonThatWasReadThrough() throws IOException {
    assertThat(names(out)).as("one file each").hasSameSizeAs(names(SAMPLES));
    for (String name : names(out)) {
      String made = withoutOrganisations(out.resolve(name));
      if ("schrijf".equals(System.getProperty("gouden"))) {
        Files.createDirectories(GOLDEN);
        Files.writeString(GOLDEN.resolve(name), made);
      }
      assertThat(GOLDEN.resolve(name)).as("golden file").exists();
      assertThat(made).as(name).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
    assertThat(names(GOLDEN)).isEqualTo(names(out));
  }

  @Test
  void theSamplesShowEveryShape() throws IOException {
    TreeMap<String, Integer> kinds = new TreeMap<>();
    for (JsonNode paper : papers()) {
      kinds.merge(paper.path("soort").asText(), 1, Integer::sum);
    }
    assertThat(kinds)
        .containsKeys("antwoord", "vragen", "uitstel", "brief", "schriftelijk-overleg");
    assertThat(names(SAMPLES)).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void everyAnswerOfASampleHasItsQuestion() throws IOException {
    for (JsonNode paper : papers()) {
      Set<Integer> asked = new TreeSet<>();
      paper.path("vragen").forEach(q -> q.path("nummers").forEach(n -> asked.add(n.asInt())));
      paper
          .path("antwoorden")
          .forEach(a -> a.path("nummers").forEach(n -> assertThat(asked).contains(n.asInt())));
      assertThat(paper.path("waarschuwingen")).as(paper.path("bron").asText()).isEmpty();
    }
  }

  @Test
  void noTextHoldsFurnitureOrMarkers() throws IOException {
    for (JsonNode paper : papers()) {
      for (String part : List.of("vragen", "antwoorden", "passages")) {
        paper
            .path(part)
            .forEach(
                text ->
                    assertThat(text.path("tekst").asText())
                        .doesNotContain(
                            "ISSN", "ah-tk-", "Tweede Kamer, vergaderjaar", "footnoteRef")
                        .doesNotContain("[1", "bookmark", "¬", "\u00ad")
                        .doesNotContainPattern("\\p{L}-\\n"));
      }
    }
  }

  @Test
  void theSamplesNameTheOrganisationsOfTheirSubject() throws IOException {
    Set<String> named = new TreeSet<>();
    for (JsonNode paper : papers()) {
      paper.path("organisaties").forEach(body -> named.add(body.path("id").asText()));
    }
    assertThat(named)
        .contains(
            "autoriteit-online-terroristisch-en-kinderpornografisch-materiaal",
            "offlimits",
            "openbaar-ministerie",
            "politie");
  }

  private static String withoutOrganisations(Path file) throws IOException {
    ObjectNode paper = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    paper.remove("organisaties");
    return paper.toPrettyString() + "\n";
  }

  private static List<JsonNode> papers() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> papers = new java.util.ArrayList<>();
    for (String name : names(out)) {
      papers.add(json.readTree(out.resolve(name).toFile()));
    }
    return papers;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
