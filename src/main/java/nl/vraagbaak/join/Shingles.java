package nl.vraagbaak.join;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Words of a text as hashes: whole texts, and runs of words ("shingles": Broder, "On the
 * resemblance and containment of documents", 1997).
 */
final class Shingles {
  /** Where FNV-1a begins. */
  private static final long START = 0xcbf29ce484222325L;

  /** Words in a run. */
  private static final int RUN = 4;

  /** Hashes kept of one paper: the smallest, a fair sample of all. */
  static final int SKETCH = 48;

  private Shingles() {}

  /** Lower-case words without accents; print and punctuation make no difference. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < plain.length(); ) {
      int sign = plain.codePointAt(at);
      at += Character.charCount(sign);
      if (isLetterOrNumber(sign)) {
        word.appendCodePoint(sign);
      } else if (!isMark(sign)) {
        add(word, words);
      }
    }
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static boolean isLetterOrNumber(int sign) {
    return (sign >= 'a' && sign <= 'z')
        || Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.LETTER_NUMBER
        || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** One hash of a text; spaces do not count, so a word broken over a line end is the same. */
  static long whole(List<String> words) {
    long hash = START;
    for (String word : words) {
      hash = hash(hash, word);
    }
    return mixed(hash);
  }

  /**
   * The sample of the runs of words of some texts. Half of each hash will do: two papers must share
   * many of them.
   */
  static Fingerprints sketch(List<List<String>> texts) {
    LongStream.Builder hashes = LongStream.builder();
    for (List<String> words : texts) {
      for (int i = 0; i + RUN <= words.size(); i++) {
        hashes.add(run(words, i) >>> Integer.SIZE);
      }
    }
    return Fingerprints.of(hashes.build()).smallest(SKETCH);
  }

  private static long run(List<String> words, int start) {
    long hash = hash(START, words.get(start));
    for (int i = start + 1; i < start + RUN; i++) {
      hash = hash(hash(hash, " "), words.get(i));
    }
    return mixed(hash);
  }

  /** Share of the runs of words that two papers have in common, from their sketches: 0 to 1. */
  static double resemblance(Fingerprints a, Fingerprints b) {
    Fingerprints union = a.and(b).smallest(SKETCH);
    long both = union.stream().filter(hash -> has(a, hash) && has(b, hash)).count();
    return union.size() == 0 ? 0 : (double) both / union.size();
  }

  private static boolean has(Fingerprints prints, long hash) {
    return prints.shared(Fingerprints.of(LongStream.of(hash))) == 1;
  }

  /** FNV-1a over the characters, from the hash of what stands before them. */
  private static long hash(long before, String text) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Mixed (MurmurHash3 finaliser) so that the smallest are a fair sample. */
  private static long mixed(long fnv) {
    long hash = (fnv ^ (fnv >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
