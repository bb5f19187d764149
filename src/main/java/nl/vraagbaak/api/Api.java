package nl.vraagbaak.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.RouteModule;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Recogniser;
import nl.vraagbaak.search.Register;
import nl.vraagbaak.search.SearchEngine;

/**
 * The interface for programs: every resource and what it gives.
 *
 * @param engine where the records are
 * @param reader reads a search
 * @param names what is known of printed names and numbers
 * @param settings limits and contact, for the description
 * @param version version of the program, semver
 */
public record Api(
    SearchEngine engine, SearchReader reader, Names names, HttpSettings settings, String version)
    implements RouteModule {
  /**
   * What is known of printed names and numbers.
   *
   * @param identifiers knows an identifier
   * @param register knows laws and organisations by name
   * @param recogniser finds mentions in a text
   * @param lists the lists that both go by
   */
  public record Names(
      Identifiers identifiers, Register register, Recogniser recogniser, Lists lists) {}

  @Override
  public List<Operation> operations() {
    Searching searching = new Searching(engine, reader, settings.limits().streamTime());
    List<Operation> resources =
        Stream.of(
                new SearchRoutes(searching).operations(),
                new FindRoutes(engine, names.identifiers(), names.register()).operations(),
                new SuggestionRoutes(engine, reader).operations(),
                new PaperRoutes(searching).operations(),
                new TextRoutes(engine).operations(),
                new RelatedRoutes(engine, reader.budget()).operations(),
                ArticleRoutes.of(searching, names.identifiers()).operations(),
                new OrganisationRoutes(searching).operations(),
                new RecogniseRoutes(names.recogniser()).operations(),
                new StatusRoutes(engine, names.lists(), version).operations())
            .flatMap(List::stream)
            .toList();
    return Stream.concat(
            resources.stream(), new DescriptionRoutes(resources, settings, version).operations())
        .toList();
  }

  @Override
  public Map<String, DoubleSupplier> gauges() {
    return Map.of(
        "vraagbaak.index.records",
        () -> sum(engine.status().records()),
        "vraagbaak.index.papers",
        () -> sum(engine.status().papers()),
        "vraagbaak.index.rejected",
        () -> engine.status().run().getOrDefault("afgewezen", 0),
        "vraagbaak.index.age.seconds",
        () -> Duration.between(engine.status().builtAt(), Instant.now()).toSeconds());
  }

  private static double sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
