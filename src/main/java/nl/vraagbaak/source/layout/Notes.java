package nl.vraagbaak.source.layout;

import java.util.List;

/**
 * Finds where the footnotes of a block begin: at its foot, in small print, with a raised number.
 */
final class Notes {
  /** Print up to this share of the running text is small. */
  private static final double SMALL = 0.93;

  private final Body body;
  private boolean open;
  private double indent;

  Notes(Body body) {
    this.body = body;
  }

  /** Index of the first row that is a footnote, or the number of rows where there is none. */
  int firstIn(List<Row> rows) {
    int start = opening(rows);
    int first = open ? continued(rows, start) : start;
    open = first < rows.size();
    if (open) {
      indent = rows.getLast().left();
    }
    return first;
  }

  /** The first row with a raised number that is followed by nothing larger than itself. */
  private int opening(List<Row> rows) {
    int start = rows.size();
    double largest = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      largest = Math.max(largest, row.size());
      if (largest > 1.05 * body.size()) {
        break;
      }
      if (row.opensWithNumber() && largest < 1.08 * row.size() && isNote(rows, i)) {
        start = i;
      }
    }
    return start;
  }

  private boolean isNote(List<Row> rows, int index) {
    return rows.get(index).size() < SMALL * body.size()
        || (index > 0
            && rows.get(index).baseline() - rows.get(index - 1).baseline() > 1.4 * body.pitch());
  }

  /** Small print above the first number that goes on where the notes of the page before ended. */
  private int continued(List<Row> rows, int start) {
    int first = start;
    while (first > 0 && isContinuation(rows.get(first - 1))) {
      first--;
    }
    boolean parted =
        first == 0
            || (first < rows.size()
                && rows.get(first).baseline() - rows.get(first - 1).baseline()
                    > 1.4 * body.pitch());
    return parted ? first : start;
  }

  private boolean isContinuation(Row row) {
    return row.size() < SMALL * body.size() && Math.abs(row.left() - indent) < 2;
  }
}
