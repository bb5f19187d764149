import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many listed words begin or end with a word: what tells a part of a compound from letters that
 * happen to be one. After Koehn and Knight, Empirical Methods for Compound Splitting (2003), with
 * numbers of words in the place of numbers of occurrences.
 */
final class Productivity {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_COMPOUND = 7;
  private static final int LEAST = 2;

  /** Parts of three letters that make compounds; all others are mostly chance. */
  private static final Set<String> SHORT =
      Set.of(
          "web", "les", "wet", "lid", "app", "sms", "vis", "bom", "gas", "olie", "taxi", "zee",
          "arm", "zon", "weg", "bus", "dna", "wao", "eed", "nep", "gif", "ijs", "bos");

  /** What may stand between two parts. */
  private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "er", "eren");

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Map<String, String> firstLemma = new HashMap<>();
  private final Dictionary dictionary;
  private final Map<String, String> lemmas;

  private Productivity(Dictionary dictionary, Map<String, String> lemmas) {
    this.dictionary = dictionary;
    this.lemmas = lemmas;
  }

  /**
   * Part to its counts: two bytes, as first and as last part, each 4 x log2 of the number; then the
   * lemma it stands for.
   */
  static TreeMap<String, byte[]> count(Dictionary dictionary, Map<String, String> lemmas) {
    Productivity counts = new Productivity(dictionary, lemmas);
    lemmas.values().stream().distinct().forEach(counts::add);
    return counts.table();
  }

  private void add(String word) {
    if (word.length() < SHORTEST_COMPOUND) {
      return;
    }
    for (int cut = 3; cut <= word.length() - 3; cut++) {
      String left = word.substring(0, cut);
      String right = word.substring(cut);
      String base = base(left);
      if (!base.isEmpty() && isPart(right) && dictionary.isNoun(right)) {
        first.merge(left, 1, Integer::sum);
        firstLemma.putIfAbsent(left, lemmas.get(base));
        last.merge(right, 1, Integer::sum);
      }
    }
  }

  /** The listed word that a first part is, without what links it; empty when it is none. */
  private String base(String left) {
    for (String link : LINKS) {
      if (left.endsWith(link)) {
        String base = left.substring(0, left.length() - link.length());
        if (isPart(base)) {
          return base;
        }
      }
    }
    return "";
  }

  private boolean isPart(String word) {
    return (word.length() >= SHORTEST || SHORT.contains(word)) && lemmas.containsKey(word);
  }

  private TreeMap<String, byte[]> table() {
    TreeMap<String, byte[]> table = new TreeMap<>();
    first.forEach((part, n) -> put(table, part, n, last.getOrDefault(part, 0)));
    last.forEach((part, n) -> put(table, part, first.getOrDefault(part, 0), n));
    return table;
  }

  private void put(Map<String, byte[]> table, String part, int first, int last) {
    if (Math.max(first, last) < LEAST) {
      return;
    }
    String lemma = firstLemma.getOrDefault(part, part);
    byte[] letters = lemma.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] entry = new byte[letters.length + 2];
    entry[0] = logarithm(first);
    entry[1] = logarithm(last);
    System.arraycopy(letters, 0, entry, 2, letters.length);
    table.put(part, entry);
  }

  private static byte logarithm(int count) {
    return (byte) Math.round(4 * Math.log(count + 1) / Math.log(2));
  }
}
