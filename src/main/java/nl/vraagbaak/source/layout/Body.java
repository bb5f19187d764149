package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The measures of the running text, by which all else is judged; in points.
 *
 * @param size size of most of the text
 * @param left edge at which most lines begin
 * @param right edge that few lines pass
 * @param pitch usual distance between two baselines
 */
record Body(double size, double left, double right, double pitch) {
  /** Measures the rows of all pages, or of one column. */
  static Body of(List<Row> rows) {
    double size = commonest(rows, Row::size, 0.25);
    List<Row> running = rows.stream().filter(row -> Math.abs(row.size() - size) < 0.3).toList();
    double left = commonest(running, Row::left, 2);
    List<Double> rights =
        running.stream()
            .filter(row -> Math.abs(row.left() - left) < 3)
            .map(Row::reach)
            .sorted()
            .toList();
    double right = rights.isEmpty() ? left : rights.get((int) (0.97 * (rights.size() - 1)));
    return new Body(size, left, right, pitch(running, size));
  }

  /** The value that most characters have, to a step. */
  private static double commonest(List<Row> rows, ToDoubleFunction<Row> value, double step) {
    Map<Long, Integer> weights = new HashMap<>();
    Map<Long, Double> values = new HashMap<>();
    for (Row row : rows) {
      long key = Math.round(value.applyAsDouble(row) / step);
      weights.merge(key, row.length(), Integer::sum);
      values.putIfAbsent(key, value.applyAsDouble(row));
    }
    return weights.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> values.getOrDefault(entry.getKey(), 0.0))
        .orElse(0.0);
  }

  private static double pitch(List<Row> running, double size) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < running.size(); i++) {
      double step = running.get(i).baseline() - running.get(i - 1).baseline();
      if (running.get(i).page() == running.get(i - 1).page() && step > 0.8 * size) {
        steps.add(step);
      }
    }
    Collections.sort(steps, Comparator.naturalOrder());
    return steps.isEmpty() ? 1.2 * size : steps.get(steps.size() * 2 / 5);
  }

  /** Whether the text is of the size of the running text, or close to it. */
  boolean isRunning(Row row) {
    return row.size() > 0.93 * size && row.size() < 1.07 * size;
  }
}
