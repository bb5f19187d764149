package nl.vraagbaak.lucene.ranking;

import java.util.Arrays;

/** The runs of three to five letters of a word, each as a number. */
final class Grams {
  static final int SHORTEST = 3;
  static final int LONGEST = 5;
  private static final int BITS = 12;

  private Grams() {}

  /** The different runs of a word, in order of number; a word of two letters or less has none. */
  static long[] of(String word) {
    int length = word.length();
    long[] grams = new long[Math.max(0, LONGEST * length)];
    int count = 0;
    for (int start = 0; start < length; start++) {
      long gram = 1;
      for (int i = start; i < Math.min(length, start + LONGEST); i++) {
        gram = (gram << BITS) | (word.charAt(i) & ((1 << BITS) - 1));
        if (i - start + 1 >= SHORTEST) {
          grams[count++] = gram;
        }
      }
    }
    return distinct(grams, count);
  }

  private static long[] distinct(long[] grams, int count) {
    Arrays.sort(grams, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[kept++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, kept);
  }
}
