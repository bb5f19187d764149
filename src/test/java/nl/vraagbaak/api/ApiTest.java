package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static RunningApi api;

  @BeforeAll
  static void start() {
    api = new RunningApi(new FakeEngine(45));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void anAnswerComesWithItsQuestion() {
    JsonNode hit = api.json("/v1/_zoek?q=artikel").at("/resultaten/0");
    assertThat(hit.at("/soort").asText()).isEqualTo("antwoord");
    assertThat(hit.at("/vraag/tekst").asText()).isEqualTo("Geldt artikel 240b Sr?");
    assertThat(hit.at("/antwoord/id").asText()).isEqualTo("ah-tk-20232024-9001-antwoord-1");
    assertThat(hit.at("/nummers/0").asInt()).isEqualTo(1);
    assertThat(hit.at("/stuk/bron").asText()).isEqualTo("voorbeeld.txt");
    assertThat(hit.at("/citatie").asText())
        .isEqualTo("Aanhangsel Handelingen II 2023/24, nr. 9001");
  }

  @Test
  void aSnippetIsEscapedAndMarked() {
    assertThat(api.json("/v1/_zoek").at("/resultaten/0/fragmenten/0/html").asText())
        .isEqualTo("Ja, &lt;b&gt;artikel&lt;/b&gt; <mark>240b</mark>");
  }

  @Test
  void linksOfBodyAndHeaderAgree() {
    HttpResponse<String> page = api.get("/v1/_zoek?paginaGrootte=20&q=a%20b");
    JsonNode links = RunningApi.tree(page).at("/_links");
    String header = page.headers().firstValue("Link").orElseThrow();
    assertThat(links.has("prev")).isFalse();
    assertThat(header)
        .contains("<" + links.at("/next/href").asText() + ">; rel=\"next\"")
        .contains("<" + links.at("/self/href").asText() + ">; rel=\"self\"");
    assertThat(links.at("/next/href").asText())
        .endsWith("?paginaGrootte=20&q=a%20b&cursor=" + FakeEngine.cursor("p20"));
  }

  @Test
  void allFaultsAreToldTogether() {
    HttpResponse<String> answer =
        api.get(
            "/v1/_zoek?paginaGrootte=0&datumVan=gisteren&soort=boek&onbekend=1&uitleg=misschien"
                + "&cursor=zomaar");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(RunningApi.tree(answer).at("/errors").findValuesAsText("name"))
        .containsExactlyInAnyOrder(
            "paginaGrootte", "datumVan", "soort", "onbekend", "uitleg", "cursor");
  }

  @Test
  void contradictionsAndRepeatedValuesAreToldWithTheRest() {
    HttpResponse<String> answer =
        api.get("/v1/_zoek?datumVan=2025-01-02&datumTot=2025-01-01&soort=boek&soort=plaat&kleur=1");
    assertThat(RunningApi.tree(answer).at("/errors").findValuesAsText("name"))
        .containsExactlyInAnyOrder("datumTot", "soort", "kleur");
    assertThat(answer.body()).contains("\\\"boek\\\" bestaat niet", "\\\"plaat\\\" bestaat niet");
    HttpResponse<String> articles = api.get("/v1/wetsartikelen?jci=zomaar&paginaGrootte=0");
    assertThat(RunningApi.tree(articles).at("/errors").findValuesAsText("name"))
        .containsExactlyInAnyOrder("jci", "paginaGrootte");
  }

  @Test
  void anEmptyBoxOfAFormIsLeftOut() {
    assertThat(api.get("/v1/_zoek?q=&datumVan=&fractie=").statusCode()).isEqualTo(200);
  }

  @Test
  void aBadCursorIsAFaultAndAnOldOneIsGone() {
    assertThat(api.get("/v1/_zoek?cursor=zomaar").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/_zoek?cursor=" + FakeEngine.cursor("zomaar")).statusCode())
        .isEqualTo(400);
    assertThat(api.get("/v1/_zoek?cursor=" + FakeEngine.cursor("oud")).statusCode()).isEqualTo(410);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/_zoek",
        "/v1/_zoek?x=1",
        "/v1/niets",
        "/v1/status/",
        "/health/live",
        "/v1/vragen/x"
      })
  void everyReplyHasTheHeadersOfSafety(String path) {
    var headers = api.get(path).headers();
    assertThat(headers.firstValue("API-Version")).contains(RunningApi.VERSION);
    assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).startsWith("max-age=31");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'");
    assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    assertThat(headers.firstValue("Cache-Control")).isPresent();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aTrailingSlashIsNothing() {
    assertThat(api.get("/v1/status/").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherMethodIsToldWhichThereAre() {
    HttpResponse<String> answer = api.send(api.to("/v1/_zoek").DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(
            api.send(api.to("/v1/_zoek").method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void headHasTheHeadersWithoutTheBody() {
    HttpResponse<String> answer =
        api.send(api.to("/v1/_zoek").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(answer.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
  }

  @Test
  void aFormatThatIsNotThereIsRefused() {
    assertThat(api.send(api.to("/v1/status").header("Accept", "image/png")).statusCode())
        .isEqualTo(406);
    assertThat(api.send(api.to("/v1/status").header("Accept", "text/html, */*;q=0.1")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsHeldAlreadyIsNotSentAgain() {
    String tag = api.get("/v1/_zoek?q=a").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        api.send(api.to("/v1/_zoek?q=a").header("If-None-Match", "\"x\", " + tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("API-Version")).isPresent();
    assertThat(again.headers().firstValue("Content-Type")).isEmpty();
    assertThat(again.headers().firstValue("Content-Length")).isEmpty();
    assertThat(api.send(api.to("/v1/_zoek?q=b").header("If-None-Match", tag)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void anArticleHasItsOfficialAddress() {
    JsonNode article = api.json("/v1/wetsartikelen/sr-240b");
    assertThat(article.at("/wet/bwb").asText()).isEqualTo("BWBR0001854");
    assertThat(article.at("/jci").asText()).isEqualTo("jci1.3:c:BWBR0001854&artikel=240b");
    assertThat(article.at("/_links/officieel/href").asText())
        .isEqualTo("https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=240b");
    assertThat(api.get("/v1/wetsartikelen/sr-1/vermeldingen").statusCode()).isEqualTo(404);
  }

  @Test
  void anAnswerIsNoQuestion() {
    assertThat(api.get("/v1/vragen/ah-tk-20232024-9001-antwoord-1").statusCode()).isEqualTo(404);
    assertThat(api.get("/v1/antwoorden/ah-tk-20232024-9001-antwoord-1").statusCode())
        .isEqualTo(200);
  }

  @Test
  void statusTellsWhatIsInTheIndex() {
    JsonNode status = api.json("/v1/status");
    assertThat(status.at("/records/antwoord").asInt()).isEqualTo(45);
    assertThat(status.at("/bijgewerktOp").asText()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(api.json("/health/ready").at("/status").asText()).isEqualTo("ok");
  }

  @Test
  void statusTellsWithWhichListsIsRecognised() {
    JsonNode lists = api.json("/v1/status").at("/lijsten");
    assertThat(lists.at("/kenmerk").asText()).isEqualTo("abc");
    assertThat(lists.at("/bestanden/wetten.csv").asText()).isEqualTo("def");
    assertThat(lists.at("/stukkenMetAndereLijsten").asInt()).isEqualTo(2);
  }
}
