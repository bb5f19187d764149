package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.HttpSettings.Access;
import nl.vraagbaak.http.HttpSettings.Limits;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import org.junit.jupiter.api.Test;

/** What the server allows, refuses and counts. */
class ServerTest {
  // SHA-256 of "geheim"
  private static final String HASH =
      "addb0f5e7826c857d7376d1bd9bc33c0c544790a2eac96144a8af22b1298c940";

  private static HttpSettings with(Limits limits, Access access) {
    HttpSettings base = HttpSettings.onLoopback(0);
    return new HttpSettings(
        base.address(), 0, Optional.empty(), limits, access, base.contact(), false);
  }

  private static Limits limits(int searches, int queued, int perMinute) {
    return new Limits(
        1000,
        500,
        Duration.ofSeconds(2),
        searches,
        queued,
        Duration.ofMillis(50),
        1,
        Duration.ofSeconds(10),
        perMinute,
        true,
        0);
  }

  @Test
  void aClientThatAsksTooMuchIsToldToWait() {
    try (RunningApi api = new RunningApi(new FakeEngine(3), with(limits(4, 4, 2), Access.OPEN))) {
      HttpResponse<String> first = api.get("/v1/status");
      assertThat(first.headers().firstValue("RateLimit-Limit")).contains("2");
      assertThat(first.headers().firstValue("RateLimit-Remaining")).contains("1");
      api.get("/v1/status");
      HttpResponse<String> third = api.get("/v1/status");
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).contains("30");
      assertThat(third.headers().firstValue("RateLimit-Remaining")).isPresent();
      assertThat(api.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whereKeysAreAskedForOneIsNeeded() {
    Access access = new Access(Set.of(), List.of(), Map.of("onderzoek", HASH));
    try (RunningApi api = new RunningApi(new FakeEngine(3), with(Limits.DEFAULT, access))) {
      assertThat(api.get("/v1/_zoek").statusCode()).isEqualTo(401);
      assertThat(api.send(api.to("/v1/_zoek").header("X-API-Key", "fout")).statusCode())
          .isEqualTo(401);
      assertThat(api.send(api.to("/v1/_zoek").header("X-API-Key", "geheim")).statusCode())
          .isEqualTo(200);
      assertThat(
              api.send(api.to("/v1/_zoek").header("Authorization", "Bearer geheim")).statusCode())
          .isEqualTo(200);
      assertThat(api.get("/v1/openapi.json").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void onlyPagesOfListedOriginsMayRead() {
    Access access = new Access(Set.of("https://intranet.example"), List.of(), Map.of());
    try (RunningApi api = new RunningApi(new FakeEngine(3), with(Limits.DEFAULT, access))) {
      assertThat(shared(api, "https://intranet.example")).contains("https://intranet.example");
      assertThat(shared(api, "https://elders.example")).isEmpty();
      HttpResponse<String> preflight =
          api.send(
              api.to("/v1/_zoek")
                  .header("Origin", "https://intranet.example")
                  .header("Access-Control-Request-Method", "GET")
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
          .contains("GET, HEAD, OPTIONS");
    }
  }

  private static Optional<String> shared(RunningApi api, String origin) {
    return api.send(api.to("/v1/_zoek").header("Origin", origin))
        .headers()
        .firstValue("Access-Control-Allow-Origin");
  }

  @Test
  void forwardedHeadersAreBelievedOfProxiesOnly() {
    String next = "/v1/_zoek?paginaGrootte=1";
    try (RunningApi api = new RunningApi(new FakeEngine(3))) {
      assertThat(self(api, next)).startsWith("http://127.0.0.1:");
    }
    Access access = new Access(Set.of(), List.of("127.0.0.0/8"), Map.of());
    try (RunningApi api = new RunningApi(new FakeEngine(3), with(Limits.DEFAULT, access))) {
      assertThat(self(api, next)).startsWith("https://vraagbaak.example/v1/_zoek");
    }
  }

  private static String self(RunningApi api, String path) {
    HttpRequest.Builder request =
        api.to(path)
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "vraagbaak.example")
            .header("X-Forwarded-For", "203.0.113.9");
    return RunningApi.tree(api.send(request)).at("/_links/self/href").asText();
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    try (RunningApi api = new RunningApi(new FakeEngine(3), with(limits(4, 4, 0), Access.OPEN))) {
      assertThat(api.get("/v1/_zoek?q=" + "a".repeat(600)).statusCode()).isEqualTo(414);
      HttpResponse<String> huge =
          api.send(api.to("/v1/_zoek").header("X-Veel", "a".repeat(20_000)));
      assertThat(huge.statusCode()).isEqualTo(431);
      assertThat(huge.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(huge.headers().firstValue("API-Version")).contains(RunningApi.VERSION);
    }
  }

  @Test
  void aBrokenRequestIsAProblemToo() throws IOException {
    try (RunningApi api = new RunningApi(new FakeEngine(3))) {
      for (String line :
          List.of(
              "GET /v1/%2e%2e/x HTTP/1.1",
              "GET /v1/_zoek?q=%zz HTTP/1.1",
              "GET /v1/vragen/%ff HTTP/1.1",
              "GET //v1//status HTTP/1.1",
              "FOO /v1/_zoek HTTP/1.1")) {
        String reply = raw(api.port(), line + "\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(reply).as(line).startsWith("HTTP/1.1 4");
        assertThat(reply).as(line).contains("application/problem+json", "API-Version");
        assertThat(reply).as(line).doesNotContain("Jetty", "jetty", "Exception", "Javalin");
      }
    }
  }

  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Searches that wait until they are let go. */
  private static final class SlowEngine extends Forwarding {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    SlowEngine() {
      super(new FakeEngine(3));
    }

    @Override
    public SearchPage search(SearchRequest request) {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return super.search(request);
    }
  }

  /** Counts the searches that were run, in a commit that can be changed. */
  private static final class CountingEngine extends Forwarding {
    final AtomicInteger searches = new AtomicInteger();
    final AtomicInteger commits = new AtomicInteger();

    CountingEngine() {
      super(new FakeEngine(3));
    }

    @Override
    public SearchPage search(SearchRequest request) {
      searches.incrementAndGet();
      SearchPage page = super.search(request);
      boolean exact = !request.query().typed().equals("traag");
      return new SearchPage(
          new SearchPage.Total(commits.get(), exact),
          page.hits(),
          page.facets(),
          page.paging(),
          page.help(),
          page.timing());
    }

    @Override
    public CollectionStatus status() {
      CollectionStatus is = super.status();
      return new CollectionStatus(
          "commit " + commits,
          is.builtAt(),
          is.records(),
          is.papers(),
          is.newest(),
          is.run(),
          is.analysis());
    }
  }

  private static int total(RunningApi api, String path) {
    return RunningApi.tree(api.get(path)).at("/totaal/aantal").asInt();
  }

  @Test
  void whatIsAskedAgainIsSearchedOnceForEachCommit() {
    CountingEngine engine = new CountingEngine();
    try (RunningApi api = new RunningApi(engine)) {
      assertThat(total(api, "/v1/_zoek?q=a")).isZero();
      HttpResponse<String> again = api.get("/v1/_zoek?q=a");
      assertThat(engine.searches).hasValue(1);
      assertThat(again.headers().firstValue("Server-Timing")).contains("bewaard;dur=0.0");
      assertThat(again.headers().firstValue("ETag")).isPresent();
      engine.commits.incrementAndGet();
      assertThat(total(api, "/v1/_zoek?q=a")).isOne();
      assertThat(api.get("/v1/_zoek?q=b").body()).isNotEqualTo(again.body());
      assertThat(engine.searches).hasValue(3);
    }
  }

  @Test
  void anAnswerThatRanOutOfTimeIsSearchedForAnew() {
    CountingEngine engine = new CountingEngine();
    try (RunningApi api = new RunningApi(engine)) {
      api.get("/v1/_zoek?q=traag");
      api.get("/v1/_zoek?q=traag");
      assertThat(engine.searches).hasValue(2);
    }
  }

  @Test
  void withoutMemoryForAnswersNoneIsKept() {
    CountingEngine engine = new CountingEngine();
    try (RunningApi api = new RunningApi(engine, with(limits(4, 4, 0), Access.OPEN))) {
      api.get("/v1/_zoek?q=a");
      api.get("/v1/_zoek?q=a");
      assertThat(engine.searches).hasValue(2);
    }
  }

  @Test
  void whoComesWhenItIsTooBusyIsToldToComeBack() throws Exception {
    SlowEngine engine = new SlowEngine();
    try (RunningApi api = new RunningApi(engine, with(limits(1, 0, 0), Access.OPEN))) {
      var first = CompletableFuture.supplyAsync(() -> api.get("/v1/_zoek"));
      engine.begun.await();
      HttpResponse<String> second = api.get("/v1/_zoek?q=b");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      assertThat(api.get("/health/live").statusCode()).isEqualTo(200);
      engine.go.countDown();
      assertThat(first.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aServerThatStopsFinishesWhatIsUnderWay() throws Exception {
    SlowEngine engine = new SlowEngine();
    RunningApi api = new RunningApi(engine);
    var under = CompletableFuture.supplyAsync(() -> api.get("/v1/_zoek"));
    engine.begun.await();
    int port = api.port();
    var stopped = CompletableFuture.runAsync(api::stop);
    awaitDeaf(port);
    engine.go.countDown();
    assertThat(under.get().statusCode()).isEqualTo(200);
    stopped.get();
  }

  /** Until no one listens any more. */
  private static void awaitDeaf(int port) {
    boolean listening = true;
    while (listening) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        listening = socket.isConnected();
      } catch (IOException e) {
        listening = false;
      }
    }
  }

  /** Streams without end, and counts how many hits were taken. */
  private static final class EndlessEngine extends Forwarding {
    final AtomicInteger taken = new AtomicInteger();
    final CompletableFuture<Void> over = new CompletableFuture<>();

    EndlessEngine() {
      super(new FakeEngine(1));
    }

    @Override
    public void stream(SearchRequest request, Predicate<Hit> sink) {
      Hit hit = findText("ah-tk-20232024-9001-antwoord-1").orElseThrow();
      try {
        while (sink.test(hit)) {
          taken.incrementAndGet();
        }
      } finally {
        over.complete(null);
      }
    }
  }

  @Test
  void aStreamStopsWhenTheClientGoesAndItsPlaceIsFreeAgain() throws Exception {
    EndlessEngine engine = new EndlessEngine();
    try (RunningApi api = new RunningApi(engine, with(limits(1, 0, 0), Access.OPEN))) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
        socket
            .getOutputStream()
            .write(
                "GET /v1/_zoek?formaat=ndjson HTTP/1.1\r\nHost: x\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        assertThat(in.readNBytes(10_000)).hasSize(10_000);
      }
      engine.over.get();
      assertThat(engine.taken.get()).isPositive();
    }
  }

  @Test
  void aPageThatRanOutOfTimeIsMarkedAndNotKept() {
    Forwarding hurried =
        new Forwarding(new FakeEngine(3)) {
          @Override
          public SearchPage search(SearchRequest request) {
            SearchPage whole = super.search(request);
            return new SearchPage(
                new SearchPage.Total(3, false),
                whole.hits(),
                whole.facets(),
                whole.paging(),
                whole.help(),
                whole.timing());
          }
        };
    try (RunningApi api = new RunningApi(hurried)) {
      HttpResponse<String> page = api.get("/v1/_zoek?q=a");
      assertThat(RunningApi.tree(page).at("/totaal/relatie").asText()).isEqualTo("minimaal");
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(page.headers().firstValue("ETag")).isEmpty();
      assertThat(page.headers().firstValue("Server-Timing").orElse(""))
          .startsWith("zoeken;dur=3.0");
    }
  }

  @Test
  void figuresTellOfRequestsByRoute() {
    try (RunningApi api = new RunningApi(new FakeEngine(3))) {
      api.get("/v1/vragen/x");
      api.get("/v1/_zoek?q=geheime%20zoekvraag");
      String figures = api.get("/metrics").body();
      assertThat(figures)
          .contains("vraagbaak_http_requests_seconds_count", "route=\"/v1/vragen/{id}\"")
          .contains("status=\"404\"", "vraagbaak_index_records 3.0", "jvm_memory_used_bytes")
          .contains("vraagbaak_search_seconds_count{part=\"zoeken\"} 1")
          .doesNotContain("geheime");
    }
  }

  @Test
  void aFaultOfOursShowsNothingOfItself() {
    Forwarding broken =
        new Forwarding(new FakeEngine(3)) {
          @Override
          public SearchPage search(SearchRequest request) {
            throw new IllegalStateException("geheim binnenwerk");
          }
        };
    try (RunningApi api = new RunningApi(broken)) {
      HttpResponse<String> answer = api.get("/v1/_zoek");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).doesNotContain("geheim", "Exception");
      assertThat(RunningApi.tree(answer).at("/aanvraagId").asText())
          .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
  }
}
