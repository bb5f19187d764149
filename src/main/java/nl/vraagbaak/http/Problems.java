package nl.vraagbaak.http;

import java.util.List;
import java.util.Map;
import nl.vraagbaak.search.IndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From what went wrong to what is told of it. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /** A problem that was meant to be told. */
  static Reply reply(ProblemException problem, Incoming request) {
    Reply reply =
        reply(
            new Problem(
                problem.kind().type(),
                problem.kind().title(),
                problem.kind().status(),
                problem.detail(),
                Text.oneLine(request.path(), 200),
                request.id(),
                problem.faults()));
    for (var header : problem.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  /** A fault of our own: logged with all there is, told without any of it. */
  static Reply unexpected(Throwable fault, Incoming request) {
    if (fault instanceof IndexException unusable) {
      LOG.error("request {}: {}", request.id(), unusable.getMessage());
      return reply(
          new ProblemException(
              ProblemKind.UNAVAILABLE,
              "De index kan nu niet gelezen worden; de beheerder vindt de reden in het logboek.",
              List.of(),
              Map.of("Retry-After", "60")),
          request);
    }
    LOG.error(
        "request {} failed: {} {}",
        request.id(),
        Text.oneLine(request.method(), 20),
        Text.oneLine(request.path(), 200),
        fault);
    return reply(
        new ProblemException(
            ProblemKind.INTERNAL,
            "Er ging iets mis in de dienst. Meld het de beheerder met kenmerk "
                + request.id()
                + "."),
        request);
  }

  private static Reply reply(Problem problem) {
    return new Reply(
        problem.status(),
        Map.of("Content-Type", "application/problem+json"),
        new Reply.Told(problem));
  }
}
