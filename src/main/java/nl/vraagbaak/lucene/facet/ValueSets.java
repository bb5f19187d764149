package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;

/**
 * The different sets of values that documents have, by number: 0 is none, then each value alone.
 */
final class ValueSets {
  private Map<IntsRef, Integer> numbers = new HashMap<>();
  private int[] starts;
  private int[] values;
  private int count;
  private final IntsRef read = new IntsRef(8);

  /**
   * @param single number of values
   */
  ValueSets(int single) {
    this.starts = new int[single + 2];
    this.values = new int[single];
    for (int value = 0; value < single; value++) {
      values[value] = value;
      starts[value + 2] = value + 1;
    }
    this.count = single;
  }

  /** The highest number. */
  int count() {
    return count;
  }

  /** The place of the first value of a set. */
  int start(int set) {
    return starts[set];
  }

  /** Behind the place of its last. */
  int end(int set) {
    return starts[set + 1];
  }

  /** The value at a place. */
  int value(int at) {
    return values[at];
  }

  /** The set of the values of the document that they stand at. */
  int of(SortedSetDocValues document) throws IOException {
    int first = (int) document.nextOrd();
    read.length = document.docValueCount();
    if (read.length == 1) {
      return first + 1;
    }
    read.ints = ArrayUtil.growNoCopy(read.ints, read.length);
    read.ints[0] = first;
    for (int i = 1; i < read.length; i++) {
      read.ints[i] = (int) document.nextOrd();
    }
    Integer known = numbers.get(read);
    return known == null ? add(IntsRef.deepCopyOf(read)) : known;
  }

  /** To be called once all are read: what only reading wants is let go. */
  void close() {
    numbers = Map.of();
    values = Arrays.copyOf(values, starts[count + 1]);
    starts = Arrays.copyOf(starts, count + 2);
  }

  private int add(IntsRef set) {
    int end = starts[++count] + set.length;
    values = ArrayUtil.grow(values, end);
    System.arraycopy(set.ints, set.offset, values, starts[count], set.length);
    starts = ArrayUtil.grow(starts, count + 2);
    starts[count + 1] = end;
    numbers.put(set, count);
    return count;
  }
}
