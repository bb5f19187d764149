package nl.vraagbaak.gazetteer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles in "became". */
final class Circles {
  private Circles() {}

  /** Whether one can come from one article to another along the pairs. */
  static boolean reaches(Map<String, List<String>> newer, String from, String to) {
    Deque<String> open = new ArrayDeque<>(List.of(from));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(to)) {
        return true;
      }
      if (seen.add(id)) {
        open.addAll(newer.getOrDefault(id, List.of()));
      }
    }
    return false;
  }
}
