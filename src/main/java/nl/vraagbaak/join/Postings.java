package nl.vraagbaak.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which papers have a name or a hash. One that very many papers have tells nothing and is not
 * looked up, which also bounds the work.
 *
 * @param <K> names or hashes
 */
final class Postings<K> {
  private static final int TOO_COMMON = 64;
  private final Map<K, List<JoinKeys>> papers = new HashMap<>();

  void add(K key, JoinKeys paper) {
    List<JoinKeys> posted = papers.computeIfAbsent(key, none -> new ArrayList<>(1));
    if (posted.size() <= TOO_COMMON) {
      posted.add(paper);
    }
  }

  /** The papers with any of the keys, each once, in the order they were added. */
  Set<JoinKeys> of(Collection<K> keys) {
    if (papers.isEmpty()) {
      return Set.of();
    }
    Set<JoinKeys> found = new LinkedHashSet<>();
    for (K key : keys) {
      List<JoinKeys> posted = papers.getOrDefault(key, List.of());
      if (posted.size() <= TOO_COMMON) {
        found.addAll(posted);
      }
    }
    return found;
  }
}
