package nl.vraagbaak.lucene;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;

/**
 * Searches without a pause what {@link KilledIndexing} makes, and keeps the first thing that is not
 * as it should be: every answer holds one round, all of it.
 */
final class ReaderAtWork implements AutoCloseable {
  private static final SearchRequest ANSWERS =
      SearchRequest.of(new ParsedQuery("", new Query.All(), List.of()), Filters.NONE)
          .with(Facet.KIND, Set.of("antwoord"))
          .withFacets(EnumSet.of(Facet.KIND))
          .paged(100, Optional.empty());

  private final SearchEngine engine;
  private final AtomicLong searches = new AtomicLong();
  private final Thread thread;
  private volatile Optional<String> fault = Optional.empty();
  private volatile boolean done;

  ReaderAtWork(SearchEngine engine) {
    this.engine = engine;
    this.thread = Thread.ofPlatform().name("reader").start(this::read);
  }

  private void read() {
    while (!done && fault.isEmpty()) {
      try {
        fault = wrong(engine.search(ANSWERS));
        searches.incrementAndGet();
      } catch (RuntimeException e) {
        fault = Optional.of(e.toString());
      }
    }
  }

  private static Optional<String> wrong(SearchPage page) {
    Set<String> rounds =
        page.hits().stream()
            .map(hit -> ((Hit.Text) hit).entry().text())
            .collect(Collectors.toSet());
    int counted =
        page.facets().getFirst().values().stream()
            .filter(value -> value.value().equals("antwoord"))
            .mapToInt(FacetCounts.Value::count)
            .sum();
    boolean whole =
        page.hits().size() == KilledIndexing.PAPERS
            && page.total().count() == KilledIndexing.PAPERS
            && counted == KilledIndexing.PAPERS
            && rounds.size() == 1;
    return whole
        ? Optional.empty()
        : Optional.of(
            "%d hits of %d, %d counted, rounds %s"
                .formatted(page.hits().size(), page.total().count(), counted, rounds));
  }

  /** The first thing that was not as it should be. */
  Optional<String> fault() {
    return fault;
  }

  long searches() {
    return searches.get();
  }

  @Override
  public void close() {
    done = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
