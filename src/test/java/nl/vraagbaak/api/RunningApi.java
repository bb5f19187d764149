package nl.vraagbaak.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.http.HttpServer;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Release;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.Recogniser;
import nl.vraagbaak.search.Register;
import nl.vraagbaak.search.SearchEngine;

/** The interface on a free port of this machine, and a client of it. */
final class RunningApi implements AutoCloseable {
  static final String VERSION = "0.1.0";
  private static final Lists LISTS = new Lists("abc", Map.of("wetten.csv", "def"), commit -> 2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final HttpServer server;

  RunningApi(SearchEngine engine) {
    this(engine, HttpSettings.onLoopback(0));
  }

  RunningApi(SearchEngine engine, HttpSettings settings) {
    this(engine, settings, new Api.Names(Identifiers.NONE, Register.NONE, Recogniser.NONE, LISTS));
  }

  RunningApi(SearchEngine engine, HttpSettings settings, Api.Names names) {
    SearchReader reader =
        new SearchReader(
            new QueryParser(names.identifiers())::parse, settings.limits().searchBudget());
    server =
        new HttpServer(
            settings,
            new Release(VERSION, "1", () -> Optional.of(engine.status().commit())),
            List.of(new Api(engine, reader, names, settings, VERSION)));
    server.start();
  }

  /** A request to a path, to be sent by {@link #send}. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  JsonNode json(String path) {
    return tree(get(path));
  }

  static JsonNode tree(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Stops the server; the client may go on asking. */
  void stop() {
    server.close();
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
