package nl.vraagbaak.lucene.kept;

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
public final class Kept<K, V> {
  private final Cache<K, V> made;

  /** So many at most. */
  public Kept(int most) {
    this.made = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  /** What was made for a key, or is made now. */
  public V get(K key, Making<V> source) throws IOException {
    @Nullable V known = made.getIfPresent(key);
    if (known != null) {
      return known;
    }
    V value = source.make();
    made.put(key, value);
    return value;
  }
}
