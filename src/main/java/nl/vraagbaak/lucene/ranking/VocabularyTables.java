package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** What a vocabulary is kept in: words, the runs of letters they have, and who has each run. */
final class VocabularyTables {
  /** Of so many words one may have a run for it to tell anything, in a large vocabulary. */
  private static final int FREQUENT = 50;

  private static final int MANY = 2_000;

  /** The words in UTF-8, one after the other. */
  private final byte[] letters;

  /** Where each word begins, and where the last ends. */
  private final int[] starts;

  /** Sum of the weights of the runs of each word. */
  private final float[] norms;

  /** The runs, in order of number. */
  private final long[] grams;

  /** Number of words that have each run. */
  private final int[] counts;

  /** Where the words of each run begin in {@link #postings}. */
  private final int[] begins;

  /** The words that have each run, as differences, seven bits a byte. */
  private final byte[] postings;

  VocabularyTables(
      byte[] letters, int[] starts, float[] norms, long[] grams, int[] counts, byte[] postings) {
    this.letters = letters;
    this.starts = starts;
    this.norms = norms;
    this.grams = grams;
    this.counts = counts;
    this.postings = postings;
    this.begins = begins(counts, postings);
  }

  private static int[] begins(int[] counts, byte[] postings) {
    int[] begins = new int[counts.length];
    int at = 0;
    for (int gram = 0; gram < counts.length; gram++) {
      begins[gram] = at;
      for (int left = counts[gram]; left > 0; at++) {
        left -= postings[at] >= 0 ? 1 : 0;
      }
    }
    return begins;
  }

  int size() {
    return norms.length;
  }

  String term(int number) {
    return new String(letters, starts[number], length(number), StandardCharsets.UTF_8);
  }

  /** Bytes of a word. */
  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  double norm(int number) {
    return norms[number];
  }

  /**
   * Adds the weight of a run to every word that has it.
   *
   * @return the weight: 0 for a run that so many words have that it says nothing
   */
  double share(long gram, Shared shared) {
    int at = Arrays.binarySearch(grams, gram);
    if (at < 0) {
      return weight(1, size());
    }
    double weight = weight(counts[at], size());
    int word = 0;
    int position = begins[at];
    for (int left = weight > 0 ? counts[at] : 0; left > 0; left--) {
      int difference = 0;
      int shift = 0;
      byte next = postings[position++];
      while (next < 0) {
        difference |= (next & 0x7F) << shift;
        shift += 7;
        next = postings[position++];
      }
      word += difference | (next << shift);
      shared.add(word, (float) weight);
    }
    return weight;
  }

  /**
   * What a run tells: the square of its inverse document frequency; nothing where one word in fifty
   * of a large vocabulary has it.
   */
  static double weight(int words, int size) {
    if (words > Math.max(MANY, size / FREQUENT)) {
      return 0;
    }
    double idf = Math.log((size + 1.0) / (words + 1.0)) + 1;
    return idf * idf;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(norms.length);
    out.writeVInt(letters.length);
    out.writeBytes(letters, letters.length);
    for (int i = 0; i < norms.length; i++) {
      out.writeVInt(length(i));
      out.writeInt(Float.floatToIntBits(norms[i]));
    }
    out.writeVInt(grams.length);
    long before = 0;
    for (int i = 0; i < grams.length; i++) {
      out.writeVLong(grams[i] - before);
      out.writeVInt(counts[i]);
      before = grams[i];
    }
    out.writeVInt(postings.length);
    out.writeBytes(postings, postings.length);
  }

  static VocabularyTables read(DataInput in) throws IOException {
    int size = in.readVInt();
    byte[] letters = bytes(in);
    int[] starts = new int[size + 1];
    float[] norms = new float[size];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + in.readVInt();
      norms[i] = Float.intBitsToFloat(in.readInt());
    }
    long[] grams = new long[in.readVInt()];
    int[] counts = new int[grams.length];
    long before = 0;
    for (int i = 0; i < grams.length; i++) {
      before += in.readVLong();
      grams[i] = before;
      counts[i] = in.readVInt();
    }
    return new VocabularyTables(letters, starts, norms, grams, counts, bytes(in));
  }

  private static byte[] bytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return bytes;
  }
}
