package nl.vraagbaak.parse.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest strictly rising row among candidates in reading order, found with a tree of prefix
 * maxima (Fenwick) in time n log n.
 */
final class RisingRow {
  private final List<MarkerCandidate> candidates;
  private final int[] best;
  private final int[] weight;
  private final int[] before;

  private RisingRow(List<MarkerCandidate> candidates, int largest) {
    this.candidates = candidates;
    this.best = new int[largest + 1];
    this.weight = new int[candidates.size()];
    this.before = new int[candidates.size()];
    Arrays.fill(best, -1);
  }

  /**
   * The candidates of the row in reading order, and the sure ones beside it that repeat one of its
   * numbers.
   *
   * @param largest the largest number of a note; 0 where the paper has none
   */
  static List<MarkerCandidate> best(List<MarkerCandidate> candidates, int largest) {
    return new RisingRow(candidates, largest).row(largest);
  }

  private List<MarkerCandidate> row(int largest) {
    for (int i = 0; i < candidates.size(); i++) {
      int number = candidates.get(i).number();
      if (number >= 1 && number <= largest) {
        before[i] = heaviestUpTo(number - 1);
        weight[i] = candidates.get(i).weight() + (before[i] < 0 ? 0 : weight[before[i]]);
        enter(i, number);
      }
    }
    boolean[] chosen = new boolean[candidates.size()];
    for (int i = heaviestUpTo(largest); i >= 0; i = before[i]) {
      chosen[i] = true;
    }
    List<MarkerCandidate> row = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      MarkerCandidate c = candidates.get(i);
      if (chosen[i] || (c.weight() > MarkerCandidate.SURE)) {
        row.add(c);
      }
    }
    return withoutOverlaps(row);
  }

  private static List<MarkerCandidate> withoutOverlaps(List<MarkerCandidate> row) {
    List<MarkerCandidate> apart = new ArrayList<>();
    for (MarkerCandidate c : row) {
      boolean overlaps =
          !apart.isEmpty()
              && apart.getLast().text() == c.text()
              && apart.getLast().end() > c.start();
      if (!overlaps) {
        apart.add(c);
      }
    }
    return Collections.unmodifiableList(apart);
  }

  private int heaviestUpTo(int number) {
    int found = -1;
    for (int n = number; n > 0; n -= n & -n) {
      if (best[n] >= 0 && (found < 0 || weight[best[n]] > weight[found])) {
        found = best[n];
      }
    }
    return found;
  }

  private void enter(int i, int number) {
    for (int n = number; n < best.length; n += n & -n) {
      if (best[n] < 0 || weight[i] >= weight[best[n]]) {
        best[n] = i;
      }
    }
  }
}
