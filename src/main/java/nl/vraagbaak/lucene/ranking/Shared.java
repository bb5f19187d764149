package nl.vraagbaak.lucene.ranking;

import java.util.Arrays;

/** How much weight each word shares with the word asked for. */
final class Shared {
  private final float[] weights;
  private int[] words = new int[1 << 10];
  private int count;

  Shared(int size) {
    this.weights = new float[size];
  }

  void add(int word, float weight) {
    if (weights[word] == 0) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
      }
      words[count++] = word;
    }
    weights[word] += weight;
  }

  /** Number of words that share anything. */
  int count() {
    return count;
  }

  /** The n-th word that shares anything. */
  int word(int n) {
    return words[n];
  }

  double weight(int word) {
    return weights[word];
  }
}
