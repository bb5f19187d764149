package nl.vraagbaak.lucene.suggest;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be suggested.
 *
 * @param text what it is found by
 * @param shown what to put into the search box
 * @param kind what it is, see {@link nl.vraagbaak.search.Suggestion}
 * @param id the record it names; empty for words
 * @param weight how likely it is meant, against others
 */
record SuggestionEntry(String text, String shown, String kind, String id, int weight) {
  /** The keys of entries with their weights, one after the other. */
  static final class Keys implements InputIterator {
    private final Iterator<Map.Entry<String, Integer>> keys;
    private int weight;

    Keys(List<SuggestionEntry> entries) {
      Stream<Map.Entry<String, Integer>> all =
          IntStream.range(0, entries.size())
              .boxed()
              .flatMap(
                  number -> {
                    SuggestionEntry entry = entries.get(number);
                    return Suggester.keys(entry, number).stream()
                        .map(key -> Map.entry(key, entry.weight()));
                  });
      this.keys = all.iterator();
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      if (!keys.hasNext()) {
        return null;
      }
      Map.Entry<String, Integer> key = keys.next();
      weight = key.getValue();
      return new BytesRef(key.getKey());
    }

    @Override
    public long weight() {
      return weight;
    }

    @Override
    public @Nullable BytesRef payload() {
      return null;
    }

    @Override
    public boolean hasPayloads() {
      return false;
    }

    @Override
    public @Nullable Set<BytesRef> contexts() {
      return null;
    }

    @Override
    public boolean hasContexts() {
      return false;
    }
  }
}
