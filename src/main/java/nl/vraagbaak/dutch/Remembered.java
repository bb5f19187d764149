package nl.vraagbaak.dutch;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was found for the words that were asked for lately. Safe for use by many threads.
 *
 * @param <V> what is found for a word; never changes
 */
final class Remembered<V> {
  /** Each word drives out the one that had its place. */
  private final AtomicReferenceArray<Known<V>> places;

  private final Function<String, V> source;

  /**
   * @param places a power of two
   * @param source finds what is not remembered
   */
  Remembered(int places, Function<String, V> source) {
    this.places = new AtomicReferenceArray<>(places);
    this.source = source;
  }

  private record Known<V>(String word, V value) {}

  V get(String word) {
    int place = spread(word.hashCode()) & (places.length() - 1);
    Known<V> known = places.get(place);
    if (known != null && known.word().equals(word)) {
      return known.value();
    }
    V value = source.apply(word);
    places.set(place, new Known<>(word, value));
    return value;
  }

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 15;
  }
}
