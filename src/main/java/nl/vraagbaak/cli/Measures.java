package nl.vraagbaak.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How good a ranking is, against graded judgments.
 *
 * @param ndcg nDCG@10: gain 2^grade - 1, discount log2(rank + 1), the ideal over all judged records
 * @param recall recall@20: share of the records of grade 1 or more among the first twenty
 * @param reciprocal MRR@10: one over the rank of the first record of grade 2 or more, 0 where none
 *     of the first ten is
 */
record Measures(double ndcg, double recall, double reciprocal) {
  private static final int TOP = 10;
  private static final int DEEP = 20;
  private static final int RELEVANT = 1;
  private static final int GOOD = 2;

  /** Of one query: records found, best first, and the grade of each that was judged. */
  static Measures of(List<String> found, Map<String, Integer> grades) {
    List<String> ranked = found.stream().distinct().toList();
    List<Integer> gained = ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double best = gain(ideal);
    long relevant = ideal.stream().filter(grade -> grade >= RELEVANT).count();
    long seen = gained.stream().limit(DEEP).filter(grade -> grade >= RELEVANT).count();
    return new Measures(
        best == 0 ? 0 : gain(gained) / best,
        relevant == 0 ? 0 : (double) seen / relevant,
        reciprocal(gained));
  }

  /** The mean of many. */
  static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
        all.stream().mapToDouble(Measures::recall).average().orElse(0),
        all.stream().mapToDouble(Measures::reciprocal).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(TOP, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
        .sum();
  }

  private static double reciprocal(List<Integer> grades) {
    return IntStream.range(0, Math.min(TOP, grades.size()))
        .filter(i -> grades.get(i) >= GOOD)
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }
}
