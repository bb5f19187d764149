package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;

/**
 * The address of a search, to be changed a parameter at a time. Whatever changes leads to the first
 * page.
 *
 * @param parameters values by name, in the order given; none of them blank
 */
record SearchAddress(Map<String, List<String>> parameters) {
  private static final String CURSOR = "cursor";

  /** Leaves blank values out. */
  SearchAddress {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!filled.isEmpty()) {
            kept.put(name, filled);
          }
        });
    parameters = java.util.Collections.unmodifiableMap(kept);
  }

  /** Everything of one facet. */
  static SearchAddress of(String name, String value) {
    return new SearchAddress(Map.of(name, List.of(value)));
  }

  /** With this value and no other of this name. */
  SearchAddress with(String name, String value) {
    return changed(name, List.of(value));
  }

  /** With this value beside those of the same name. */
  SearchAddress adding(String name, String value) {
    List<String> all = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    if (!all.contains(value)) {
      all.add(value);
    }
    return changed(name, all);
  }

  /** Without any value of this name. */
  SearchAddress without(String name) {
    return changed(name, List.of());
  }

  /** The first value of this name. */
  Optional<String> first(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Without one value. */
  SearchAddress without(String name, String value) {
    List<String> left = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    left.remove(value);
    return changed(name, left);
  }

  /**
   * With the values of the filters as the index has them: an alias that was typed can then be taken
   * away by the name that is shown.
   */
  SearchAddress spelled(Filters filters) {
    SearchAddress spelled = this;
    for (Map.Entry<Facet, Set<String>> chosen : filters.values().entrySet()) {
      if (parameters.containsKey(chosen.getKey().key())) {
        spelled = spelled.changed(chosen.getKey().key(), List.copyOf(chosen.getValue()));
      }
    }
    return spelled;
  }

  private SearchAddress changed(String name, List<String> values) {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    copy.remove(CURSOR);
    copy.put(name, values);
    return new SearchAddress(copy);
  }

  /** The search page. */
  String page() {
    return at("/");
  }

  /** Another path with the same parameters. */
  String at(String path) {
    String query = QueryString.write(parameters);
    return query.isEmpty() ? path : path + "?" + query;
  }
}
