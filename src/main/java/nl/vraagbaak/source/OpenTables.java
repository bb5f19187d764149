package nl.vraagbaak.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The tables and rows that are open while a text is read, each perhaps in a cell of another. */
final class OpenTables {
  private final List<Line> lines;
  private final Deque<QuestionTable> tables = new ArrayDeque<>(List.of(new QuestionTable()));
  private final Deque<Row> rows = new ArrayDeque<>(List.of(new Row(0, new ArrayList<>())));

  /**
   * A row.
   *
   * @param start index of its first line
   * @param cells indices of the first line of each cell
   */
  private record Row(int start, List<Integer> cells) {}

  /** Over the lines read so far, of which a row may be replaced once it is whole. */
  OpenTables(List<Line> lines) {
    this.lines = lines;
  }

  void beginTable() {
    tables.push(new QuestionTable());
  }

  void endTable() {
    tables.pop();
  }

  void beginRow() {
    rows.push(new Row(lines.size(), new ArrayList<>()));
  }

  void beginCell() {
    rows.element().cells().add(lines.size());
  }

  /** The row as its table has it: questions with their labels, short cells on one line. */
  void endRow(Line.Role role) {
    Row row = rows.pop();
    tables.element().fold(lines, row.start(), row.cells(), role);
  }
}
