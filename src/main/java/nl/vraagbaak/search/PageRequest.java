package nl.vraagbaak.search;

import java.util.Optional;

/**
 * Which hits are wanted.
 *
 * @param size how many at most, 1 to 100
 * @param cursor where to go on, as an earlier page gave it; empty for the first page
 */
public record PageRequest(int size, Optional<String> cursor) {
  /** The first twenty. */
  public static final PageRequest FIRST = new PageRequest(20, Optional.empty());

  /** Refuses sizes outside 1 to 100. */
  public PageRequest {
    if (size < 1 || size > 100) {
      throw new IllegalArgumentException("page size " + size);
    }
  }
}
