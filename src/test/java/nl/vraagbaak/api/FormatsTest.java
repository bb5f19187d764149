package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FormatsTest {
  private static final String ANSWER = "/v1/antwoorden/ah-tk-20232024-9001-antwoord-1";
  private static RunningApi api;

  @BeforeAll
  static void start() {
    api = new RunningApi(new FakeEngine(45));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static HttpResponse<String> as(String path, String type) {
    HttpResponse<String> response = api.send(api.to(path).header("Accept", type));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    return response;
  }

  @Test
  void ndjsonHasEveryHitOnALineOfItsOwn() throws Exception {
    String body = as("/v1/_zoek?paginaGrootte=2", "application/x-ndjson").body();
    assertThat(body.lines()).hasSize(45);
    for (String line : body.lines().toList()) {
      assertThat(new ObjectMapper().readTree(line).at("/soort").asText()).isEqualTo("antwoord");
    }
  }

  @Test
  void csvHasARowForEachHitAndNoFormula() {
    String body = as("/v1/_zoek", "text/csv").body();
    assertThat(body.split("\r\n")).hasSize(46);
    assertThat(body).startsWith("id,soort,nummers,titel,").contains(",\"'=Ja, <b>artikel</b>");
  }

  @Test
  void aFormatCanBeNamedInTheAddress() {
    assertThat(api.get("/v1/_zoek?formaat=csv").headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"vraagbaak.csv\"");
    assertThat(api.get("/v1/_zoek?formaat=pdf").statusCode()).isEqualTo(400);
  }

  @Test
  void aFeedIsWellFormedAndLeadsToTheNextPage() throws Exception {
    String body = as("/v1/_zoek?q=a%3C%26b", "application/atom+xml").body();
    var feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body)));
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(20);
    assertThat(body).contains("rel=\"next\"").contains("a&lt;&amp;b");
  }

  @Test
  void anAnswerCanBeQuoted() throws Exception {
    assertThat(as(ANSWER, "application/x-bibtex").body())
        .startsWith("@techreport{ah-tk-20232024-9001-antwoord-1,")
        .contains("title = {{een voorbeeld, antwoord 1}}", "date = {2024-01-21}");
    assertThat(as(ANSWER, "application/x-research-info-systems").body())
        .startsWith("TY  - GOVDOC\r\n")
        .contains("M1  - Aanhangsel Handelingen II 2023/24, nr. 9001\r\n")
        .endsWith("ER  - \r\n");
    JsonNode csl =
        new ObjectMapper().readTree(as(ANSWER, "application/vnd.citationstyles.csl+json").body());
    assertThat(csl.at("/0/issued/date-parts/0/0").asInt()).isEqualTo(2024);
    assertThat(as(ANSWER, "text/x-bibliography").body())
        .isEqualTo(
            "Tweede Kamer der Staten-Generaal. (2024, 21 januari). een voorbeeld, antwoord 1"
                + " (Aanhangsel Handelingen II 2023/24, nr. 9001)."
                + " https://zoek.officielebekendmakingen.nl/ah-tk-20232024-9001.html");
  }

  @Test
  void suggestionsHaveTheFormOfOpenSearchToo() {
    assertThat(as("/v1/suggesties?q=ve", "application/x-suggestions+json").body())
        .isEqualTo("[\"ve\",[]]");
    assertThat(api.get("/v1/suggesties?q=v").statusCode()).isEqualTo(400);
    assertThat(as("/opensearch.xml", "application/opensearchdescription+xml").body())
        .contains("template=\"http://127.0.0.1:" + api.port() + "/?q={searchTerms}\"");
  }

  @Test
  void aTextToSendAlongMustBeJsonAndNotTooLarge() {
    assertThat(post("text/plain", "x").statusCode()).isEqualTo(415);
    assertThat(post("application/json", "{\"tekst\":\"" + "a".repeat(300_000) + "\"}").statusCode())
        .isEqualTo(413);
    HttpResponse<String> faults = post("application/json", "{\"tekst\":\"kort\",\"meer\":\"x\"}");
    assertThat(faults.statusCode()).isEqualTo(400);
    assertThat(RunningApi.tree(faults).at("/errors").findValuesAsText("name"))
        .containsExactlyInAnyOrder("tekst", "meer");
    assertThat(post("application/json", "{\"tekst\":").statusCode()).isEqualTo(400);
    assertThat(post("application/json", "[]").statusCode()).isEqualTo(400);
    assertThat(
            post("application/json", "{\"tekst\":\"Hoeveel meldingen zijn er gedaan?\"}")
                .statusCode())
        .isEqualTo(200);
  }

  private static HttpResponse<String> post(String type, String body) {
    return api.send(
        api.to("/v1/vragen/_vergelijk")
            .header("Content-Type", type)
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void theDescriptionIsServedFromHere() {
    assertThat(api.json("/v1/openapi.json").at("/openapi").asText()).isEqualTo("3.0.3");
    assertThat(api.get("/v1/openapi.json").headers().firstValue("Access-Control-Allow-Origin"))
        .contains("*");
    assertThat(as("/.well-known/security.txt", "text/plain").body())
        .contains("Contact: mailto:", "Expires: ");
  }
}
