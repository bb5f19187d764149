package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them, over the sample papers and a real index. */
class CommandsTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexTheSamples() {
    index = folder.resolve("index");
    TestTerminal terminal = run("indexeer", "voorbeelden");
    assertThat(terminal.out()).contains("Stukken", "Wetsartikelen", "schriftelijk-overleg");
  }

  @Test
  void searchShowsMarkedSnippetsWithTheQuestion() {
    assertThat(run("zoek", "verwijderbevel").out())
        .contains("*verwijderbevel*")
        .contains("Aanhangsel Handelingen II 2024/25, nr. 9011")
        .contains("Vraag: ");
  }

  @Test
  void searchNarrowsByKindAndByAnyParameter() {
    String found = run("zoek", "", "--soort", "antwoord", "--met", "wetsartikel=sr-254ba").out();
    assertThat(found).startsWith("1 resultaat").contains("ah-tk-20242025-9011-antwoord-5");
  }

  @Test
  void aChosenArticleMayBeWrittenAsItIsInTexts() {
    for (String written : List.of("254ba Sr", "art. 254ba Sr", "SR-254ba")) {
      assertThat(run("zoek", "", "--soort", "antwoord", "--met", "wetsartikel=" + written).out())
          .startsWith("1 resultaat");
    }
    assertThat(run("zoek", "", "--met", "vergaderjaar=2024/25").out())
        .isEqualTo(run("zoek", "", "--met", "vergaderjaar=2024-2025").out());
  }

  @Test
  void jsonIsThatOfTheInterface() throws Exception {
    JsonNode here = json(run("zoek", "aangifte", "--json", "--met", "facetten=soort").out());
    try (Service service = service()) {
      JsonNode there = json(get(service, "/v1/_zoek?q=aangifte&facetten=soort").body());
      assertThat(here.path("totaal")).isEqualTo(there.path("totaal"));
      assertThat(here.path("facetten")).isEqualTo(there.path("facetten"));
      assertThat(here.path("resultaten")).hasSameSizeAs(there.path("resultaten"));
    }
  }

  @Test
  void aDraftFindsTheEarlierQuestion() {
    String draft =
        "Hoe lang wachten slachtoffers van online criminaliteit op een afspraak voor aangifte?";
    assertThat(run("vergelijk", draft).out())
        .startsWith("Lijkt op:")
        .contains("ah-tk-20242025-9018-vraag-1");
  }

  @Test
  void theIndexIsCheckedAndGoesBack() throws IOException {
    Path own = folder.resolve("eigen");
    assertThat(run("indexeer", "--index", own.toString(), "voorbeelden/04-brief.txt").out())
        .contains("brief");
    run("indexeer", "--index", own.toString(), "voorbeelden/06-uitstel.txt");
    assertThat(run("controleer", "--index", own.toString()).out()).contains("De index is heel");
    assertThat(run("herstel", "--index", own.toString()).out()).contains("De index is terug op");
    assertThat(run("zoek", "", "--index", own.toString(), "--met", "stuksoort=uitstel").out())
        .startsWith("0 resultaten");
    try (Stream<Path> files = Files.walk(own)) {
      Path largest =
          files
              .filter(Files::isRegularFile)
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
    TestTerminal terminal = new TestTerminal(HOME, environment());
    assertThat(terminal.run("controleer", "--index", own.toString())).isEqualTo(1);
    assertThat(terminal.out() + terminal.err()).contains("beschadigd").doesNotContain("\tat ");
  }

  @Test
  void aChangedListIsToldUntilEveryPaperIsReadAgain() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lijsten"));
    try (Stream<Path> files = Files.list(HOME.resolve("config"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.copy(file, lists.resolve(file.getFileName()));
      }
    }
    Map<String, String> own =
        Map.of(
            "VRAAGBAAK_INDEX", folder.resolve("gelijst").toString(),
            "VRAAGBAAK_LIJSTEN", lists.toString());
    run(own, 0, "indexeer", "voorbeelden/04-brief.txt", "voorbeelden/06-uitstel.txt");
    assertThat(run(own, 0, "controleer").out()).contains("van deze lijsten");
    Files.writeString(
        lists.resolve("wetten.csv"),
        "# gewijzigd\n" + Files.readString(lists.resolve("wetten.csv")));
    assertThat(run(own, 1, "controleer").out())
        .contains("2 van de 2 stukken zijn met andere lijsten gelezen", "indexeer --opnieuw MAP");
    TestTerminal half = run(own, 0, "indexeer", "voorbeelden/04-brief.txt");
    assertThat(half.out()).contains("Stukken             1").doesNotContain("Ongewijzigd");
    assertThat(half.err()).contains("Let op: 1 van de 2 stukken");
    assertThat(run(own, 0, "indexeer", "voorbeelden").err()).doesNotContain("Let op");
    run(own, 0, "controleer");
  }

  private static TestTerminal run(Map<String, String> environment, int code, String... arguments) {
    TestTerminal terminal = new TestTerminal(HOME, environment);
    assertThat(terminal.run(arguments)).as(terminal.err()).isEqualTo(code);
    return terminal;
  }

  @Test
  void aCommandHasMoreTimeThanTheService() {
    Map<String, String> hurried = new HashMap<>(environment());
    hurried.put("VRAAGBAAK_ZOEK_TIJD", "1ms");
    for (String command : List.of("zoek", "vergelijk")) {
      assertThat(run(hurried, 0, command, "aangifte van oplichting").out())
          .contains("1. ")
          .doesNotContain("De tijd was op");
    }
  }

  @Test
  void aWrongParameterIsWrongUse() {
    TestTerminal terminal = new TestTerminal(HOME, environment());
    assertThat(terminal.run("zoek", "x", "--met", "sorteer=mooi")).isEqualTo(2);
    assertThat(terminal.err()).startsWith("Fout: ").contains("sorteer");
    assertThat(terminal.run("zoek", "x", "--met", "kleur")).isEqualTo(2);
    assertThat(terminal.err()).contains("'kleur' heeft geen '='");
  }

  @Test
  void withoutAnIndexSearchTellsTheWayOut() {
    TestTerminal terminal =
        new TestTerminal(HOME, Map.of("VRAAGBAAK_INDEX", folder.resolve("leeg").toString()));
    assertThat(terminal.run("zoek", "x")).isEqualTo(1);
    assertThat(terminal.err()).startsWith("Fout: ").contains("indexeer").doesNotContain("\tat ");
  }

  @Test
  void whatDoesNotExistCannotBeIndexed() {
    TestTerminal terminal = new TestTerminal(HOME, environment());
    assertThat(terminal.run("indexeer", "nergens", "voorbeelden")).isEqualTo(2);
    assertThat(terminal.err()).contains("bestaat niet: nergens");
  }

  @Test
  void aFolderWithoutPapersLeavesTheIndexAsItWasAndFails() throws Exception {
    Path own = folder.resolve("index-van-leeg");
    Path papers = Files.createDirectories(folder.resolve("leeggehaald"));
    Path paper = papers.resolve("brief.txt");
    Files.copy(HOME.resolve("voorbeelden/04-brief.txt"), paper);
    run("indexeer", "--index", own.toString(), papers.toString());
    Files.delete(paper);
    for (String option : List.of("--opruimen", "--opnieuw")) {
      TestTerminal terminal = new TestTerminal(HOME, environment());
      assertThat(terminal.run("indexeer", option, "--index", own.toString(), papers.toString()))
          .isEqualTo(1);
      assertThat(terminal.err())
          .startsWith("Fout: in " + papers + " staat geen enkel bestand")
          .contains("de index blijft zoals hij was");
      assertThat(run("zoek", "--index", own.toString(), "brief").out())
          .doesNotStartWith("0 resultaten");
    }
  }

  @Test
  void anIndexThatCannotBeMadeIsNotCalledDamaged() throws Exception {
    Path file = Files.createFile(folder.resolve("bestand"));
    TestTerminal terminal = new TestTerminal(HOME, environment());
    String inFile = file.resolve("index").toString();
    assertThat(terminal.run("indexeer", "--index", inFile, "voorbeelden/04-brief.txt"))
        .isEqualTo(1);
    assertThat(terminal.err()).startsWith("Fout: ").doesNotContain("beschadigd");
  }

  @Test
  void aQueryOfMoreWordsNeedsNoQuotes() {
    assertThat(run("zoek", "--aantal", "3", "meldingen", "oplichting").out())
        .isEqualTo(run("zoek", "--aantal", "3", "meldingen oplichting").out())
        .doesNotStartWith("0 ");
    assertThat(run("vergelijk", "Hoeveel", "meldingen", "van", "oplichting?").out())
        .isEqualTo(run("vergelijk", "Hoeveel meldingen van oplichting?").out());
    TestTerminal terminal = new TestTerminal(HOME, environment());
    assertThat(terminal.run("zoek", "--aantal", "0", "x")).isEqualTo(2);
    assertThat(terminal.err()).startsWith("Fout: --aantal moet");
  }

  @Test
  void aSecondRunChangesNothing() {
    assertThat(run("indexeer", "voorbeelden").out())
        .contains("Ongewijzigd", "Stukken             0");
  }

  @Test
  void theServerAnswersAndStops() throws Exception {
    int port;
    try (Service service = service()) {
      port = service.port();
      assertThat(get(service, "/health/ready").statusCode()).isEqualTo(200);
      JsonNode page = json(get(service, "/v1/_zoek?q=240b+Sr").body());
      assertThat(page.path("totaal").path("aantal").asInt()).isPositive();
    }
    assertThat(
            HttpClient.newHttpClient()
                .sendAsync(request(port, "/health/live"), HttpResponse.BodyHandlers.discarding()))
        .failsWithin(Duration.ofSeconds(5));
  }

  @Test
  void theProcessStopsSoonAfterItIsTold() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.vraagbaak.Main",
                "start",
                "--poort",
                "0",
                "--index",
                index.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("Vraagbaak luistert op http://127.0.0.1:");
      process.destroy();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("stops before the limit").isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void everyAddressOfTheInterfaceStandsInTheReadme() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    try (Service service = service()) {
      JsonNode paths = json(get(service, "/v1/openapi.json").body()).path("paths");
      assertThat(paths.size()).isGreaterThan(15);
      paths.fieldNames().forEachRemaining(path -> assertThat(readme).contains("`/v1" + path + "`"));
    }
  }

  @Test
  void aServiceWithoutAnIndexBeginsEmptySaysSoAndIsNotReady() throws Exception {
    Path none = folder.resolve("leeg");
    TestTerminal terminal = new TestTerminal(HOME, Map.of("VRAAGBAAK_INDEX", none.toString()));
    Settings settings =
        SettingsReader.read(terminal.terminal(), Optional.empty())
            .with(Setting.PORT, "0", "--poort");
    Parts parts = new Parts(settings);
    FirstIndex.ofNothing(terminal.terminal(), parts, settings);
    assertThat(terminal.err()).contains("begint leeg").contains("indexeer MAP");
    try (Service service = Service.start(parts)) {
      assertThat(get(service, "/health/live").statusCode()).isEqualTo(200);
      HttpResponse<String> ready = get(service, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.headers().firstValue("Retry-After")).isPresent();
      assertThat(json(get(service, "/v1/status").body()).path("advies").asText())
          .contains("indexeer MAP");
      assertThat(get(service, "/").body()).contains("indexeer MAP");
      assertThat(json(get(service, "/v1/_zoek?q=politie").body()).at("/totaal/aantal").asInt(-1))
          .isZero();
    }
    try (Service service = service()) {
      assertThat(get(service, "/health/ready").statusCode()).isEqualTo(200);
      assertThat(json(get(service, "/v1/status").body()).path("advies").isNull()).isTrue();
    }
  }

  @Test
  void aTakenPortIsToldWithTheWayOut() {
    try (Service service = service()) {
      TestTerminal terminal = new TestTerminal(HOME, environment());
      assertThat(terminal.run("start", "--poort", String.valueOf(service.port()))).isEqualTo(1);
      assertThat(terminal.err()).contains("kies een andere met --adres of --poort");
    }
  }

  private static TestTerminal run(String... args) {
    TestTerminal terminal = new TestTerminal(HOME, environment());
    assertThat(terminal.run(args)).as(terminal.err()).isZero();
    return terminal;
  }

  private static Map<String, String> environment() {
    return Map.of("VRAAGBAAK_INDEX", index.toString());
  }

  private static Service service() {
    Settings settings =
        SettingsReader.read(new TestTerminal(HOME, environment()).terminal(), Optional.empty());
    return Service.start(new Parts(settings.with(Setting.PORT, "0", "--poort")));
  }

  private static HttpResponse<String> get(Service service, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request(service.port(), path), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpRequest request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
