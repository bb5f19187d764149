package nl.vraagbaak.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What came of all requests of a soak. */
final class SoakTally {
  private static final List<String> TOLD = List.of("503", "429");

  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final Map<String, String> faults = new ConcurrentHashMap<>();
  private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

  /** A search was answered. */
  void search(int status, String path, long nanos) {
    if (status == 200) {
      millis.add(nanos / 1e6);
    } else if (status != 503) {
      faults.putIfAbsent(path, "search answered with " + status);
    }
    answered("search", Integer.toString(status));
  }

  /** Something was answered. */
  void answered(String kind, String status) {
    count(kind + " " + status);
    if (status.startsWith("5") && !TOLD.contains(status)) {
      faults.putIfAbsent(kind, "answered with " + status);
    }
  }

  void count(String what) {
    counts.computeIfAbsent(what, none -> new LongAdder()).increment();
  }

  /** A connection broke. */
  void broken(IOException e) {
    count("broken: " + e.getMessage());
  }

  /** What should not have been. */
  Map<String, String> faults() {
    return faults;
  }

  void print() {
    counts.forEach((what, times) -> System.out.printf("%9d  %s%n", times.sum(), what));
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    if (sorted.length > 0) {
      System.out.printf(
          "searches: p50 %.1f ms, p99 %.1f ms%n",
          sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }
    faults.forEach((path, fault) -> System.out.println("FAULT " + fault + ": " + path));
  }
}
