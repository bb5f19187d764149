package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made for the keys used last. Two threads that miss the same key both make it: that
 * costs less than to wait for each other.
 *
 * @param <K> the key
 * @param <V> what is made for it; never changes
 */
final class Kept<K, V> {
  private final Map<K, V> made;

  /** So many at most. */
  Kept(int most) {
    this.made =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Failures.Work<V> source) throws IOException {
    @Nullable V value = find(key);
    if (value == null) {
      value = source.run();
      synchronized (made) {
        made.put(key, value);
      }
    }
    return value;
  }

  private @Nullable V find(K key) {
    synchronized (made) {
      return made.get(key);
    }
  }
}
