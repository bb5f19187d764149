package nl.vraagbaak.join;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Words of a text as hashes: whole texts, and runs of words ("shingles": Broder, "On the
 * resemblance and containment of documents", 1997).
 */
final class Shingles {
  /** Words in a run. */
  private static final int RUN = 4;

  /** Hashes kept of one paper: the smallest, a fair sample of all. */
  static final int SKETCH = 48;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern MARK = Pattern.compile("\\p{M}++");

  private Shingles() {}

  /** Lower-case words without accents; print and punctuation make no difference. */
  static List<String> words(String text) {
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** One hash of a text; spaces do not count, so a word broken over a line end is the same. */
  static long whole(List<String> words) {
    return hash(String.join("", words));
  }

  /** The sample of the runs of words of some texts. */
  static Fingerprints sketch(List<List<String>> texts) {
    List<Long> hashes = new ArrayList<>();
    for (List<String> words : texts) {
      IntStream.rangeClosed(0, words.size() - RUN)
          .mapToObj(i -> hash(String.join(" ", words.subList(i, i + RUN))))
          .forEach(hashes::add);
    }
    return Fingerprints.of(hashes.stream().mapToLong(Long::longValue)).smallest(SKETCH);
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

  /**
   * FNV-1a over the characters, then mixed (MurmurHash3 finaliser) so that the smallest are fair.
   */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
