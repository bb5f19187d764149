package nl.vraagbaak.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.vraagbaak.api.Shapes.Pagina;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Fault;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;

/**
 * Searches over all records or part of them, each in every format: a page as JSON or Atom, the
 * whole as CSV or NDJSON.
 *
 * @param engine what is searched
 * @param reader reads a search
 * @param exportTime how long writing a whole result set may take
 */
record Searching(SearchEngine engine, SearchReader reader, Duration exportTime) {
  private Reply reply(SearchRequest request, Call call) {
    return Pages.reply(page(request), OtherNumber.of(request, engine), call);
  }

  /** A search of which the reader reads the parameters and another narrows the request. */
  Operation operation(
      String path,
      Words words,
      List<Parameter<?>> parameters,
      Function<Call, SearchRequest> request) {
    Exports exports = new Exports(engine, exportTime);
    return Operation.get(
            path,
            words,
            parameters,
            Representation.json(Pagina.class, call -> reply(request.apply(call), call)),
            Representation.stream(
                "csv", "text/csv", call -> exports.csv(request.apply(call), results(call))),
            Representation.stream(
                "ndjson",
                "application/x-ndjson",
                call -> exports.ndjson(request.apply(call), results(call))),
            Representation.text(
                "atom", "application/atom+xml", call -> feed(request.apply(call), words, call)))
        .with(Traits.SEARCHES);
  }

  /** A search over the records of one kind. */
  Operation ofKind(RecordKind kind, String path, Words words, List<Parameter<?>> parameters) {
    return operation(
        path, words, parameters, call -> reader.read(call).with(Facet.KIND, Set.of(kind.key())));
  }

  /** A search over the texts that mention one record, whose id the other gives or refuses. */
  Operation mentions(
      String path, Words words, Parameter<String> id, Facet facet, Function<Call, String> found) {
    List<Parameter<?>> parameters = new ArrayList<>(List.of(id, SearchParameters.SORT_NEWEST));
    parameters.addAll(SearchParameters.allBut(SearchParameters.SORT));
    return operation(
        path,
        words,
        parameters,
        call -> {
          SearchRequest request = reader.read(call).with(facet, Set.of(found.apply(call)));
          boolean chosen = !request.filters().of(Facet.KIND).isEmpty();
          return chosen ? request : request.with(Facet.KIND, RecordKind.TEXTS);
        });
  }

  private static Results results(Call call) {
    return new Results(new Links(call));
  }

  private Reply feed(SearchRequest request, Words words, Call call) {
    SearchPage page = page(request);
    String title = "Vraagbaak: " + words.summary() + " " + request.query().typed();
    List<Resultaat> hits = page.hits().stream().map(results(call)::of).toList();
    return Feed.reply(
        title.strip(), engine.status().builtAt(), hits, new Links(call).around(page.paging()));
  }

  /**
   * One page.
   *
   * @throws ProblemException if the cursor is no good, or no longer
   */
  private SearchPage page(SearchRequest request) {
    try {
      return engine.search(request);
    } catch (InvalidCursorException e) {
      throw ProblemException.badRequest(
          List.of(
              new Fault(
                  "query",
                  "cursor",
                  "cursor komt niet uit een eerdere pagina van deze zoekvraag;"
                      + " begin zonder cursor opnieuw")));
    } catch (ExpiredCursorException e) {
      throw new ProblemException(
          ProblemKind.GONE,
          "De index is vernieuwd sinds deze cursor werd gegeven; begin zonder cursor opnieuw.");
    }
  }
}
