package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds two columns of prose on a page and reads them one after the other. */
final class Columns {
  /** So many rows must be parted at the same place before it is a gutter and not a table. */
  private static final int FEWEST_ROWS = 8;

  /** Both sides of a gutter hold prose, of so many characters a row on average. */
  private static final int PROSE = 18;

  private Columns() {}

  /** The rows in reading order, as blocks that are read one after the other. */
  static List<List<Row>> blocks(List<Row> rows) {
    OptionalDouble gutter = gutter(rows);
    return gutter.isEmpty() ? List.of(rows) : parted(rows, gutter.getAsDouble());
  }

  private static OptionalDouble gutter(List<Row> rows) {
    Map<Long, List<Row>> byPlace = new HashMap<>();
    for (Row row : rows) {
      for (int i = 0; i < row.spans().size(); i++) {
        Span right = row.spans().get(i);
        boolean apart = i == 0 || right.left() - row.spans().get(i - 1).right() > row.size() * 0.9;
        if (apart) {
          byPlace.computeIfAbsent(Math.round(right.left() / 4), key -> new ArrayList<>()).add(row);
        }
      }
    }
    return byPlace.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= Math.max(FEWEST_ROWS, rows.size() / 4))
        .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(b.size(), a.size())))
        .map(Map.Entry::getKey)
        .flatMap(place -> proven(rows, place * 4 - 3.0).stream())
        .mapToDouble(place -> place)
        .findFirst();
  }

  /** The place, if both its sides hold prose. */
  private static Optional<Double> proven(List<Row> rows, double x) {
    List<Row> parted = rows.stream().filter(row -> !crosses(row, x)).toList();
    if (sideBySide(parted, x) < FEWEST_ROWS) {
      return Optional.empty();
    }
    long left = parted.stream().filter(row -> row.left() < x).count();
    long right = parted.stream().filter(row -> row.right() > x).count();
    int leftChars = chars(parted, x, true);
    int rightChars = chars(parted, x, false);
    boolean prose = leftChars >= PROSE * left && rightChars >= PROSE * right;
    return prose && parted.size() * 2 > rows.size() ? Optional.of(x) : Optional.empty();
  }

  /** How many rows of the left side stand no higher and no lower than those of the right side. */
  private static long sideBySide(List<Row> rows, double x) {
    DoubleSummaryStatistics right =
        rows.stream().filter(row -> row.right() > x).mapToDouble(Row::baseline).summaryStatistics();
    return rows.stream()
        .filter(row -> row.left() < x)
        .mapToDouble(Row::baseline)
        .filter(y -> y >= right.getMin() && y <= right.getMax())
        .count();
  }

  private static int chars(List<Row> rows, double x, boolean left) {
    return rows.stream()
        .flatMap(row -> row.spans().stream())
        .filter(span -> span.left() < x == left)
        .mapToInt(span -> span.text().length())
        .sum();
  }

  private static boolean crosses(Row row, double x) {
    return row.spans().stream().anyMatch(span -> span.left() < x && span.right() > x + 3);
  }

  private static List<List<Row>> parted(List<Row> rows, double x) {
    List<List<Row>> blocks = new ArrayList<>();
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      if (crosses(row, x)) {
        flush(blocks, left, right);
        blocks.add(List.of(row));
      } else {
        add(left, row, row.spans().stream().filter(span -> span.left() < x).toList());
        add(right, row, row.spans().stream().filter(span -> span.left() >= x).toList());
      }
    }
    flush(blocks, left, right);
    return blocks;
  }

  private static void add(List<Row> side, Row row, List<Span> spans) {
    if (!spans.isEmpty()) {
      side.add(new Row(row.page(), spans));
    }
  }

  private static void flush(List<List<Row>> blocks, List<Row> left, List<Row> right) {
    for (List<Row> side : List.of(left, right)) {
      if (!side.isEmpty()) {
        blocks.add(List.copyOf(side));
        side.clear();
      }
    }
  }
}
