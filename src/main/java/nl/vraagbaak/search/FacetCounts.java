package nl.vraagbaak.search;

import java.util.List;

/**
 * The values of one facet, most frequent first, equals by value. A chosen facet keeps its
 * alternatives: its counts leave its own choice out of account.
 *
 * @param facet the facet
 * @param values the values
 * @param others number of values that are not listed
 * @param exact false where time ran out and there may be more
 */
public record FacetCounts(Facet facet, List<Value> values, int others, boolean exact) {
  /** Copies the values. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /** Counts that are exact. */
  public FacetCounts(Facet facet, List<Value> values, int others) {
    this(facet, values, others, true);
  }

  /** The same, of a search that ran out of time or did not. */
  public FacetCounts exactly(boolean inTime) {
    return new FacetCounts(facet, values, others, inTime);
  }

  /**
   * One value.
   *
   * @param value its key
   * @param label how it is shown
   * @param count number of records, or of papers where hits are grouped by paper
   * @param selected whether it is chosen
   */
  public record Value(String value, String label, int count, boolean selected) {}
}
