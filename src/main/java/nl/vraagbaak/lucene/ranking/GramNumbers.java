package nl.vraagbaak.lucene.ranking;

import java.util.Arrays;

/** Numbers runs of letters from 0, in the order in which they are met: a table by hash. */
final class GramNumbers {
  private static final int LEAST = 1 << 12;

  /** No run is 0: each has a bit set above its letters, see {@link Grams}. */
  private long[] table = new long[LEAST];

  /** The numbers of those in the same places of the table. */
  private int[] numbers = new int[LEAST];

  private long[] met = new long[LEAST];
  private int size;

  /** The number of a run; a new one where it was not met before. */
  int of(long gram) {
    int place = place(gram);
    if (table[place] == gram) {
      return numbers[place];
    }
    table[place] = gram;
    numbers[place] = size;
    if (size == met.length) {
      met = Arrays.copyOf(met, 2 * size);
    }
    met[size] = gram;
    size++;
    if (2 * size > table.length) {
      grow();
    }
    return size - 1;
  }

  /** The runs, by their numbers. */
  long[] grams() {
    return Arrays.copyOf(met, size);
  }

  /** Where a run is, or would be. */
  private int place(long gram) {
    int mask = table.length - 1;
    long mixed = gram * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 32) & mask;
    while (table[place] != 0 && table[place] != gram) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    table = new long[2 * table.length];
    numbers = new int[table.length];
    for (int number = 0; number < size; number++) {
      int place = place(met[number]);
      table[place] = met[number];
      numbers[place] = number;
    }
  }
}
