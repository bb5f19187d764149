package nl.vraagbaak.http;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.PageRequest;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.SearchRequest.Options;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.search.Spelling;

/**
 * From checked parameters to a search.
 *
 * @param parser reads a typed query; never fails
 * @param spelling how chosen values are spelled in the index
 * @param budget how long a search may take
 */
public record SearchReader(
    Function<String, ParsedQuery> parser, Spelling spelling, Duration budget) {
  /** A reader that takes chosen values as they were typed. */
  public SearchReader(Function<String, ParsedQuery> parser, Duration budget) {
    this(parser, Spelling.AS_TYPED, budget);
  }

  /**
   * The search that was asked for; a parameter that the operation does not have is as if it was
   * left out.
   */
  public SearchRequest read(Call call) {
    Arguments given = call.arguments();
    return new SearchRequest(
        optional(given, SearchParameters.QUERY).map(parser).orElse(ParsedQuery.ALL),
        filters(given),
        sort(given),
        page(given),
        given.has(SearchParameters.FACETS) ? given.get(SearchParameters.FACETS) : Set.of(),
        options(given));
  }

  private static PageRequest page(Arguments given) {
    return given.has(SearchParameters.SIZE)
        ? new PageRequest(
            given.get(SearchParameters.SIZE),
            optional(given, SearchParameters.CURSOR)
                .or(() -> optional(given, SearchParameters.ANY_CURSOR)))
        : PageRequest.FIRST;
  }

  private static Sort sort(Arguments given) {
    for (Parameter<Sort> sort :
        List.of(
            SearchParameters.SORT, SearchParameters.SORT_NEWEST, SearchParameters.SORT_NATURAL)) {
      if (given.has(sort)) {
        return given.get(sort);
      }
    }
    return Sort.RELEVANCE;
  }

  private static <T> Optional<T> optional(Arguments given, Parameter<Optional<T>> parameter) {
    return given.has(parameter) ? given.get(parameter) : Optional.empty();
  }

  private Options options(Arguments given) {
    return new Options(
        optional(given, SearchParameters.GROUPING).isPresent(),
        optional(given, SearchParameters.SAME).isPresent(),
        given.has(SearchParameters.EXPLAIN) && given.get(SearchParameters.EXPLAIN),
        budget);
  }

  private Filters filters(Arguments given) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    SearchParameters.FILTERS.forEach(
        (facet, parameter) -> {
          if (given.has(parameter)) {
            chosen.put(facet, spelled(facet, given.get(parameter)));
          }
        });
    return new Filters(
        chosen,
        optional(given, SearchParameters.FROM),
        optional(given, SearchParameters.TO),
        optional(given, SearchParameters.SAME_AS));
  }

  private Set<String> spelled(Facet facet, Set<String> values) {
    return values.stream()
        .map(value -> spelling.of(facet, value))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
