package nl.vraagbaak.extract.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases by their folded words. Finds the longest that begins at a word in time that depends on
 * the phrase, not on how many phrases there are.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
  private static final int MOST_OPTIONAL = 2;

  private final Set<String> optional;
  private final Node<V> root = new Node<>();

  /**
   * An empty one.
   *
   * @param optional words that may be left out or put in after the first: with "op" and "de", Wet
   *     economische delicten is Wet op de economische delicten
   */
  public PhraseTrie(Set<String> optional) {
    this.optional = Set.copyOf(optional);
  }

  /** Adds a phrase; several values may share one. */
  public void add(String phrase, V value) {
    Tokens words = Tokens.of(phrase);
    Node<V> node = root;
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || !optional.contains(words.fold(i))) {
        node = node.next.computeIfAbsent(words.fold(i), word -> new Node<>());
      }
    }
    if (words.size() > 0) {
      node.values.add(value);
    }
  }

  /** The folded words of all phrases. */
  public Set<String> words() {
    Set<String> words = new HashSet<>();
    root.gather(words);
    return words;
  }

  /** The folded words that phrases begin with. */
  public Set<String> firstWords() {
    return Set.copyOf(root.next.keySet());
  }

  /** The folded words that are a phrase by themselves. */
  public Set<String> singleWords() {
    Set<String> words = new HashSet<>();
    root.next.forEach(
        (word, node) -> words.addAll(node.values.isEmpty() ? Set.of() : Set.of(word)));
    return words;
  }

  /** The longest phrase that begins at a token and passes the check. */
  public Optional<Match<V>> longest(Tokens tokens, int start, Check<V> check) {
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root.next.get(tokens.fold(start));
    int end = start + 1;
    while (node != null) {
      for (V value : node.values) {
        if (check.holds(value, start, end)) {
          best = Optional.of(new Match<>(value, start, end));
          break;
        }
      }
      for (int n = 0; n < MOST_OPTIONAL && optional.contains(tokens.fold(end)); n++) {
        end++;
      }
      node = tokens.has(end, Vocabulary.UNKNOWN) ? null : node.next.get(tokens.fold(end++));
    }
    return best;
  }

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param start its first token
   * @param end the token after its last
   */
  public record Match<V>(V value, int start, int end) {}

  /** Whether a value may stand for the tokens from start to end. */
  public interface Check<V> {
    boolean holds(V value, int start, int end);
  }

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(2);
    final List<V> values = new ArrayList<>(0);

    void gather(Set<String> words) {
      next.forEach(
          (word, node) -> {
            words.add(word);
            node.gather(words);
          });
    }
  }
}
