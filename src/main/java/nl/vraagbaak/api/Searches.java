package nl.vraagbaak.api;

import java.util.List;
import java.util.Map;
import nl.vraagbaak.http.Fault;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;

/** Searches whose cursors come from outside. */
final class Searches {
  private Searches() {}

  /**
   * One page.
   *
   * @throws ProblemException if the cursor is no good, or no longer
   */
  static SearchPage page(SearchEngine engine, SearchRequest request) {
    try {
      return engine.search(request);
    } catch (InvalidCursorException e) {
      throw ProblemException.badRequest(
          List.of(
              new Fault(
                  "query",
                  "cursor",
                  "cursor komt niet uit een eerdere pagina; begin zonder cursor opnieuw")));
    } catch (ExpiredCursorException e) {
      throw new ProblemException(
          ProblemKind.GONE,
          "De index is vernieuwd sinds deze cursor werd gegeven; begin zonder cursor opnieuw.",
          List.of(),
          Map.of());
    }
  }
}
