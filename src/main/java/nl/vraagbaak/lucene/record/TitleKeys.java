package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.schema.LiveTerms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Suggestion;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The titles of papers by the beginning of any of their words: terms of the index itself, each a
 * title from one of its words on. A commit adds those of its own papers, and a paper that goes
 * takes its own along.
 */
public final class TitleKeys {
  private static final String KIND = "titel";

  /** Nobody types more of a title; a term has a limit too. */
  private static final int LONGEST = 200;

  private static final int MOST_KEYS = 50;
  private static final int MOST_LOOKED_AT = 500;

  private static final Comparator<Titled> NEWEST =
      Comparator.comparingLong(Titled::day).reversed().thenComparing(Titled::paper);

  private TitleKeys() {}

  /** Adds to the document of a paper what its title is found by. */
  static void add(Document document, String title) {
    SuggestionKeys.keys(title).stream()
        .limit(MOST_KEYS)
        .map(key -> key.substring(0, Math.min(key.length(), LONGEST)).strip())
        .filter(key -> !key.isEmpty())
        .distinct()
        .forEach(key -> Schema.TITLES.add(document, key));
  }

  /**
   * The newest titles with a word from which they go on as typed; of very many, those of the first
   * in the alphabet.
   *
   * @param typed a key, see {@link SuggestionKeys#key}
   */
  public static List<Suggestion> find(IndexReader reader, String typed, int most)
      throws IOException {
    List<Titled> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Schema.TITLES.name());
    if (terms == null) {
      return List.of();
    }
    Bits live = MultiBits.getLiveDocs(reader);
    BytesRef beginning = new BytesRef(typed.substring(0, Math.min(typed.length(), LONGEST)));
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
    while (more
        && StringHelper.startsWith(each.term(), beginning)
        && found.size() < MOST_LOOKED_AT) {
      add(found, reader, live, each.postings(null, PostingsEnum.NONE));
      more = each.next() != null;
    }
    found.sort(NEWEST);
    List<Suggestion> newest = new ArrayList<>();
    for (Titled titled : found.subList(0, Math.min(most, found.size()))) {
      newest.add(new Suggestion(titled.label(), KIND, titled.paper()));
    }
    return newest;
  }

  /** A paper by its title. */
  private record Titled(LeafReader segment, int number, String paper, long day) {
    static Titled of(IndexReader reader, int document) throws IOException {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      int number = document - leaf.docBase;
      return new Titled(
          leaf.reader(),
          number,
          Schema.PAPER.read(leaf.reader(), number),
          Schema.DAY.read(leaf.reader(), number));
    }

    String label() throws IOException {
      return Schema.LABEL.read(segment, number);
    }
  }

  private static void add(
      List<Titled> found, IndexReader reader, @Nullable Bits live, PostingsEnum papers)
      throws IOException {
    while (found.size() < MOST_LOOKED_AT && papers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(papers.docID())) {
        found.add(Titled.of(reader, papers.docID()));
      }
    }
  }

  /**
   * The runs of two and three words that titles have, with the number of times that they stand
   * there. Those that begin alike follow each other in the order of the keys, so that one run is
   * held at a time.
   *
   * @param fewest times that a run must stand there
   */
  public static void eachPhrase(IndexReader reader, int fewest, BiConsumer<String, Integer> with)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Schema.TITLES.name());
    if (terms == null) {
      return;
    }
    List<Run> runs = List.of(new Run(2, fewest, with), new Run(3, fewest, with));
    LiveTerms live = new LiveTerms(reader);
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int papers = live.count(each);
      for (Run run : runs) {
        run.add(term, papers);
      }
    }
    runs.forEach(Run::end);
  }

  /** One run of words, as long as keys begin with it. */
  private static final class Run {
    private final int words;
    private final int fewest;
    private final BiConsumer<String, Integer> with;
    private byte[] phrase = {};
    private int length;
    private int count;

    Run(int words, int fewest, BiConsumer<String, Integer> with) {
      this.words = words;
      this.fewest = fewest;
      this.with = with;
    }

    void add(BytesRef key, int papers) {
      int end = endOfWords(key);
      if (end == 0) {
        return;
      }
      if (end != length || !begins(key)) {
        end();
        phrase = new byte[end];
        System.arraycopy(key.bytes, key.offset, phrase, 0, end);
        length = end;
        count = 0;
      }
      count += papers;
    }

    private boolean begins(BytesRef key) {
      return Arrays.equals(phrase, 0, length, key.bytes, key.offset, key.offset + length);
    }

    /** Where the last of the words ends; 0 where a key has fewer. */
    private int endOfWords(BytesRef key) {
      int spaces = 0;
      for (int i = 0; i < key.length; i++) {
        if (key.bytes[key.offset + i] == ' ' && ++spaces == words) {
          return i;
        }
      }
      return spaces == words - 1 ? key.length : 0;
    }

    void end() {
      if (count < fewest) {
        return;
      }
      String text = new BytesRef(phrase, 0, length).utf8ToString();
      if (tells(text.substring(0, text.indexOf(' ')))
          && tells(text.substring(text.lastIndexOf(' ') + 1))) {
        with.accept(text, count);
      }
    }

    private static boolean tells(String word) {
      return word.length() > 2 && !DutchAnalysis.isStopWord(word);
    }
  }
}
