package nl.vraagbaak.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The server: Javalin and Jetty around what the route modules answer. */
public final class HttpServer implements AutoCloseable {
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.HEAD,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.OPTIONS,
          HandlerType.TRACE);

  /** How long requests under way may take once the server stops. */
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private static final int MOST_CONNECTIONS = 2_000;

  private final HttpSettings settings;
  private final Dispatcher dispatcher;
  private final Exchanges exchanges;
  private final Javalin javalin;
  private volatile int port;

  /** Ready to start; of two operations at one path and method the first answers. */
  public HttpServer(HttpSettings settings, Release release, List<RouteModule> modules) {
    this.settings = settings;
    this.dispatcher = new Dispatcher(settings, release);
    Metrics metrics = new Metrics();
    metrics.watch(dispatcher.gauges());
    modules.forEach(module -> metrics.watch(module.gauges()));
    this.exchanges =
        new Exchanges(
            new Headers(release.version()),
            new ProblemPages(modules),
            new AccessLog(settings.jsonLog()),
            metrics);
    List<Operation> operations =
        Stream.concat(modules.stream(), Stream.of(metrics.page()))
            .flatMap(module -> module.operations().stream())
            .toList();
    this.javalin = Javalin.create(config -> configure(config, operations));
  }

  /** Begins to listen. */
  public void start() {
    javalin.start(settings.address(), settings.port());
    port = javalin.port();
  }

  /** The port it listens at, or listened at before it stopped. */
  public int port() {
    return port;
  }

  /** Stops listening; requests under way are finished, for at most ten seconds. */
  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, List<Operation> operations) {
    config.concurrency.useVirtualThreads = true;
    config.router.ignoreTrailingSlashes = false;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(HttpServer::quiet);
    config.jetty.modifyServer(this::outermost);
    routes(config, operations);
  }

  private static void quiet(HttpConfiguration jetty) {
    jetty.setSendServerVersion(false);
    jetty.setSendXPoweredBy(false);
    jetty.setRequestHeaderSize(16_384);
  }

  private void outermost(Server server) {
    server.setErrorHandler(new RejectedRequests(exchanges));
    server.setHandler(new GracefulHandler());
    server.setStopTimeout(FAREWELL.toMillis());
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
  }

  /** Fixed paths come before paths with a part that varies: "_vergelijk" is no id. */
  private void routes(JavalinConfig config, List<Operation> operations) {
    Map<String, List<Operation>> byPath =
        operations.stream()
            .sorted(Comparator.comparing(operation -> operation.path().contains("{")))
            .collect(
                Collectors.groupingBy(Operation::path, LinkedHashMap::new, Collectors.toList()));
    byPath.forEach(
        (path, known) ->
            METHODS.forEach(
                method ->
                    config.routes.addHttpHandler(method, path, context -> serve(context, known))));
    METHODS.forEach(
        method ->
            config.routes.addHttpHandler(
                method, "/*", context -> exchanges.run(context, "none", Dispatcher::nothing)));
    config.routes.exception(
        HttpResponseException.class,
        (refusal, context) -> exchanges.run(context, "none", Dispatcher::nothing));
    // What is thrown outside an exchange is of the server's library, and may be of any kind.
    config.routes.exception(
        Exception.class,
        (fault, context) ->
            exchanges.run(
                context, "none", (request, out) -> out.write(Problems.unexpected(fault, request))));
  }

  private void serve(Context context, List<Operation> known) {
    String asked = context.method().name().equals("HEAD") ? "GET" : context.method().name();
    exchanges.run(
        context,
        known.getFirst().path(),
        (request, out) ->
            known.stream()
                .filter(operation -> operation.method().name().equals(asked))
                .findFirst()
                .ifPresentOrElse(
                    o -> dispatcher.serve(request, o, context.pathParamMap(), out),
                    () -> dispatcher.otherMethod(request, known, out)));
  }
}
