package nl.vraagbaak.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of tables: short cells are read across as one line, texts stay apart. */
final class TableRows {
  private static final int LONGEST = 120;

  /** A cell that opens a question or an answer is not joined with its row. */
  private static final Pattern LABEL = Pattern.compile("(?i)(?:vraag|vragen|antwoord)\\b.{0,40}");

  private TableRows() {}

  /** The cells as one line: "Datum 12 mei 2031", "2030 12 7"; empty where they stay apart. */
  static Optional<Line> joined(List<Line> cells, Line.Role role) {
    int length = cells.stream().mapToInt(line -> line.text().length()).sum();
    boolean shortRow = cells.size() > 1 && length <= LONGEST;
    if (!shortRow || LABEL.matcher(cells.getFirst().text().strip()).matches()) {
      return Optional.empty();
    }
    String row = String.join(" ", cells.stream().map(Line::text).toList());
    return Optional.of(new Line(row, cells.getFirst().page(), role));
  }
}
