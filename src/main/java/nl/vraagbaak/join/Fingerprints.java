package nl.vraagbaak.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Hashes of texts, in rising order, each once. */
final class Fingerprints {
  /** None. */
  static final Fingerprints NONE = new Fingerprints(new long[0]);

  private final long[] hashes;

  private Fingerprints(long[] hashes) {
    this.hashes = hashes;
  }

  static Fingerprints of(LongStream hashes) {
    return new Fingerprints(hashes.sorted().distinct().toArray());
  }

  /** Of hashes that are in rising order already, each once. */
  static Fingerprints inOrder(long[] hashes) {
    return new Fingerprints(hashes.clone());
  }

  /** The hashes. */
  LongStream stream() {
    return Arrays.stream(hashes);
  }

  List<Long> list() {
    List<Long> list = new ArrayList<>(hashes.length);
    for (long hash : hashes) {
      list.add(hash);
    }
    return list;
  }

  int size() {
    return hashes.length;
  }

  /** The first of them: of random hashes a fair sample. */
  Fingerprints smallest(int count) {
    return hashes.length <= count ? this : new Fingerprints(Arrays.copyOf(hashes, count));
  }

  /** How many stand in both. */
  int shared(Fingerprints other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** All that stand in either. */
  Fingerprints and(Fingerprints other) {
    return of(LongStream.concat(stream(), other.stream()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprints same && Arrays.equals(hashes, same.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return Arrays.toString(hashes);
  }
}
