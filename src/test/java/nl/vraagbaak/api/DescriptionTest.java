package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.search.SearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reads the description as a client would, and holds the running service to it. */
class DescriptionTest {
  @TempDir private static Path folder;
  private static SearchEngine engine;
  private static RunningApi api;
  private static JsonNode description;
  private static OpenApiInteractionValidator validator;

  @BeforeAll
  static void start() {
    engine = SampleIndex.open(folder);
    api = new RunningApi(engine, HttpSettings.onLoopback(0), SampleIndex.names());
    description = api.json("/v1/openapi.json");
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(description.toString()).build();
  }

  @AfterAll
  static void stop() {
    api.close();
    engine.close();
  }

  /** One operation of the description. */
  private record Described(String path, String method, JsonNode operation) {
    String address(boolean optional) {
      String filled = "/v1" + path;
      List<String> query = new ArrayList<>();
      for (JsonNode parameter : operation.at("/parameters")) {
        String name = parameter.at("/name").asText();
        JsonNode example = parameter.at("/example");
        String value = example.isArray() ? example.get(0).asText() : example.asText();
        if (parameter.at("/in").asText().equals("path")) {
          filled = filled.replace("{" + name + "}", QueryString.encoded(value));
        } else if (parameter.at("/required").asBoolean()
            || (optional && !value.isEmpty() && !name.equals("formaat"))) {
          query.add(name + "=" + QueryString.encoded(value));
        }
      }
      return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }
  }

  private static List<Described> operations() {
    List<Described> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        all.add(new Described(path.getKey(), method.getKey(), method.getValue()));
      }
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> everyOperationAnswersInEachFormatAsDescribed() {
    return operations().stream()
        .flatMap(
            o ->
                o.operation().at("/responses/200/content").properties().stream()
                    .map(
                        type ->
                            DynamicTest.dynamicTest(
                                o.method() + " " + o.path() + " as " + type.getKey(),
                                () -> answers(o, type.getKey()))));
  }

