package nl.vraagbaak.search;

import java.util.List;

/**
 * The values of one facet, most frequent first, equals by value. A chosen facet keeps its
 * alternatives: its counts leave its own choice out of account.
 *
 * @param facet the facet
 * @param values the values
 * @param others number of values that are not listed
 */
public record FacetCounts(Facet facet, List<Value> values, int others) {
  /** Copies the values. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value its key
   * @param label how it is shown
   * @param count number of records, exact
   * @param selected whether it is chosen
   */
  public record Value(String value, String label, int count, boolean selected) {}
}
