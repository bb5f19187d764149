package nl.vraagbaak.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers that every reply has, good or bad. */
final class Headers {
  /** One year and a day, in seconds. */
  private static final String STRICT_TRANSPORT = "max-age=31622400; includeSubDomains";

  private static final String NOTHING_LOADED =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private static final String OWN_FILES_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Map<String, String> always = new LinkedHashMap<>();

  Headers(String version) {
    always.put("API-Version", version);
    always.put("Strict-Transport-Security", STRICT_TRANSPORT);
    always.put("X-Content-Type-Options", "nosniff");
    always.put("X-Frame-Options", "DENY");
    always.put("Referrer-Policy", "same-origin");
    always.put("Content-Security-Policy", NOTHING_LOADED);
    always.put("Cache-Control", "no-store");
    always.put("Vary", "Accept, Accept-Encoding, Origin");
  }

  /** The same reply with what it lacks. */
  Reply complete(Reply reply, String requestId) {
    Map<String, String> all = new LinkedHashMap<>(always);
    all.put("X-Request-Id", requestId);
    if (reply.headers().getOrDefault("Content-Type", "").startsWith("text/html")) {
      all.put("Content-Security-Policy", OWN_FILES_ONLY);
    }
    all.putAll(reply.headers());
    if (reply.body() instanceof Reply.Empty) {
      all.remove("Content-Type");
    }
    if (!reply.timing().isEmpty()) {
      all.put("Server-Timing", timing(reply.timing()));
    }
    return new Reply(reply.status(), all, reply.timing(), reply.body());
  }

  private static String timing(Map<String, Duration> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + ";dur=" + part.getValue().toNanos() / 1_000_000.0)
        .collect(Collectors.joining(", "));
  }
}
