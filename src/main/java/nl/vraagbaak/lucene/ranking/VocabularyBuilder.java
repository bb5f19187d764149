package nl.vraagbaak.lucene.ranking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the words of a vocabulary. */
final class VocabularyBuilder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final List<String> words = new ArrayList<>();
  private final GramNumbers numbers = new GramNumbers();

  /** For each word the numbers of its runs of letters. */
  private final List<int[]> runs = new ArrayList<>();

  /** Adds a word; one that has no likeness to others (short, long, with a digit) is passed over. */
  void add(String word) {
    if (word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(word.charAt(0))) {
      long[] grams = Grams.of(word);
      int[] known = new int[grams.length];
      for (int i = 0; i < grams.length; i++) {
        known[i] = numbers.of(grams[i]);
      }
      words.add(word);
      runs.add(known);
    }
  }

  Vocabulary build() {
    long[] grams = numbers.grams();
    Arrays.sort(grams);
    int[] places = new int[grams.length];
    for (int place = 0; place < grams.length; place++) {
      places[numbers.of(grams[place])] = place;
    }
    int[] counts = new int[grams.length];
    for (int[] run : runs) {
      for (int i = 0; i < run.length; i++) {
        run[i] = places[run[i]];
        counts[run[i]]++;
      }
    }
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      letters.writeBytes(words.get(i).getBytes(StandardCharsets.UTF_8));
      starts[i + 1] = letters.size();
    }
    return new Vocabulary(
        new VocabularyTables(
            letters.toByteArray(), starts, norms(counts), grams, counts, postings(counts)));
  }

  private float[] norms(int[] counts) {
    double[] weights = new double[counts.length];
    for (int gram = 0; gram < counts.length; gram++) {
      weights[gram] = VocabularyTables.weight(counts[gram], words.size());
    }
    float[] norms = new float[words.size()];
    for (int word = 0; word < norms.length; word++) {
      double norm = 0;
      for (int gram : runs.get(word)) {
        norm += weights[gram];
      }
      norms[word] = (float) norm;
    }
    return norms;
  }

  private byte[] postings(int[] counts) {
    int[] ends = new int[counts.length];
    int all = 0;
    for (int gram = 0; gram < counts.length; gram++) {
      ends[gram] = all;
      all += counts[gram];
    }
    int[] having = new int[all];
    for (int word = 0; word < words.size(); word++) {
      for (int gram : runs.get(word)) {
        having[ends[gram]++] = word;
      }
    }
    ByteArrayOutputStream postings = new ByteArrayOutputStream(2 * all);
    int at = 0;
    for (int end : ends) {
      for (int before = 0; at < end; at++) {
        writeDifference(postings, having[at] - before);
        before = having[at];
      }
    }
    return postings.toByteArray();
  }

  private static void writeDifference(ByteArrayOutputStream out, int difference) {
    int rest = difference;
    while (rest >= 0x80) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
