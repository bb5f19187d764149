package nl.vraagbaak.web.view;

import java.util.List;

/**
 * What is in the index.
 *
 * @param frame what stands around it
 * @param tables figures, a table each
 * @param facts when it was made and from what
 */
public record AboutView(Frame frame, List<Table> tables, List<Fact> facts) {
  /** Copies the lists. */
  public AboutView {
    tables = List.copyOf(tables);
    facts = List.copyOf(facts);
  }

  /**
   * Figures.
   *
   * @param caption what is counted
   * @param rows the figures
   */
  public record Table(String caption, List<Row> rows) {
    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One figure.
   *
   * @param name what is counted
   * @param count how many, as shown
   */
  public record Row(String name, String count) {}
}
