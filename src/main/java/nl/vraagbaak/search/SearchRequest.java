package nl.vraagbaak.search;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One search.
 *
 * @param query what is asked
 * @param filters what it is narrowed to
 * @param sort order of the hits
 * @param page which hits
 * @param facets which facets to count
 * @param options how to present them
 */
public record SearchRequest(
    ParsedQuery query,
    Filters filters,
    Sort sort,
    PageRequest page,
    Set<Facet> facets,
    Options options) {
  /** Copies the facets. */
  public SearchRequest {
    facets = Set.copyOf(facets);
  }

  /** A first page by relevance without facets. */
  public static SearchRequest of(ParsedQuery query, Filters filters) {
    return new SearchRequest(
        query, filters, Sort.RELEVANCE, PageRequest.FIRST, Set.of(), Options.DEFAULT);
  }

  /** The same, with exactly these values of one facet. */
  public SearchRequest with(Facet facet, Set<String> chosen) {
    return new SearchRequest(query, filters.with(facet, chosen), sort, page, facets, options);
  }

  /** The same within another time. */
  public SearchRequest within(Duration budget) {
    return with(new Options(options.byPaper(), options.apart(), options.explain(), budget));
  }

  /** The same for another query. */
  public SearchRequest with(ParsedQuery other) {
    return new SearchRequest(other, filters, sort, page, facets, options);
  }

  /** The same, with these facets counted. */
  public SearchRequest withFacets(Set<Facet> counted) {
    return new SearchRequest(query, filters, sort, page, counted, options);
  }

  /** The same, presented so. */
  public SearchRequest with(Options how) {
    return new SearchRequest(query, filters, sort, page, facets, how);
  }

  /** The same in another order. */
  public SearchRequest sorted(Sort order) {
    return new SearchRequest(query, filters, order, page, facets, options);
  }

  /** Another page of the same. */
  public SearchRequest paged(int size, Optional<String> cursor) {
    return new SearchRequest(query, filters, sort, new PageRequest(size, cursor), facets, options);
  }

  /**
   * How to present the hits.
   *
   * @param byPaper one hit a paper, with its best records
   * @param apart give each hit its own place, also where a better one has the same words
   * @param explain say why each hit ranks where it does
   * @param budget how long it may take; what is found by then is the answer, marked partial
   */
  public record Options(boolean byPaper, boolean apart, boolean explain, Duration budget) {
    /** Plain, within a second. */
    public static final Options DEFAULT = new Options(false, false, false, Duration.ofMillis(800));
  }
}
