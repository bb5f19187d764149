package nl.vraagbaak.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.http.HttpServer;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Release;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.SearchEngine;

/** The pages, served at a free port. */
final class TestServer implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  TestServer(SearchEngine engine) {
    SearchReader reader =
        new SearchReader(new QueryParser(Identifiers.NONE)::parse, Duration.ofSeconds(2));
    server =
        new HttpServer(
            HttpSettings.onLoopback(0),
            new Release("0.0.0", () -> Optional.of("1")),
            List.of(new Web(engine, reader)));
    server.start();
  }

  /** What a browser gets. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
