package nl.vraagbaak.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.api.Api;
import nl.vraagbaak.api.Lists;
import nl.vraagbaak.http.HttpServer;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Release;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.Register;
import nl.vraagbaak.search.SearchEngine;

/** The pages, served at a free port. */
final class TestServer implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  TestServer(SearchEngine engine) {
    HttpSettings settings = settings();
    SearchReader reader =
        new SearchReader(new QueryParser(Identifiers.NONE)::parse, Duration.ofSeconds(2));
    Api.Names names =
        new Api.Names(Identifiers.NONE, Register.NONE, text -> Mentions.NONE, Lists.NONE);
    Api api = new Api(engine, reader, names, settings, "0.0.0");
    server =
        new HttpServer(
            settings,
            new Release("0.0.0", "1", () -> Optional.of("1")),
            List.of(new Web(engine, reader, api.operations()), api));
    server.start();
  }

  /** At any free port, to be read by pages of every origin. */
  private static HttpSettings settings() {
    HttpSettings usual = HttpSettings.onLoopback(0);
    return new HttpSettings(
        usual.address(),
        usual.port(),
        usual.publicAddress(),
        usual.limits(),
        new HttpSettings.Access(Set.of("*"), List.of(), Map.of()),
        usual.contact(),
        usual.jsonLog());
  }

  /** A page of every kind. */
  static List<String> pages() {
    return List.of(
        "/",
        "/?q=toezicht",
        "/?q=toezicht&fractie=Rivierpartij",
        "/?q=niets&fractie=Rivierpartij",
        "/filters/fractie?q=toezicht",
        "/stukken/ah-tk-20242025-9001",
        "/wetsartikelen/sr-326",
        "/organisaties/politie",
        "/hulp",
        "/hulp/zoekvak",
        "/over",
        "/toegankelijkheid",
        "/documentatie");
  }

  /** The whole address of a path. */
  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** What a browser gets. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(asked(path).build(), BodyHandlers.ofString());
  }

  /** What a browser gets that has a copy with this tag. */
  HttpResponse<String> again(String path, String tag) throws IOException, InterruptedException {
    return client.send(asked(path).header("If-None-Match", tag).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)))
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
