package nl.vraagbaak.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The port to whatever engine does the searching. Every call reads one commit, whole; all are safe
 * for use by many threads. Whoever implements it passes {@code SearchEngineContract}.
 */
public interface SearchEngine extends AutoCloseable {
  /**
   * One page of a search. Hits by relevance to words, of which the words are the same but for case
   * and signs, stand together: the best has its place, the others stand in the same order behind
   * all that are the first with their words. All are hits, each in one place.
   *
   * @throws InvalidCursorException if the cursor is not one that a page gave
   * @throws ExpiredCursorException if it is one of a commit that is gone
   */
  SearchPage search(SearchRequest request);

  /**
   * All hits of a search in its order, without snippets or counterparts' cost where the sink stops
   * early.
   *
   * @param sink takes a hit; false stops
   * @throws java.io.UncheckedIOException if the time of the request runs out before the end
   */
  void stream(SearchRequest request, Predicate<Hit> sink);

  /** A question, answer or passage by its id, with all that a hit on it shows. */
  Optional<Hit.Text> findText(String id);

  /** A paper by its id. */
  Optional<PaperRecord> findPaper(String id);

  /** An article by its id, also one that is cited under its other number alone. */
  Optional<Hit.Article> findArticle(String id);

  /** An organisation by its id. */
  Optional<Hit.Body> findOrganisation(String id);

  /**
   * Values of one facet within a search, whose label has a word that begins so.
   *
   * @param within the search; its page and facets are not looked at, its time is
   * @param beginning compared without case or accents; empty for all
   * @param size how many at most
   */
  FacetCounts facetValues(Facet facet, SearchRequest within, String beginning, int size);

  /**
   * What may be meant by what has been typed so far, best first.
   *
   * @param size how many at most
   */
  List<Suggestion> suggest(String typed, int size);

  /**
   * Answers related to a question or answer; never the record itself or its pair, and of its own
   * paper a few at most.
   *
   * @param size how many at most
   * @param budget how long it may take; what is found by then is the answer, marked partial
   * @return none where no record has the id
   */
  Relatives related(String id, int size, Duration budget);

  /**
   * Earlier questions like a draft text.
   *
   * @param size how many at most
   * @param budget how long it may take; what is found by then is the answer, marked partial
   */
  Relatives compare(String text, int size, Duration budget);

  /** What is in the index. */
  CollectionStatus status();

  /** Id of the commit that is read now, without counting what is in it. */
  default String commit() {
    return status().commit();
  }

  @Override
  void close();
}
