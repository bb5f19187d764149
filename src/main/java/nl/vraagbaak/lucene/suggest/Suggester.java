package nl.vraagbaak.lucene.suggest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.lucene.commit.SideFile;
import nl.vraagbaak.lucene.record.SuggestionKeys;
import nl.vraagbaak.lucene.record.TitleKeys;
import nl.vraagbaak.search.Suggestion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.fst.WFSTCompletionLookup;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Offers what may be meant by the beginning of a word or phrase. An automaton of keys, each the
 * folded text to begin with and then, after a tab, the number of what to show; made with a commit
 * and kept in a file beside it. Titles of papers are terms of the index itself, see {@link
 * TitleKeys}: they are many, and most of them stay from commit to commit.
 */
public final class Suggester {
  private static final char SEPARATOR = '\t';
  private static final int MORE = 4;

  private final WFSTCompletionLookup lookup;
  private final SuggestionTable table;

  private Suggester(WFSTCompletionLookup lookup, SuggestionTable table) {
    this.lookup = lookup;
    this.table = table;
  }

  /** Makes one of entries, in memory. */
  public static Suggester of(List<SuggestionEntry> entries) throws IOException {
    try (Directory scratch = new ByteBuffersDirectory()) {
      WFSTCompletionLookup lookup = new WFSTCompletionLookup(scratch, "suggesties");
      lookup.build(new SuggestionEntry.Keys(entries));
      return new Suggester(lookup, SuggestionTable.of(entries));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Suggester read(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      SuggestionTable table = SuggestionTable.read(in);
      WFSTCompletionLookup lookup = new WFSTCompletionLookup(directory, name);
      // Of nothing it writes an automaton that it cannot read.
      if (!table.isEmpty()) {
        lookup.load(in);
      }
      return new Suggester(lookup, table);
    }
  }

  /** Writes it to a file that is on the disk when this returns. */
  public void write(Directory directory, String name) throws IOException {
    SideFile.write(
        directory,
        name,
        out -> {
          table.write(out);
          lookup.store(out);
        });
  }

  /**
   * Suggestions for what has been typed, best first, and then titles.
   *
   * @param reader of the commit that this belongs to
   */
  public List<Suggestion> suggest(String typed, int size, IndexReader reader) throws IOException {
    String beginning = SuggestionKeys.key(typed);
    if (beginning.isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    if (lookup.getCount() > 0) {
      for (LookupResult result : lookup.lookup(beginning, null, false, size * MORE)) {
        String key = result.key.toString();
        add(found, table.get(Integer.parseInt(key.substring(key.lastIndexOf(SEPARATOR) + 1))));
      }
    }
    if (found.size() < size) {
      TitleKeys.find(reader, beginning, size * MORE).forEach(title -> add(found, title));
    }
    return found.values().stream().limit(size).toList();
  }

  private static void add(Map<String, Suggestion> found, Suggestion suggestion) {
    found.putIfAbsent(suggestion.text() + suggestion.kind(), suggestion);
  }

  /**
   * The keys of an entry of the automaton.
   *
   * @param number of the entry in the table
   */
  static List<String> keys(SuggestionEntry entry, int number) {
    return SuggestionKeys.keys(entry.text()).stream().map(key -> key + SEPARATOR + number).toList();
  }
}
