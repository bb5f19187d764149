package nl.vraagbaak.api;

import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.RouteModule;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.SearchEngine;

/**
 * The interface for programs: every resource and what it gives.
 *
 * @param engine where the records are
 * @param reader reads a search
 * @param identifiers knows printed identifiers
 * @param version version of the program, semver
 */
public record Api(SearchEngine engine, SearchReader reader, Identifiers identifiers, String version)
    implements RouteModule {
  @Override
  public List<Operation> operations() {
    return Stream.of(
            new SearchRoutes(engine, reader).operations(),
            new PaperRoutes(engine, reader).operations(),
            new TextRoutes(engine).operations(),
            new ArticleRoutes(engine, reader, identifiers).operations(),
            new OrganisationRoutes(engine, reader).operations(),
            new StatusRoutes(engine, version).operations())
        .flatMap(List::stream)
        .toList();
  }
}
