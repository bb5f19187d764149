package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.TestPapers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface over a collection with many equal scores and dates. */
class CollectionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir private static Path folder;
  private static SearchEngine engine;
  private static RunningApi api;

  @BeforeAll
  static void start() {
    LuceneStore store = new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
    try (IndexBuild build = store.openBuild(true)) {
      for (int n = 1; n <= 60; n++) {
        build.put(
            TestPapers.answered("ah-tk-20242025-" + n, "2024-11-01", "2024-12-0" + (1 + n % 4))
                .answeredBy("Baken", n % 3 == 0 ? "Waterwegen" : "Kust")
                .question("Brandt de vuurtoren nummer " + n + "?")
                .answer("Ja, de vuurtoren brandt.")
                .cites("1" + n % 5)
                .question("Hoe lang nog?")
                .answer("De lamp gaat een jaar mee.")
                .indexed());
      }
      build.commit(Map.of());
    }
    engine = store.openEngine();
    api = new RunningApi(engine);
  }

  @AfterAll
  static void stop() {
    api.close();
    engine.close();
  }

  @Test
  void aPageIsNotFilledByTheSameWordsAndLeadsToThem() throws IOException {
    JsonNode page = api.json("/v1/_zoek?q=%22lamp%22&paginaGrootte=20");
    assertThat(page.at("/totaal/aantal").asInt()).isEqualTo(60);
    JsonNode twins = page.at("/resultaten/0/gelijke");
    assertThat(twins.at("/aantal").asInt()).isEqualTo(59);
    assertThat(twins.at("/eerste").asText()).isEqualTo(page.at("/resultaten/0/id").asText());
    String all = twins.at("/_links/alle/href").asText();
    JsonNode same = api.json(all.substring(all.indexOf("/v1/")));
    assertThat(same.at("/totaal/aantal").asInt()).isEqualTo(60);
    assertThat(same.at("/resultaten/0/gelijke").isNull()).isTrue();
    assertThat(
            api.json("/v1/_zoek?q=%22lamp%22&gelijke=apart").at("/resultaten/0/gelijke").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=vuurtoren",
        "q=lamp",
        "q=lamp&gelijke=apart",
        "gelijkAan=ah-tk-20242025-3-antwoord-1",
        "",
        "sorteer=datum",
        "sorteer=-datum&soort=antwoord",
        "q=lamp&ministerie=Kust",
        "wetsartikel=wvv-12&sorteer=-datum"
      })
  void thePagesTogetherAreTheStream(String search) throws IOException {
    List<String> paged = new ArrayList<>();
    String address = "/v1/_zoek?paginaGrootte=17&" + search;
    long total = 0;
    while (!address.isEmpty()) {
      JsonNode page = api.json(address);
      page.at("/resultaten").forEach(hit -> paged.add(hit.at("/id").asText()));
      total = page.at("/totaal/aantal").asLong();
      String next = page.at("/_links/next/href").asText();
      address = next.isEmpty() ? "" : next.substring(next.indexOf("/v1/"));
    }
    List<String> streamed = stream(search).stream().map(hit -> hit.at("/id").asText()).toList();
    assertThat(paged).hasSizeGreaterThan(10).doesNotHaveDuplicates().isEqualTo(streamed);
    assertThat(total).isEqualTo(paged.size());
    assertThat(api.get("/v1/_zoek?formaat=csv&" + search).body().split("\r\n"))
        .hasSize(paged.size() + 1);
  }

  private static List<JsonNode> stream(String search) throws IOException {
    List<JsonNode> hits = new ArrayList<>();
    String body = api.get("/v1/_zoek?formaat=ndjson&" + search).body();
    for (String line : body.lines().toList()) {
      hits.add(JSON.readTree(line));
    }
    return hits;
  }

  @Test
  void facetCountsEqualARecountOverTheStream() throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, Integer> ministries = new HashMap<>();
    for (JsonNode hit : stream("q=vuurtoren&soort=antwoord")) {
      hit.at("/wetsartikelen").forEach(a -> articles.merge(a.at("/id").asText(), 1, Integer::sum));
      hit.at("/stuk/beantwoorders")
          .forEach(b -> ministries.merge(b.at("/portefeuille").asText(), 1, Integer::sum));
    }
    JsonNode facets =
        api.json("/v1/_zoek?q=vuurtoren&soort=antwoord&facetten=wetsartikel,ministerie")
            .at("/facetten");
    assertThat(articles).isNotEmpty();
    assertThat(counts(facets, "wetsartikel")).isEqualTo(articles);
    assertThat(counts(facets, "ministerie")).isEqualTo(ministries);
  }

  private static Map<String, Integer> counts(JsonNode facets, String name) {
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode facet : facets) {
      if (facet.at("/naam").asText().equals(name)) {
        facet
            .at("/waarden")
            .forEach(v -> counts.put(v.at("/waarde").asText(), v.at("/aantal").asInt()));
      }
    }
    return counts;
  }

  @Test
  void aChosenFacetKeepsItsAlternatives() {
    JsonNode facets =
        api.json("/v1/_zoek?soort=antwoord&ministerie=Kust&facetten=ministerie").at("/facetten");
    assertThat(counts(facets, "ministerie"))
        .containsEntry("Kust", 80)
        .containsEntry("Waterwegen", 40);
  }

  /** Two hundred queries and parameters of ill will, always the same ones. */
  private static List<String> hostile() {
    List<String> pieces =
        List.of(
            "\"",
            "(",
            ")",
            "*",
            "?",
            "~",
            ":",
            "EN",
            "OF",
            "NIET",
            "NABIJ/99999",
            "[* TO *]",
            "a".repeat(900),
            "é\u0301",
            "\u0000",
            "\uD83D\uDE00",
            "<script>",
            "' OR 1=1 --",
            "../../etc/passwd",
            "%00",
            "{!lucene}",
            "wet:",
            "jaar:99999",
            "-",
            "--",
            "=\"x",
            "**",
            "((((((((((",
            "240b Sr",
            "kst-1-1",
            "\u202E",
            "|",
            "&&",
            "/a.*{9999}/",
            "^9e99");
    Random random = new Random(20_261_121);
    List<String> names =
        List.of(
            "q", "q", "q", "cursor", "fractie", "datumVan", "paginaGrootte", "facetten", "jaar");
    List<String> all = new ArrayList<>();
    while (all.size() < 200) {
      String value =
          random
              .ints(1 + random.nextInt(12), 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      String name = names.get(random.nextInt(names.size()));
      String shown = value.substring(0, Math.min(value.length(), 2_500));
      all.add("/v1/_zoek?" + name + "=" + QueryString.encoded(shown));
    }
    return all;
  }

  @Test
  void noHostileQueryIsAFaultOfTheService() {
    for (String address : hostile()) {
      HttpResponse<String> response = api.get(address);
      assertThat(response.statusCode()).as(address + " " + response.body()).isIn(200, 400, 414);
      if (response.statusCode() == 400) {
        assertThat(RunningApi.tree(response).at("/errors")).as(address).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%ff", "%C3%28=1", "q=a&q=b", "=x", "facetten=%2Cx%2C"})
  void aBrokenAddressIsABadRequest(String query) {
    HttpResponse<String> response = api.get("/v1/_zoek?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
  }
}
