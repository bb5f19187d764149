package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.vraagbaak.web.view.YearBars;

/** Draws how many records there are in each year. */
final class YearChart {
  /** Room for a year below its bar, in units of the drawing. */
  private static final double LABEL = 34;

  private static final double WIDEST = 64;

  private YearChart() {}

  /**
   * The drawing; empty where there are fewer than two years.
   *
   * @param counts number of records by year
   * @param href address that narrows to a year
   */
  static Optional<YearBars> of(
      String caption, Map<Integer, Integer> counts, IntFunction<String> href) {
    NavigableMap<Integer, Integer> ordered = new TreeMap<>(counts);
    ordered.values().removeIf(count -> count == 0);
    if (ordered.size() < 2) {
      return Optional.empty();
    }
    int first = ordered.firstKey();
    int years = ordered.lastKey() - first + 1;
    double step = Math.min(WIDEST, (double) YearBars.WIDTH / years);
    int labelEvery = (int) Math.ceil(LABEL / step);
    int most = ordered.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<YearBars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      int count = ordered.getOrDefault(first + i, 0);
      double height = (double) YearBars.HEIGHT * count / most;
      bars.add(
          new YearBars.Bar(
              first + i,
              count,
              href.apply(first + i),
              shape(i * step, step * 0.85, count == 0 ? 0 : Math.max(1, height)),
              i % labelEvery == 0 && i * step + LABEL <= YearBars.WIDTH));
    }
    return Optional.of(new YearBars(caption, bars));
  }

  private static YearBars.Shape shape(double x, double width, double height) {
    return new YearBars.Shape(
        units(x), units(YearBars.HEIGHT - height), units(width), units(height));
  }

  private static String units(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
