package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.search.SearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/api.md do what it says, over the sample papers. */
class TourTest {
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PYTHON = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  private static final Pattern R = Pattern.compile("```r\n(.*?)```", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static SearchEngine engine;
  private static RunningApi api;
  private static String tour;

  @BeforeAll
  static void start() throws IOException {
    engine = SampleIndex.open(folder);
    api = new RunningApi(engine, HttpSettings.onLoopback(0), SampleIndex.names());
    tour =
        Files.readString(Path.of("docs/api.md"))
            .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + api.port());
  }

  @AfterAll
  static void stop() {
    api.close();
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> everyCommandFindsSomething() {
    List<String> commands =
        SHELL.matcher(tour).results().flatMap(block -> block.group(1).lines()).toList();
    assertThat(commands).hasSizeGreaterThan(12);
    return commands.stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command,
                    () -> {
                      assumeTrue(runs("curl", "--version"), "geen curl op deze machine");
                      String output = run("bash", "-c", command);
                      String written =
                          command.contains(" -o ")
                              ? Files.readString(folder.resolve("antwoorden.csv"))
                              : output;
                      assertThat(written).isNotBlank().doesNotContain("\"aantal\":0,\"relatie\"");
                    }));
  }

  @Test
  void theScriptPrintsCitations() throws Exception {
    assumeTrue(runs("python3", "--version"), "geen Python op deze machine");
    var script = PYTHON.matcher(tour);
    assertThat(script.find()).isTrue();
    assertThat(run("python3", "-c", script.group(1)))
        .contains("Aanhangsel Handelingen II 2024/25, nr. 9004", "art. 326 Sr");
  }

  @Test
  void caseNumberLeadsToItsPaperAndAnAbsentPaperToItsSource() {
    JsonNode held = api.json("/v1/_herleid?aanduiding=2025Z99009");
    assertThat(held.at("/aanwezig").asBoolean()).isTrue();
    assertThat(api.json("/v1/stukken/" + held.at("/id").asText()).at("/zaaknummer").asText())
        .isEqualTo("2025Z99009");
    JsonNode law = api.json("/v1/_herleid?aanduiding=Wetboek%20van%20Strafrecht");
    assertThat(law.at("/soort").asText()).isEqualTo("wet");
    assertThat(law.at("/id").asText()).isEqualTo("sr");
    assertThat(law.at("/_links/officieel/href").asText())
        .isEqualTo("https://wetten.overheid.nl/BWBR0001854");
    String articles = law.at("/_links/self/href").asText();
    assertThat(api.json(articles.substring(articles.indexOf("/v1/"))).at("/resultaten"))
        .isNotEmpty()
        .allMatch(hit -> hit.at("/id").asText().startsWith("sr-"));
    JsonNode body = api.json("/v1/_herleid?aanduiding=OM");
    assertThat(body.at("/id").asText()).isEqualTo("openbaar-ministerie");
    assertThat(body.at("/aanwezig").asBoolean()).isTrue();
    JsonNode absent = api.json("/v1/_herleid?aanduiding=kst-32317-981");
    assertThat(absent.at("/_links/officieel/href").asText())
        .isEqualTo("https://zoek.officielebekendmakingen.nl/kst-32317-981.html");
  }

  @Test
  void theLinesOfRCountTheAnswersOfAYear() throws Exception {
    assumeTrue(
        runs("Rscript", "--version"),
        "geen R op deze machine: de regels in R zijn niet geprobeerd");
    var lines = R.matcher(tour);
    assertThat(lines.find()).isTrue();
    assertThat(run("Rscript", "-e", lines.group(1))).contains("2024-2025");
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path errors = folder.resolve("fouten.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output + Files.readString(errors)).isZero();
    return output;
  }
}
