package nl.vraagbaak.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which web pages of others may read the answers (CORS). */
final class Origins {
  private static final String ALLOW = "Access-Control-Allow-Origin";
  private static final String EXPOSED =
      "API-Version, ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After,"
          + " Server-Timing, X-Request-Id";

  private final Set<String> allowed;

  Origins(Set<String> allowed) {
    this.allowed = allowed;
  }

  /** The reply as the page that asked may read it. */
  Reply shared(Reply reply, Incoming request, boolean openToAll) {
    return origin(request, openToAll)
        .map(origin -> reply.with(ALLOW, origin).with("Access-Control-Expose-Headers", EXPOSED))
        .orElse(reply);
  }

  /** The reply to a question about methods, whether or not a page asks it. */
  Reply preflight(Incoming request, String methods, boolean openToAll) {
    Reply reply = new Reply(204, Map.of("Allow", methods), new Reply.Empty());
    return origin(request, openToAll)
        .map(
            origin ->
                reply
                    .with(ALLOW, origin)
                    .with("Access-Control-Allow-Methods", methods)
                    .with(
                        "Access-Control-Allow-Headers",
                        "Accept, Authorization, Content-Type, If-None-Match, X-API-Key")
                    .with("Access-Control-Max-Age", "3600"))
        .orElse(reply);
  }

  private Optional<String> origin(Incoming request, boolean openToAll) {
    if (openToAll || allowed.contains("*")) {
      return Optional.of("*");
    }
    return request.header("Origin").filter(allowed::contains);
  }
}
