package nl.vraagbaak.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one reply to a request, once it is written. */
final class Written implements Outlet {
  private static final Logger LOG = LoggerFactory.getLogger(Written.class);
  private static final Reply NOTHING = new Reply(500, Map.of(), new Reply.Empty());

  private final Context context;
  private final Headers headers;
  private final ProblemPages pages;
  private final Incoming request;
  private Reply reply = NOTHING;

  Written(Context context, Headers headers, ProblemPages pages, Incoming request) {
    this.context = context;
    this.headers = headers;
    this.pages = pages;
    this.request = request;
  }

  /** What was written. */
  Reply reply() {
    return reply;
  }

  @Override
  public void write(Reply made) {
    reply = headers.complete(pages.shown(made, request), request.id());
    context.status(reply.status());
    reply.headers().forEach(context::header);
    if (reply.body() instanceof Reply.Empty) {
      context.res().setContentType(null);
    }
    if (request.method().equals("HEAD") || reply.status() == 304) {
      headersOnly();
      return;
    }
    switch (reply.body()) {
      case Reply.Empty none -> {}
      case Reply.Bytes whole -> context.result(whole.bytes());
      case Reply.Told told -> context.result(told.json());
      case Reply.Streamed stream -> stream(stream.writer());
    }
  }

  /** Sent now, so that the server does not count the missing body and tell a length of nought. */
  private void headersOnly() {
    try {
      context.res().flushBuffer();
    } catch (IOException e) {
      LOG.info("request {} was not answered: {}", request.id(), e.toString());
    }
  }

  private void stream(Reply.Writer writer) {
    try (OutputStream out = new PacedOutput(context.outputStream(), System::nanoTime)) {
      writer.write(out);
    } catch (IOException e) {
      // The client has gone, or took too long: what it has must not look whole.
      LOG.info("request {} was not written to its end: {}", request.id(), e.toString());
      cut();
    } catch (RuntimeException e) {
      // A fault of our own, whatever it is: the status has been sent, so only the log can tell it.
      LOG.error("request {} failed while it was written", request.id(), e);
      cut();
    }
  }

  /** Tells of a fault of our own; where the reply is on its way already, it is cut off. */
  void failed(Throwable fault) {
    if (context.res().isCommitted()) {
      LOG.error("request {} failed after its reply had begun", request.id(), fault);
      cut();
    } else {
      write(Problems.unexpected(fault, request));
    }
  }

  /** Breaks the connection, so that a chunked reply does not end as if it were whole. */
  private void cut() {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
