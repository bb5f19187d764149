package nl.vraagbaak.lucene.kept;

import java.io.IOException;

/**
 * Makes a value of what an index holds.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Making<T> {
  /** The value, made anew. */
  T make() throws IOException;
}
