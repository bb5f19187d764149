package nl.vraagbaak.web.view;

import java.util.List;

/**
 * The values of one facet to choose from.
 *
 * @param name name of the parameter
 * @param title what the facet is called
 * @param first the values always shown
 * @param rest the values shown on request
 * @param more where all values can be seen; empty where these are all
 */
public record FacetPanel(
    String name, String title, List<Choice> first, List<Choice> rest, String more) {
  /** Copies the values. */
  public FacetPanel {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /**
   * One value.
   *
   * @param id id of its box on the page
   * @param value value of the parameter
   * @param label what it is called
   * @param count number of records, as shown
   * @param chosen whether it is chosen
   */
  public record Choice(String id, String value, String label, String count, boolean chosen) {}
}
