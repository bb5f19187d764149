package nl.vraagbaak.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows problems as pages to people: to who asks for HTML, outside the interface for programs.
 *
 * @param modules the first that makes a page makes it
 */
record ProblemPages(List<RouteModule> modules) {
  /** The same reply, or a page in its place. */
  Reply shown(Reply made, Incoming request) {
    if (!(made.body() instanceof Reply.Told told) || !wantsPage(request)) {
      return made;
    }
    return modules.stream()
        .flatMap(module -> module.page(told.problem()).stream())
        .findFirst()
        .map(page -> page(made, page))
        .orElse(made);
  }

  private static Reply page(Reply made, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new Reply(made.status(), made.headers(), new Reply.Bytes(bytes))
        .with("Content-Type", "text/html; charset=utf-8");
  }

  private static boolean wantsPage(Incoming request) {
    return !request.path().startsWith("/v1/")
        && request.header("Accept").filter(accept -> accept.contains("text/html")).isPresent();
  }
}
