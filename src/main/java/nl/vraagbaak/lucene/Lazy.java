package nl.vraagbaak.lucene;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first asked for.
 *
 * @param <T> the value
 */
final class Lazy<T> {
  private final Failures.Work<T> source;
  private volatile @Nullable T made;

  Lazy(Failures.Work<T> source) {
    this.source = source;
  }

  T get() throws IOException {
    T value = made;
    if (value != null) {
      return value;
    }
    synchronized (this) {
      value = made;
      if (value == null) {
        value = source.run();
        made = value;
      }
      return value;
    }
  }
}
