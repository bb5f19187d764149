package nl.vraagbaak.cli;

import java.util.List;
import java.util.Optional;
import nl.vraagbaak.http.HttpServer;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Release;
import nl.vraagbaak.http.RouteModule;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.web.Web;

/** The running server over an index; closing it finishes the requests under way. */
final class Service implements AutoCloseable {
  private final SearchEngine engine;
  private final HttpServer server;

  private Service(SearchEngine engine, HttpServer server) {
    this.engine = engine;
    this.server = server;
  }

  /**
   * Opens the index and begins to listen.
   *
   * @throws FailedException if the address and port cannot be had
   */
  static Service start(Parts parts) {
    SearchEngine engine = parts.engine();
    try {
      HttpServer server = server(parts, engine, parts.http());
      listen(server, parts.http());
      return new Service(engine, server);
    } catch (RuntimeException e) {
      // Whatever it is, it goes on its way; the index is not left open behind it.
      engine.close();
      throw e;
    }
  }

  private static void listen(HttpServer server, HttpSettings http) {
    try {
      server.start();
    } catch (RuntimeException e) {
      // The server wraps what the system says in exceptions of several kinds: port taken, address
      // unknown, not allowed.
      throw FailedException.failed(
          "op %s poort %d kan niet geluisterd worden (%s); kies een andere met --adres of --poort."
              .formatted(http.address(), http.port(), cause(e)));
    }
  }

  private static HttpServer server(Parts parts, SearchEngine engine, HttpSettings http) {
    RouteModule api = parts.api(engine);
    List<RouteModule> modules = List.of(api, new Web(engine, parts.reader(), api.operations()));
    return new HttpServer(
        http,
        new Release(Version.ofProgram(), Version.build(), () -> Optional.of(engine.commit())),
        modules);
  }

  private static String cause(Throwable fault) {
    return String.valueOf(Optional.ofNullable(fault.getCause()).orElse(fault).getMessage());
  }

  /** The port it listens at. */
  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}
