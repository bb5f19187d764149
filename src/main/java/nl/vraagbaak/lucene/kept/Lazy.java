package nl.vraagbaak.lucene.kept;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first asked for.
 *
 * @param <T> the value
 */
public final class Lazy<T> {
  private final Making<T> source;
  private volatile @Nullable T made;

  /** To be made by this. */
  public Lazy(Making<T> source) {
    this.source = source;
  }

  /** The value; the first who asks makes it and the others wait. */
  public T get() throws IOException {
    T value = made;
    if (value != null) {
      return value;
    }
    synchronized (this) {
      value = made;
      if (value == null) {
        value = source.make();
        made = value;
      }
      return value;
    }
  }
}
