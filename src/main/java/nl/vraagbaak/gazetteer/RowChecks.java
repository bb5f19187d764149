package nl.vraagbaak.gazetteer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the rows of one list; what does not hold is a problem with the line of its row.
 *
 * @param file the list as named to the reader of a message
 * @param problems where problems go
 */
record RowChecks(String file, List<Problem> problems) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /** That something holds, or the message in Dutch. */
  void that(ListTable.Row row, boolean holds, String message) {
    if (!holds) {
      problems.add(new Problem(file, row.line(), message));
    }
  }

  /** That these cells are filled. */
  void required(ListTable.Row row, String... columns) {
    for (String column : columns) {
      that(row, !row.cell(column).isEmpty(), "kolom '" + column + "' is leeg");
    }
  }

  /** That the parts of these cells are separated as they should be. */
  void separated(ListTable.Row row, String... columns) {
    for (String column : columns) {
      that(
          row,
          row.cell(column).indexOf(';') < 0,
          "kolom '" + column + "': scheid waarden met |, niet met ;");
    }
  }

  /** That a row has a public id of its own. */
  void id(ListTable.Row row, boolean taken) {
    String id = row.cell("id");
    that(
        row,
        ID.matcher(id).matches(),
        "id '" + id + "' mag alleen kleine letters, cijfers en streepjes hebben");
    that(row, !taken, "id '" + id + "' staat er al");
  }
}
