package nl.vraagbaak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.vraagbaak.web.browser.Browser;
import nl.vraagbaak.web.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser; skipped where there is no Chromium. */
class BrowserTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final String PAPER = "/stukken/ah-tk-20242025-9001";

  /** All rules of axe-core, and the one that a change of colours alone can break. */
  private static final String ALL = "";

  private static final String COLOURS = "{runOnly: ['color-contrast']}";

  private static TestServer server;
  private static Browser browser;
  private static String axe;

  /** One window for all tests: opening one costs more than most of them. */
  private static Tab tab;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> chromium = Browser.find();
    assumeTrue(chromium.isPresent(), "browser tests skipped: no Chromium on the path");
    server = new TestServer(new TestEngine());
    browser = Browser.start(chromium.get());
    try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe =
          new String(
              Optional.ofNullable(script).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
    tab = browser.open(WIDE);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void begin() {
    tab.afresh(WIDE);
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void searchFromTheFirstPageLeadsToThePaper() {
    tab.go(server.address("/")).click("#q").type("toezicht");
    tab.loads(() -> tab.press("Enter"));
    assertThat(tab.text("#stand")).isEqualTo("1–1 van 999 voor “toezicht”");
    tab.loads(() -> tab.click(".vb-hit h2 a"));
    assertThat(tab.address()).endsWith(PAPER + "#vraag-2");
    assertThat(tab.evaluate("document.querySelector('#vraag-2:target') !== null"))
        .isEqualTo("true");
  }

  @Test
  void pageThatIsAskedForAgainIsTheSamePage() {
    tab.go(server.address("/hulp"));
    tab.go(server.address("/over"));
    tab.go(server.address("/hulp"));
    assertThat(
            tab.evaluate(
                "performance.getEntriesByType('navigation').every("
                    + "(page) => page.transferSize < page.encodedBodySize)"))
        .as("only its headers came")
        .isEqualTo("true");
    assertThat(tab.evaluate("getComputedStyle(document.querySelector('.vb-brand__mark')).width"))
        .isEqualTo("24px");
    assertThat(tab.evaluate("document.documentElement.className")).contains("vb-js");
  }

  @Test
  void suggestionIsChosenWithTheKeyboard() {
    tab.go(server.address("/")).click("#q").type("po");
    assertThat(tab.evaluate("document.getElementById('q').getAttribute('aria-expanded')"))
        .isEqualTo("false");
    tab.type("l").until("document.getElementById('q').getAttribute('aria-expanded') === 'true'");
    tab.press("ArrowDown");
    assertThat(
            tab.evaluate(
                "document.getElementById(document.getElementById('q')"
                    + ".getAttribute('aria-activedescendant')).textContent"))
        .contains("politie");
    tab.press("Escape").until("document.querySelector('[role=listbox]').hidden");
    assertThat(tab.evaluate("document.getElementById('q').value")).isEqualTo("pol");
    tab.press("ArrowDown").until("!document.querySelector('[role=listbox]').hidden");
    tab.press("ArrowDown");
    tab.loads(() -> tab.press("Enter"));
    assertThat(tab.address()).endsWith("/?q=politie");
  }

  @Test
  void filterChangesTheResultInPlaceAndBackBringsItBack() {
    tab.go(server.address("/?q=toezicht"));
    tab.evaluate("window.same = true");
    tab.click("input[value=Rivierpartij]")
        .until("document.getElementById('stand').textContent.includes('van 5 ')");
    assertThat(tab.address()).endsWith("fractie=Rivierpartij");
    assertThat(tab.evaluate("document.activeElement.name")).isEqualTo("fractie");
    assertThat(tab.text(".vb-chip")).contains("Fractie: Rivierpartij");
    assertThat(tab.evaluate("document.querySelector('link[rel=alternate]').href"))
        .contains("fractie=Rivierpartij", "sorteer=-datum");
    tab.back().until("document.getElementById('stand').textContent.includes('van 999 ')");
    assertThat(tab.address()).endsWith("/?q=toezicht");
    tab.evaluate("history.forward()");
    tab.until("document.getElementById('stand').textContent.includes('van 5 ')");
    tab.click(".vb-chips__clear")
        .until("document.getElementById('stand').textContent.includes('van 999 ')");
    assertThat(tab.evaluate("String(window.same)")).isEqualTo("true");
  }

  @Test
  void everythingIsReachedWithTheKeyboard() {
    tab.go(server.address(PAPER)).press("Tab");
    assertThat(tab.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
    tab.press("Enter").until("document.activeElement.id === 'inhoud'");
    tab.evaluate("document.querySelector('#antwoord-1').querySelectorAll('a')[1].focus()");
    tab.press("Tab");
    assertThat(tab.evaluate("document.activeElement.textContent")).isEqualTo("artikel 326 Sr");
    tab.until("document.querySelector('.vb-card') !== null");
    assertThat(tab.text(".vb-card")).contains("Wetboek van Strafrecht").contains("1 juli 2024");
    tab.press("Tab");
    assertThat(tab.evaluate("document.activeElement.closest('.vb-card') !== null"))
        .isEqualTo("true");
    tab.press("Escape").until("document.querySelector('.vb-card') === null");
    tab.evaluate("document.querySelector('#antwoord-3 summary').focus()");
    tab.press("Enter").until("document.querySelector('#antwoord-3 details').open");
  }

  @Test
  void cardStaysUnderTheMouseAndGoesWithIt() {
    tab.go(server.address(PAPER)).hover("#antwoord-1 a[data-kaart*=sr-326]");
    tab.until("document.querySelector('.vb-card') !== null").hover(".vb-card");
    tab.evaluate("new Promise((done) => setTimeout(done, 400))");
    assertThat(tab.evaluate("document.querySelector('.vb-card') !== null")).isEqualTo("true");
    tab.hover("h1").until("document.querySelector('.vb-card') === null");
  }

  @Test
  void allWorksWithoutScript() {
    tab.withoutScript().go(server.address("/?q=toezicht"));
    tab.click("input[value=Rivierpartij]");
    tab.loads(() -> tab.click(".vb-filters__apply button"));
    assertThat(tab.address()).contains("q=toezicht").contains("fractie=Rivierpartij");
    assertThat(tab.text("#stand")).isEqualTo("1–1 van 5 voor “toezicht”");
    tab.loads(() -> tab.click("a[rel=next]"));
    assertThat(tab.address()).contains("cursor=verder");
    tab.loads(() -> tab.click(".vb-hit h2 a"));
    tab.click("#antwoord-3 summary");
    assertThat(tab.evaluate("document.querySelector('#antwoord-3 details').open"))
        .isEqualTo("true");
  }

  @Test
  void searchBoxWorksInAForeignPageUnderAStrictPolicy() throws IOException {
    HttpServer foreign = foreignPage();
    try {
      tab.go("http://127.0.0.1:" + foreign.getAddress().getPort() + "/");
      tab.until("document.querySelector('vraagbaak-zoekvak')?.shadowRoot !== null");
      String box = "document.querySelector('vraagbaak-zoekvak').shadowRoot";
      tab.evaluate(box + ".getElementById('q').focus()");
      tab.type("pol").until(box + ".querySelectorAll('[role=option]').length > 0");
      tab.press("Escape").press("Enter").until(box + ".querySelector('.treffers a') !== null");
      assertThat(
              tab.evaluate(box + ".querySelector('[role=status] ~ p, p[role=status]').textContent"))
          .contains("van 999 treffers");
      assertThat(tab.evaluate(box + ".querySelector('.treffers a').href"))
          .isEqualTo(server.address(PAPER + "#vraag-2"));
      assertThat(tab.evaluate(box + ".querySelector('mark').textContent")).isEqualTo("<script>");
      assertThat(tab.evaluate("document.cookie")).isEmpty();
      assertThat(violations(ALL)).isEqualTo("");
    } finally {
      foreign.stop(0);
    }
  }

  /** A page of another origin that allows what the documentation says it must, and no more. */
  private static HttpServer foreignPage() throws IOException {
    Assets assets = new Assets();
    String page =
        """
        <!doctype html><html lang="nl"><head><title>Intranet</title><link rel="icon" href="data:,">
        <script type="module" src="%s" integrity="%s" crossorigin="anonymous"></script></head>
        <body><main><h1>Intranet</h1><vraagbaak-zoekvak resultaten="hier"></vraagbaak-zoekvak>
        </main></body></html>
        """
            .formatted(server.address("/zoekvak.js"), assets.integrity(Assets.BOX));
    HttpServer foreign =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    foreign.createContext(
        "/",
        exchange -> {
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange
              .getResponseHeaders()
              .set(
                  "Content-Security-Policy",
                  "default-src 'none'; img-src data:; script-src %1$s; connect-src %1$s; form-action %1$s; require-trusted-types-for 'script'"
                      .formatted(server.address("")));
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    foreign.start();
    return foreign;
  }

  @ParameterizedTest
  @MethodSource("nl.vraagbaak.web.TestServer#pages")
  void everyoneCanUseEveryPage(String path) {
    tab.go(server.address(path));
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {NARROW, WIDE}) {
        tab.dark(dark).width(width);
        assertThat(violations(dark ? COLOURS : ALL))
            .as("%s, %d px, dark %s", path, width, dark)
            .isEmpty();
        assertThat(
                tab.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as("%s fits in %d px", path, width)
            .isEqualTo("0");
        picture(path, width + (dark ? "-donker" : "-licht"));
      }
    }
  }

  /** For a look by a person: {@code mvn test -Dtest=BrowserTest -Dbeelden=target/beelden}. */
  private void picture(String path, String kind) {
    Optional.ofNullable(System.getProperty("beelden"))
        .map(folder -> Path.of(folder, path.replaceAll("[^a-z0-9]+", "_") + "-" + kind + ".png"))
        .ifPresent(tab::picture);
  }

  /**
   * What axe-core finds, a line each.
   *
   * @param rules which rules, as its options say it
   */
  private String violations(String rules) {
    if (tab.evaluate("typeof axe").equals("undefined")) {
      tab.evaluate(axe);
    }
    return tab.evaluate(
        """
        axe.run(%s).then(({ violations }) => violations.flatMap((v) =>
          v.nodes.map((n) => v.id + ' ' + n.target + ' ' + (n.any[0]?.message ?? v.help))).join('\\n'))\
        """
            .formatted(rules));
  }

  @Test
  void firstPageIsLight() {
    try (Tab visitor = browser.open(WIDE)) {
      visitor.go(server.address("/"));
      String bytes =
          visitor.evaluate(
              "performance.getEntries().reduce((sum, e) => sum + (e.transferSize ?? 0), 0)");
      assertThat(Integer.parseInt(bytes)).isBetween(10_000, 150_000);
    }
  }
}
