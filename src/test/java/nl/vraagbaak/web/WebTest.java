package nl.vraagbaak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Sort;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebTest {
  private static final TestEngine ENGINE = new TestEngine();
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(ENGINE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> reply = server.get(path);
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(reply.body());
  }

  @ParameterizedTest
  @MethodSource("nl.vraagbaak.web.TestServer#pages")
  void everyPageIsSafeAndLoadsItsOwnFilesOnly(String path) throws Exception {
    HttpResponse<String> reply = server.get(path);
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
    Document page = Jsoup.parse(reply.body());
    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(page.select("script[src], link[href], img[src]"))
        .allSatisfy(e -> assertThat(e.attr("src") + e.attr("href")).matches("/[^/].*|/"));
  }

  @Test
  void interfaceIsToldFromItsOwnDefinitions() throws Exception {
    Document page = page("/documentatie");
    assertThat(page.select("#verzoek-zoek code").eachText())
        .contains("GET /v1/_zoek", "paginaGrootte");
    assertThat(page.select("#verzoek-zoek a[href]").attr("href"))
        .endsWith("/v1/_zoek?q=verwijderbevel");
    assertThat(page.select("#cursor-verlopen dt").text()).startsWith("410 ");
    assertThat(page.select("#verzoek-zoek dd").eachText())
        .contains("getal van 1 tot en met 100; standaard 20");
  }

  /** A browser takes the headers of "not modified" over into the copy it shows. */
  @Test
  void copyThatIsStillRightKeepsItsPolicy() throws Exception {
    HttpResponse<String> first = server.get("/hulp");
    HttpResponse<String> again =
        server.again("/hulp", first.headers().firstValue("ETag").orElseThrow());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.headers().firstValue("Content-Security-Policy"))
        .isEqualTo(first.headers().firstValue("Content-Security-Policy"));
  }

  @Test
  void searchPassesTheParametersOfTheInterfaceOn() throws Exception {
    page("/?q=toezicht&fractie=Rivierpartij&sorteer=-datum&datumVan=&groepeer=stuk");
    assertThat(ENGINE.asked().query().typed()).isEqualTo("toezicht");
    assertThat(ENGINE.asked().filters().of(Facet.GROUP)).isEqualTo(Set.of("Rivierpartij"));
    assertThat(ENGINE.asked().sort()).isEqualTo(Sort.NEWEST);
    assertThat(ENGINE.asked().options().byPaper()).isTrue();
  }

  @Test
  void resultTellsWhereItIsAndForWhat() throws Exception {
    Document page = page("/?q=toezicht+%26+%3Cb%3E");
    assertThat(page.select("[role=status]").text()).isEqualTo("1–1 van 999 voor “toezicht & <b>”");
    assertThat(page.title()).isEqualTo("toezicht & <b> – 999 treffers – Vraagbaak");
    assertThat(page.select("a[rel=next]").attr("href"))
        .isEqualTo("/?q=toezicht%20%26%20%3Cb%3E&cursor=verder");
  }

  @Test
  void questionStandsBesideItsAnswerAndIsMarked() throws Exception {
    Element hit = page("/?q=toezicht").expectFirst("article");
    assertThat(hit.select(".vb-side__label").eachText())
        .containsExactly("Vraag 2", "Antwoord op vraag 1", "Verwijst naar: Antwoord op vraag 3");
    assertThat(hit.select(".vb-side__label a").eachAttr("href"))
        .endsWith("/stukken/ah-tk-20242025-9001#antwoord-3");
    assertThat(hit.select("mark").eachText()).containsExactly("<script>");
    assertThat(hit.select("script")).isEmpty();
    assertThat(hit.expectFirst("h2 a").attr("href"))
        .isEqualTo("/stukken/ah-tk-20242025-9001#vraag-2");
    assertThat(hit.text())
        .contains("Aanhangsel Handelingen II 2024/25, nr. 9001")
        .contains("17 maart 2025")
        .contains("beantwoord na 42 dagen");
  }

  @Test
  void chosenFilterCanBeTakenAwayHoweverItWasSpelled() throws Exception {
    Document page = page("/?q=toezicht&wet=Sr&wet=AVG");
    assertThat(page.select(".vb-chip").eachAttr("href"))
        .containsExactly("/?q=toezicht&wet=sr", "/?q=toezicht&wet=avg");
  }

  @Test
  void hitLeadsToThoseWithTheSameWords() throws Exception {
    Element link = page("/?q=platform&cursor=x").expectFirst("a:contains(met dezelfde woorden)");
    assertThat(link.text()).isEqualTo("12 andere vragen met dezelfde woorden");
    assertThat(link.attr("href"))
        .contains("q=platform")
        .contains("gelijkAan=")
        .doesNotContain("cursor");
    Element chip = page(link.attr("href")).expectFirst(".vb-chip:contains(Dezelfde woorden als)");
    assertThat(chip.attr("href")).isEqualTo("/?q=platform");
  }

  @Test
  void chosenFilterIsTickedFirstAndCanBeTakenAway() throws Exception {
    Document page = page("/?q=toezicht&fractie=Rivierpartij&jaar=2024");
    assertThat(page.select("input[name=fractie]").eachAttr("value"))
        .containsExactly("Rivierpartij", "Polderbond");
    assertThat(page.select("input[name=fractie][checked]").eachAttr("value"))
        .containsExactly("Rivierpartij");
    assertThat(page.select(".vb-chip").eachText())
        .containsExactly(
            "Verwijder filter Fractie: Rivierpartij ×", "Verwijder filter Jaar: 2024 ×");
    assertThat(page.expectFirst(".vb-chip").attr("href")).isEqualTo("/?q=toezicht&jaar=2024");
    assertThat(page.expectFirst(".vb-chips__clear").attr("href")).isEqualTo("/?q=toezicht");
    assertThat(page.select("#zoek input[type=hidden]").eachAttr("name")).containsExactly("jaar");
  }

  @Test
  void allValuesOfAFacetLeadToTheSearchNarrowedToThem() throws Exception {
    assertThat(page("/?q=toezicht&jaar=2024").select(".vb-panel__more a").attr("href"))
        .isEqualTo("/filters/fractie?q=toezicht&jaar=2024");
    Document page = page("/filters/fractie?q=toezicht&jaar=2024&begin=r");
    assertThat(page.select(".vb-values a").eachAttr("href"))
        .containsExactly(
            "/?q=toezicht&jaar=2024&fractie=Polderbond",
            "/?q=toezicht&jaar=2024&fractie=Rivierpartij");
    assertThat(page.select("form input[type=hidden]").eachAttr("value"))
        .containsExactly("toezicht", "2024");
  }

  @Test
  void sharedAddressIsThatOfTheSearchAndTheFeedIsOfTheNewest() throws Exception {
    Document page = page("/?q=toezicht&cursor=verder&sorteer=datum");
    assertThat(page.select("a[data-kopieer]").attr("href")).isEqualTo("/?q=toezicht&sorteer=datum");
    assertThat(page.select("link[rel=alternate]").attr("href"))
        .isEqualTo("/v1/_zoek?q=toezicht&sorteer=-datum&formaat=atom");
  }

  @Test
  void yearsAreDrawnAndTold() throws Exception {
    Document page = page("/?q=toezicht");
    assertThat(page.select(".vb-years__bar")).hasSize(4);
    assertThat(page.select(".vb-years__table tbody th").eachText())
        .containsExactly("2021", "2022", "2023", "2024");
    assertThat(page.select(".vb-years__table tbody td").eachText())
        .containsExactly("4", "0", "0", "8");
  }

  @Test
  void aLongQueryIsToldShort() throws Exception {
    String typed = "toezicht ".repeat(100).strip();
    Document page = page("/?q=" + typed.replace(' ', '+'));
    assertThat(page.select("[role=status]").text()).hasSizeLessThan(200).contains("toezicht");
    assertThat(page.title()).hasSizeLessThan(200);
    assertThat(page.select("input[name=q]").val()).isEqualTo(typed);
  }

  @Test
  void emptyResultHelps() throws Exception {
    Document page = page("/?q=niets&fractie=Rivierpartij");
    assertThat(page.select("[role=status]").text()).isEqualTo("Geen treffers voor “niets”");
    assertThat(page.select(".vb-correction a").attr("href"))
        .isEqualTo("/?q=iets&fractie=Rivierpartij");
    assertThat(page.select(".vb-empty li a").eachAttr("href"))
        .containsExactly("/?q=niets", "/?fractie=Rivierpartij");
    assertThat(page.text()).contains("Het aanhalingsteken wordt niet gesloten.");
  }

  @Test
  void paperPutsEveryQuestionBesideItsAnswer() throws Exception {
    Document page = page("/stukken/ah-tk-20242025-9001");
    assertThat(page.select(".vb-pair")).hasSize(3);
    assertThat(page.select(".vb-pair").get(0).select("h2").eachText())
        .containsExactly(
            "Vraag 1 Vaste verwijzing naar Vraag 1#",
            "Vraag 2 Vaste verwijzing naar Vraag 2#",
            "Antwoord op vraag 1 en 2 Vaste verwijzing naar Antwoord op vraag 1 en 2#");
    assertThat(page.select(".vb-pair").get(2).select(".vb-missing").text())
        .isEqualTo("Bij deze vraag is in dit stuk geen antwoord herkend.");
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.expectFirst("h1").text()).contains("<script>");
  }

  @Test
  void paperBeginsWithItsIntroduction() throws Exception {
    Element first = page("/stukken/ah-tk-20242025-9001").expectFirst(".vb-block");
    assertThat(first.id()).isEqualTo("inleiding");
    assertThat(first.text()).startsWith("Inleiding").contains("Vragen van het lid Van Verzonnen");
  }

  @Test
  void mentionsLeadSomewhere() throws Exception {
    Element answer = page("/stukken/ah-tk-20242025-9001").expectFirst("#antwoord-1");
    assertThat(answer.select("p a").eachText()).containsExactly("politie", "artikel 326 Sr");
    assertThat(answer.select("p a").eachAttr("href"))
        .containsExactly("/organisaties/politie", "/wetsartikelen/sr-326");
    assertThat(answer.select("p a").eachAttr("data-kaart"))
        .containsExactly("/organisaties/politie/kaart", "/wetsartikelen/sr-326/kaart");
    assertThat(answer.select(".utrecht-paragraph")).hasSize(2);
  }

  @Test
  void crossReferenceCanBeReadInPlace() throws Exception {
    Element answer = page("/stukken/ah-tk-20242025-9001").expectFirst("#antwoord-3");
    assertThat(answer.expectFirst("p a").attr("href")).isEqualTo("#antwoord-1");
    assertThat(answer.expectFirst("details summary").text()).isEqualTo("Antwoord op vraag 1 en 2");
    assertThat(answer.expectFirst("details").text()).contains("De politie meldt dit");
  }

  @Test
  void addressInAFootnoteIsALinkWithoutItsFullStop() throws Exception {
    Document page = page("/stukken/ah-tk-20242025-9001");
    assertThat(page.select(".vb-notelist__number").eachText()).containsExactly("1", "1");
    assertThat(page.select(".vb-notelist a").eachAttr("href"))
        .containsExactly("https://www.voorbeeld.example/bericht?id=3");
  }

  @Test
  void articleTellsItsNewNumberAndItsLaw() throws Exception {
    Document page = page("/wetsartikelen/sr-326");
    assertThat(page.select("dt").eachText())
        .containsExactly("Wet", "Tekst", "Juriconnect", "Nieuw nummer sinds 1 juli 2024");
    assertThat(page.text())
        .contains("Genoemd in 1 vraag en 2 antwoorden.")
        .contains("art. 999 Sr Stb. 2024, 1");
    assertThat(ENGINE.asked().filters().of(Facet.ARTICLE)).isEmpty();
  }

  @Test
  void organisationTellsHowItIsWritten() throws Exception {
    assertThat(page("/organisaties/politie").select("dd").eachText())
        .contains("Nationale Politie", "https://www.voorbeeld.example");
  }

  @Test
  void problemIsAPageForAPersonAndJsonForAProgram() throws Exception {
    HttpResponse<String> page = server.get("/stukken/bestaat-niet");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Niet gevonden");
    HttpResponse<String> faults = server.get("/?datumVan=gisteren&soort=brief");
    assertThat(faults.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(faults.body()).select("main li")).hasSize(2);
    assertThat(server.get("/nergens").body()).contains("<h1");
    assertThat(server.get("/v1/nergens").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void filesAreKeptForeverUnderTheirHash() throws Exception {
    String style = page("/").expectFirst("link[rel=stylesheet]").attr("href");
    HttpResponse<String> reply = server.get(style);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(reply.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(server.get("/vast/vraagbaak.css").statusCode()).isEqualTo(404);
  }

  @Test
  void searchBoxMayBeLoadedFromAnywhereAndIsSmall() throws Exception {
    HttpResponse<String> reply = server.get("/zoekvak.js");
    assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(reply.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
    assertThat(reply.body().length()).isLessThan(15_000);
    assertThat(page("/hulp/zoekvak").text()).contains("integrity=\"sha384-");
  }
}
