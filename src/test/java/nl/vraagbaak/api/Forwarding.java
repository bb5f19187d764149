package nl.vraagbaak.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Suggestion;

/** Leaves everything to another engine, for tests that change one thing. */
class Forwarding implements SearchEngine {
  private final SearchEngine engine;

  Forwarding(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return engine.search(request);
  }

  @Override
  public void stream(SearchRequest request, Predicate<Hit> sink) {
    engine.stream(request, sink);
  }

  @Override
  public Optional<Hit.Text> findText(String id) {
    return engine.findText(id);
  }

  @Override
  public Optional<PaperRecord> findPaper(String id) {
    return engine.findPaper(id);
  }

  @Override
  public Optional<Hit.Article> findArticle(String id) {
    return engine.findArticle(id);
  }

  @Override
  public Optional<Hit.Body> findOrganisation(String id) {
    return engine.findOrganisation(id);
  }

  @Override
  public FacetCounts facetValues(Facet facet, SearchRequest within, String beginning, int size) {
    return engine.facetValues(facet, within, beginning, size);
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return engine.suggest(typed, size);
  }

  @Override
  public Relatives related(String id, int size, Duration budget) {
    return engine.related(id, size, budget);
  }

  @Override
  public Relatives compare(String text, int size, Duration budget) {
    return engine.compare(text, size, budget);
  }

  @Override
  public CollectionStatus status() {
    return engine.status();
  }

  @Override
  public void close() {
    engine.close();
  }
}
