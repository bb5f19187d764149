package nl.vraagbaak.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** The life of a request: read, answered, written, logged and counted. */
final class Exchanges {
  private final Headers headers;
  private final ProblemPages pages;
  private final AccessLog log;
  private final Metrics metrics;
  private final AtomicLong count = new AtomicLong();
  private final String start = Long.toString(System.currentTimeMillis(), 36);

  Exchanges(Headers headers, ProblemPages pages, AccessLog log, Metrics metrics) {
    this.headers = headers;
    this.pages = pages;
    this.log = log;
    this.metrics = metrics;
  }

  /** Runs one request to its end: whatever happens, one reply is written. */
  void run(Context context, String route, BiConsumer<Incoming, Outlet> answer) {
    long begun = System.nanoTime();
    Incoming request = incoming(context);
    Written written = new Written(context, headers, pages, request);
    try {
      answer.accept(request, written);
    } catch (RuntimeException | StackOverflowError e) {
      // The last resort: a fault of any kind becomes a reply, and the server goes on.
      written.failed(e);
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      log.write(request, written.reply().status(), took);
      metrics.count(context.method().name(), route, written.reply(), took);
    }
  }

  /** An id that no other request of this server had. */
  String nextId() {
    return start + "-" + Long.toString(count.incrementAndGet(), 36);
  }

  /** The headers that every reply has. */
  Headers headers() {
    return headers;
  }

  private Incoming incoming(Context context) {
    var servlet = context.req();
    Map<String, String> fields = new HashMap<>();
    for (String name : Collections.list(servlet.getHeaderNames())) {
      fields.put(
          name.toLowerCase(Locale.ROOT),
          String.join(", ", Collections.list(servlet.getHeaders(name))));
    }
    String query = servlet.getQueryString();
    return new Incoming(
        nextId(),
        servlet.getMethod(),
        servlet.getRequestURI(),
        query == null ? "" : query,
        fields,
        servlet::getInputStream,
        servlet.getRemoteAddr(),
        servlet.getLocalAddr() + ":" + servlet.getLocalPort());
  }
}
