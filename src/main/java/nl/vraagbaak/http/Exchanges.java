package nl.vraagbaak.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** Between the server's own types and ours: reads a request, writes its reply. */
final class Exchanges {
  private final Headers headers;
  private final AtomicLong count = new AtomicLong();
  private final String start = Long.toString(System.currentTimeMillis(), 36);

  Exchanges(Headers headers) {
    this.headers = headers;
  }

  /** Runs one request to its end: whatever happens, one reply is written. */
  void run(Context context, BiConsumer<Incoming, Outlet> answer) {
    Incoming request = incoming(context);
    boolean[] begun = new boolean[1];
    Outlet outlet =
        reply -> {
          begun[0] = true;
          write(headers.complete(reply, request.id()), context);
        };
    try {
      answer.accept(request, outlet);
    } catch (RuntimeException | StackOverflowError e) {
      if (begun[0]) {
        throw e;
      }
      outlet.write(Problems.unexpected(e, request));
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

  private static void write(Reply reply, Context context) {
    context.status(reply.status());
    reply.headers().forEach(context::header);
    boolean head = context.req().getMethod().equals("HEAD");
    switch (reply.body()) {
      case Reply.Empty none -> {}
      case Reply.Bytes whole -> {
        if (!head) {
          context.result(whole.bytes());
        }
      }
      case Reply.Streamed stream -> {
        if (!head) {
          stream(stream.writer(), context);
        }
      }
    }
  }

  private static void stream(Reply.Writer writer, Context context) {
    try (OutputStream out = context.outputStream()) {
      writer.write(out);
    } catch (IOException e) {
      // The client has gone: there is no one to tell.
      return;
    }
  }
}
