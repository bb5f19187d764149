package nl.vraagbaak.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty refuses before we see it (a broken address, headers too large) is a problem too. */
final class RejectedRequests extends ErrorHandler {
  private final Exchanges exchanges;

  RejectedRequests(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    byte[] body = problem(status, request.getMethod(), response.getHeaders());
    response.setStatus(ProblemKind.of(status).status());
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  @Override
  protected void generateCacheControl(Response response) {
    // one of the headers that every reply has
  }

  @Override
  protected boolean generateAcceptableResponse(
      Request request,
      Response response,
      Callback callback,
      String contentType,
      List<Charset> charsets,
      int status,
      @Nullable String message,
      @Nullable Throwable cause) {
    return false;
  }

  private byte[] problem(int status, String method, HttpFields.Mutable fields) {
    ProblemKind kind = ProblemKind.of(status);
    Incoming unread =
        new Incoming(
            exchanges.nextId(), method, "", "", Map.of(), InputStream::nullInputStream, "", "");
    Reply reply =
        exchanges
            .headers()
            .complete(
                Problems.reply(
                    new ProblemException(kind, "De server kan deze aanvraag niet lezen."), unread),
                unread.id());
    reply.headers().forEach(fields::put);
    return ((Reply.Told) reply.body()).json();
  }
}
