package nl.vraagbaak.web.view;

import java.util.List;

/**
 * All values of one facet within a search.
 *
 * @param frame what stands around it
 * @param title what the facet is called
 * @param form what was typed to find a value, and the search it is within
 * @param values each with its count, leading to the search narrowed to it
 * @param others how many more there are, as shown; empty for none
 * @param exact whether all was counted in time
 * @param back address of the search
 */
public record ValuesView(
    Frame frame,
    String title,
    Form form,
    List<Link> values,
    String others,
    boolean exact,
    String back) {
  /** Copies the values. */
  public ValuesView {
    values = List.copyOf(values);
  }

  /**
   * Finds a value by how it begins.
   *
   * @param address where the form leads
   * @param beginning as typed
   * @param kept the search it is within
   */
  public record Form(String address, String beginning, List<SearchView.Kept> kept) {
    /** Copies the parameters. */
    public Form {
      kept = List.copyOf(kept);
    }
  }
}
