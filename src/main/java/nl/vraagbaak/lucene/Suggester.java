package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vraagbaak.search.Suggestion;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.fst.WFSTCompletionLookup;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Offers what may be meant by the beginning of a word or phrase. An automaton of keys, each the
 * folded text to begin with and then, after tabs, what to show; made with a commit and kept in a
 * file beside it.
 */
final class Suggester {
  private static final String SEPARATOR = "\t";
  private static final Pattern FIELDS = Pattern.compile(SEPARATOR);
  // "art. 240b", "vuur-toren"
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final int MORE = 4;

  private final WFSTCompletionLookup lookup;

  private Suggester(WFSTCompletionLookup lookup) {
    this.lookup = lookup;
  }

  /** Makes one of entries, in memory. */
  static Suggester of(List<SuggestionEntry> entries) throws IOException {
    try (Directory scratch = new ByteBuffersDirectory()) {
      WFSTCompletionLookup lookup = new WFSTCompletionLookup(scratch, "suggesties");
      lookup.build(new SuggestionEntry.Keys(entries));
      return new Suggester(lookup);
    }
  }

  /** Reads what {@link #write} wrote. */
  static Suggester read(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      WFSTCompletionLookup lookup = new WFSTCompletionLookup(directory, name);
      lookup.load(in);
      return new Suggester(lookup);
    }
  }

  /** Writes it to a file that is on the disk when this returns. */
  void write(Directory directory, String name) throws IOException {
    SideFile.write(directory, name, lookup::store);
  }

  /** Suggestions for what has been typed, best first. */
  List<Suggestion> suggest(String typed, int size) {
    String beginning = key(typed);
    if (beginning.isEmpty() || lookup.getCount() == 0) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (LookupResult result : lookup.lookup(beginning, null, false, size * MORE)) {
      String[] fields = FIELDS.split(result.key.toString(), -1);
      found.putIfAbsent(fields[1] + fields[2], new Suggestion(fields[1], fields[2], fields[3]));
    }
    return found.values().stream().limit(size).toList();
  }

  /** What a text is looked up by: its words without case or accents. */
  static String key(String text) {
    return BETWEEN_WORDS.matcher(NaturalOrder.fold(text)).replaceAll(" ").strip();
  }

  /** The keys of an entry: its text from each of its words on. */
  static List<String> keys(SuggestionEntry entry) {
    String shown =
        String.join(SEPARATOR, entry.shown().replace('\t', ' '), entry.kind(), entry.id());
    List<String> keys = new ArrayList<>();
    String key = key(entry.text());
    for (int at = 0; at >= 0; at = next(key, at)) {
      keys.add(key.substring(at) + SEPARATOR + shown);
    }
    return keys;
  }

  private static int next(String key, int at) {
    int space = key.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
