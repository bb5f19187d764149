package nl.vraagbaak.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made for the keys that are asked for most. Two threads that miss the same key both
 * make it: that costs less than to wait for each other.
 *
 * @param <K> the key
 * @param <V> what is made for it; never changes
 */
final class Kept<K, V> {
  private final Cache<K, V> made;

  /** So many at most. */
  Kept(int most) {
    this.made = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  V get(K key, Failures.Work<V> source) throws IOException {
    @Nullable V known = made.getIfPresent(key);
    if (known != null) {
      return known;
    }
    V value = source.run();
    made.put(key, value);
    return value;
  }
}
