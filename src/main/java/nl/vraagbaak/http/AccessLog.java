package nl.vraagbaak.http;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One line a request: what was asked, what came of it and how long it took. No address of the
 * asker, nothing of a body, and never more than a stretch of the query.
 *
 * @param json whether the log has an object a line, with fields beside the message
 */
record AccessLog(boolean json) {
  private static final Logger LOG = LoggerFactory.getLogger("nl.vraagbaak.toegang");
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final int LONGEST = 300;

  void write(Incoming request, int status, Duration took) {
    Level level = took.compareTo(SLOW) > 0 ? Level.WARN : Level.INFO;
    String method = Text.oneLine(request.method(), 10);
    String path = Text.oneLine(request.path(), 200);
    String query = Text.oneLine(request.queryString(), LONGEST);
    if (json) {
      LOG.atLevel(level)
          .addKeyValue("verzoek", request.id())
          .addKeyValue("methode", method)
          .addKeyValue("pad", path)
          .addKeyValue("vraag", query)
          .addKeyValue("status", status)
          .addKeyValue("ms", took.toMillis())
          .log("verzoek");
    } else if (LOG.isEnabledForLevel(level)) {
      String asked = query.isEmpty() ? path : path + "?" + query;
      LOG.atLevel(level)
          .log("{} {} {} {} ms {}", method, asked, status, took.toMillis(), request.id());
    }
  }
}
