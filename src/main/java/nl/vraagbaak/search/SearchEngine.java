package nl.vraagbaak.search;

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
   * @param within the search; its page and facets are not looked at
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
   * Answers related to a question or answer; never the record itself or its pair.
   *
   * @param size how many at most
   * @return best first; empty where no record has the id
   */
  List<Related> related(String id, int size);

  /**
   * Earlier questions like a draft text, best first.
   *
   * @param size how many at most
   */
  List<Related> compare(String text, int size);

  /** What is in the index. */
  CollectionStatus status();

  /** Id of the commit that is read now, without counting what is in it. */
  default String commit() {
    return status().commit();
  }

  @Override
  void close();
}