  private static void answers(Described operation, String type) {
    HttpResponse<String> response = ask(operation, operation.address(false), type);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.headers().firstValue("API-Version")).contains(RunningApi.VERSION);
    if (type.equals("application/json")) {
      matches(operation, operation.address(false), response);
      HttpResponse<String> full = ask(operation, operation.address(true), type);
      assertThat(full.statusCode()).as(full.body()).isEqualTo(200);
      matches(operation, operation.address(true), full);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOperationTellsOfItsProblemsAsDescribed() {
    return operations().stream()
        .map(
            o ->
                DynamicTest.dynamicTest(
                    o.method() + " " + o.path(),
                    () -> {
                      String address = o.address(false);
                      String odd = address + (address.contains("?") ? "&" : "?") + "onzin=1";
                      problem(o, odd, 400, "application/json");
                      problem(o, address, 406, "image/png");
                      if (o.path().contains("{id}")) {
                        String missing = o.path().replace("{id}", "bestaat-niet");
                        problem(o, "/v1" + missing, 404, "application/json");
                      }
                      if (o.operation().at("/responses/410").isObject()) {
                        problem(o, address + "?cursor=onzin", 400, "application/json");
                      }
                    }));
  }

  private static void problem(Described operation, String address, int status, String type) {
    HttpResponse<String> response = ask(operation, address, type);
    assertThat(response.statusCode()).as(address + " " + response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    matches(operation, address.split("\\?", 2)[0], response);
    assertThat(operation.operation().at("/responses/" + status).isObject()).isTrue();
  }

  private static HttpResponse<String> ask(Described operation, String address, String type) {
    HttpRequest.Builder request = api.to(address).header("Accept", type);
    if (operation.method().equals("post")) {
      String body =
          operation.operation().at("/requestBody/content/application~1json/example").toString();
      request
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return api.send(request);
  }

  private static void matches(Described operation, String address, HttpResponse<String> response) {
    SimpleResponse.Builder made =
        SimpleResponse.Builder.status(response.statusCode()).withBody(response.body());
    response.headers().map().forEach(made::withHeader);
    Request.Method method = Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT));
    ValidationReport report =
        validator.validateResponse(
            new SimpleRequest.Builder(method, address.split("\\?", 2)[0]).build().getPath(),
            method,
            made.build());
    assertThat(report.getMessages()).as(address + "\n" + response.body()).isEmpty();
  }

  @Test
  void examplesFindSomethingInTheSamplePapers() {
    List<String> empty =
        operations().stream()
            .filter(o -> o.method().equals("get"))
            .map(o -> o.address(false) + (o.path().equals("/_zoek") ? "?q=verwijderbevel" : ""))
            .filter(
                address -> {
                  JsonNode totals = api.json(address).at("/totaal/aantal");
                  return totals.isNumber() && totals.asInt() == 0;
                })
            .toList();
    assertThat(empty).isEmpty();
  }

  @Test
  void anArticleIsFoundByItsLawAndByItsJuriconnectReference() {
    JsonNode ofLaw = api.json("/v1/wetsartikelen?wet=Sr&paginaGrootte=100");
    assertThat(ofLaw.at("/resultaten").findValuesAsText("soort")).containsOnly("wetsartikel");
    assertThat(ofLaw.at("/resultaten").findValuesAsText("titel"))
        .contains("art. 326 Sr")
        .allMatch(title -> title.endsWith(" Sr"));
    JsonNode byJci = api.json("/v1/wetsartikelen?jci=jci1.3:c:BWBR0001854%26artikel%3D326");
    assertThat(byJci.at("/resultaten").findValuesAsText("titel")).contains("art. 326 Sr");
    assertThat(api.get("/v1/wetsartikelen?jci=onzin").statusCode()).isEqualTo(400);
  }

  @Test
  void aShortAnswerThatRefersComesWithTheAnswerItRefersTo() {
    JsonNode referred =
        api.json("/v1/antwoorden/ah-tk-20242025-9011-antwoord-6").at("/verwijstNaar/0");
    assertThat(referred.at("/id").asText()).isEqualTo("ah-tk-20242025-9011-antwoord-5");
    assertThat(referred.at("/nummers/0").asInt()).isEqualTo(5);
    assertThat(referred.at("/tekst").asText()).contains("Offlimits");
    assertThat(api.json("/v1/vragen/ah-tk-20242025-9011-vraag-6").at("/verwijstNaar/0/id").asText())
        .as("beside the question too")
        .isEqualTo("ah-tk-20242025-9011-antwoord-5");
    assertThat(api.get("/v1/_zoek?soort=antwoord&formaat=csv").body())
        .contains(",antwoord,verwijstNaar,passage,")
        .contains("antwoord 5: ");
  }

  @Test
  void theDesignRulesAreKept() {
    assertThat(description.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(description.at("/info/contact").properties())
        .extracting(Map.Entry::getKey)
        .contains("name", "email", "url");
    assertThat(description.at("/servers/0/url").asText()).matches("https?://.+/v\\d+");
    assertThat(description.at("/paths").has("/openapi.json")).isTrue();
    assertThat(operations())
        .allSatisfy(
            o -> {
              assertThat(o.path())
                  .matches("/openapi\\.json|(/([a-z0-9-]+|\\{[a-z][A-Za-z]*}))*(/_[a-z]+)?");
              assertThat(o.method()).isIn("get", "post");
              assertThat(o.operation().at("/operationId").asText()).matches("[a-z][A-Za-z]+");
              assertThat(o.operation().at("/tags")).hasSize(1);
              assertThat(o.operation().at("/summary").asText()).isNotBlank();
              assertThat(o.operation().at("/description").asText()).isNotBlank();
              assertThat(o.operation().at("/responses/400").isObject()).isTrue();
              assertThat(o.operation().at("/responses/200/headers/API-Version").isObject())
                  .isTrue();
            });
    assertThat(operations().stream().map(o -> o.operation().at("/operationId").asText()))
        .doesNotHaveDuplicates();
    assertThat(operations().stream().flatMap(o -> parameters(o.operation())))
        .allSatisfy(
            p -> {
              assertThat(p.at("/name").asText()).matches("[a-z][A-Za-z]*");
              assertThat(p.at("/description").asText()).isNotBlank();
              assertThat(p.at("/schema").isObject()).isTrue();
            });
  }

  private static Stream<JsonNode> parameters(JsonNode operation) {
    List<JsonNode> all = new ArrayList<>();
    operation.at("/parameters").forEach(all::add);
    return all.stream();
  }

  @Test
  void limitsOfTheDescriptionAreThoseOfTheService() {
    for (Described o : operations()) {
      parameters(o.operation())
          .filter(p -> p.at("/schema/maximum").isNumber())
          .forEach(
              p -> {
                String name = p.at("/name").asText();
                String address = o.address(false) + (o.address(false).contains("?") ? "&" : "?");
                int most = p.at("/schema/maximum").asInt();
                assertThat(ask(o, address + name + "=" + most, "application/json").statusCode())
                    .isEqualTo(200);
                assertThat(
                        ask(o, address + name + "=" + (most + 1), "application/json").statusCode())
                    .isEqualTo(400);
              });
    }
  }
}
