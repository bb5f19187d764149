package nl.vraagbaak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML of every kind of page, as the Nu HTML checker of the W3C sees it. */
class HtmlTest {
  private static TestServer server;
  private static HtmlChecker checker;

  @BeforeAll
  static void start() throws Exception {
    server = new TestServer(new TestEngine());
    checker = new HtmlChecker(Path.of("target/tools/nu"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    checker.close();
  }

  @ParameterizedTest
  @MethodSource("nl.vraagbaak.web.TestServer#pages")
  void pageIsValid(String path) throws Exception {
    assertThat(checker.complaints(page(path, 200))).as(path).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/wetsartikelen/sr-326/kaart", "/organisaties/politie/kaart"})
  void cardIsValid(String path) throws Exception {
    assertThat(checker.complaints(page(path, 200))).as(path).isEmpty();
  }

  @Test
  void pageThatTellsOfAProblemIsValid() throws Exception {
    assertThat(checker.complaints(page("/stukken/bestaat-niet", 404))).isEmpty();
    assertThat(checker.complaints(page("/?datumVan=gisteren&kleur=%3Cb%3E", 400))).isEmpty();
  }

  @Test
  void checkerComplainsOfWhatIsWrong() throws Exception {
    assertThat(checker.complaints("<!doctype html><html lang=nl><title>x</title><p><h1>y</p>"))
        .contains("error: ");
  }

  private static String page(String path, int status) throws Exception {
    HttpResponse<String> reply = server.get(path);
    assertThat(reply.statusCode()).as(path).isEqualTo(status);
    return reply.body();
  }
}
