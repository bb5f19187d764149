package nl.vraagbaak.http;

/** Answers a request. */
@FunctionalInterface
public interface Handler {
  /**
   * The reply to a checked request.
   *
   * @throws ProblemException if it cannot be met
   */
  Reply handle(Call call);
}
