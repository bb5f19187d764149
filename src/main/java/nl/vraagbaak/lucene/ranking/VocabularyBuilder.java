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
  private final List<long[]> runs = new ArrayList<>();

  /** Adds a word; one that has no likeness to others (short, long, with a digit) is passed over. */
  void add(String word) {
    if (word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(word.charAt(0))) {
      words.add(word);
      runs.add(Grams.of(word));
    }
  }

  Vocabulary build() {
    long[] all = runs.stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.parallelSort(all);
    long[] grams = Arrays.stream(all).distinct().toArray();
    int[] counts = new int[grams.length];
    for (long[] of : runs) {
      for (long gram : of) {
        counts[Arrays.binarySearch(grams, gram)]++;
      }
    }
    return new Vocabulary(tables(grams, counts));
  }

  private VocabularyTables tables(long[] grams, int[] counts) {
    int[][] having = new int[grams.length][];
    int[] filled = new int[grams.length];
    float[] norms = new float[words.size()];
    for (int word = 0; word < norms.length; word++) {
      double norm = 0;
      for (long gram : runs.get(word)) {
        int number = Arrays.binarySearch(grams, gram);
        if (having[number] == null) {
          having[number] = new int[counts[number]];
        }
        having[number][filled[number]++] = word;
        norm += VocabularyTables.weight(counts[number], norms.length);
      }
      norms[word] = (float) norm;
    }
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      letters.writeBytes(words.get(i).getBytes(StandardCharsets.UTF_8));
      starts[i + 1] = letters.size();
    }
    return new VocabularyTables(
        letters.toByteArray(), starts, norms, grams, counts, postings(having));
  }

  private static byte[] postings(int[][] having) {
    ByteArrayOutputStream postings = new ByteArrayOutputStream();
    for (int[] words : having) {
      int before = 0;
      for (int word : words) {
        writeDifference(postings, word - before);
        before = word;
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
