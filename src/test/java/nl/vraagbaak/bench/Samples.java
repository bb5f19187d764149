package nl.vraagbaak.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times of the same questions, asked in several ways. */
final class Samples {
  private final Map<String, Map<String, List<Double>>> millis = new LinkedHashMap<>();

  /** Notes one. */
  synchronized void add(String label, String way, double time) {
    millis
        .computeIfAbsent(label, none -> new LinkedHashMap<>())
        .computeIfAbsent(way, none -> new ArrayList<>())
        .add(time);
  }

  /** Prints one way against another, for each label and for all of them. */
  void print(String way, String against) {
    System.out.printf(
        "%n%-8s %s against %s%n%-8s %23s %25s %17s%n",
        "", way, against, "", "p50 ms", "p99 ms", "queries a second");
    for (String label : millis.keySet()) {
      print(label, of(label, way), of(label, against));
    }
    print("all", all(way), all(against));
  }

  private static void print(String label, double[] ours, double[] theirs) {
    System.out.printf(
        Locale.ROOT,
        "%-8s %7.2f %7.2f = %5.2f  %7.2f %7.2f = %6.2f  %6.0f %6.0f = %4.2f%n",
        label,
        at(ours, 50),
        at(theirs, 50),
        at(ours, 50) / at(theirs, 50),
        at(ours, 99),
        at(theirs, 99),
        at(ours, 99) / at(theirs, 99),
        1000 / mean(ours),
        1000 / mean(theirs),
        mean(theirs) / mean(ours));
  }

  private double[] of(String label, String way) {
    return sorted(millis.getOrDefault(label, Map.of()).getOrDefault(way, List.of()));
  }

  private double[] all(String way) {
    return sorted(
        millis.values().stream()
            .flatMap(ways -> ways.getOrDefault(way, List.of()).stream())
            .toList());
  }

  private static double[] sorted(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static double mean(double[] times) {
    return Arrays.stream(times).average().orElse(Double.NaN);
  }
}
