package nl.vraagbaak.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a search is narrowed to: any of the values within a facet, all of the facets.
 *
 * @param values chosen values by facet; a facet without values does not narrow
 * @param from first day of the record's date
 * @param to last day of the record's date
 * @param sameTextAs id of a question, answer or passage: only those with the same words, itself
 *     among them
 */
public record Filters(
    Map<Facet, Set<String>> values,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> sameTextAs) {
  /** Narrows nothing. */
  public static final Filters NONE =
      new Filters(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Copies the values, in a fixed order. */
  public Filters {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, chosen) -> {
          if (!chosen.isEmpty()) {
            copy.put(facet, java.util.Collections.unmodifiableSet(new TreeSet<>(chosen)));
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  /** The chosen values of a facet; empty when it does not narrow. */
  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  /** The same, with exactly these values of one facet. */
  public Filters with(Facet facet, Set<String> chosen) {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    copy.putAll(values);
    copy.put(facet, chosen);
    return new Filters(copy, from, to, sameTextAs);
  }

  /** The same within these days. */
  public Filters between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filters(values, first, last, sameTextAs);
  }

  /** The same for texts with the words of this record. */
  public Filters sameAs(Optional<String> record) {
    return new Filters(values, from, to, record);
  }
}
