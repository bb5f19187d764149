package nl.vraagbaak.lucene.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.vraagbaak.lucene.schema.LiveTerms;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an index, found by likeness: by the runs of three to five letters that they share.
 * That finds other forms, compounds, and what a slip of the pen meant, without any knowledge of
 * Dutch. Made once for a commit; safe for use by many threads.
 */
public final class Vocabulary {
  /** No words. */
  public static final Vocabulary NONE = new VocabularyBuilder().build();

  private static final double LEAST_LIKENESS = 0.3;
  private static final double CONTAINMENT = 0.9;
  private static final int SHORTEST_CONTAINED = 5;
  private static final int MOST = 400;
  private static final int REMEMBERED = 2_000;
  private static final String CODEC = "VraagbaakVocabulary";
  private static final int VERSION = 1;

  private final VocabularyTables tables;
  private final Cache<String, List<Kin>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  Vocabulary(VocabularyTables tables) {
    this.tables = tables;
  }

  /**
   * A word like another.
   *
   * @param term the word
   * @param weight what it counts for: likeness squared, 1 for the word itself
   */
  public record Kin(String term, double weight) {}

  /** The words of a field of an index. */
  public static Vocabulary of(IndexReader reader, String field) throws IOException {
    VocabularyBuilder words = new VocabularyBuilder();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      LiveTerms live = new LiveTerms(reader);
      TermsEnum each = terms.iterator();
      // Forms and parts of compounds have a mark, which comes before every letter.
      boolean any = each.seekCeil(new BytesRef("a")) != TermsEnum.SeekStatus.END;
      while (any) {
        if (live.exists(each)) {
          words.add(each.term().utf8ToString());
        }
        any = each.next() != null;
      }
    }
    return words.build();
  }

  /** Writes it, with a checksum. */
  public void write(Directory directory, String name) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      tables.write(out);
      CodecUtil.writeFooter(out);
    }
    directory.sync(Set.of(name));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is not there, or is not whole
   */
  public static Vocabulary read(Directory directory, String name) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(name)) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      VocabularyTables tables = VocabularyTables.read(in);
      CodecUtil.checkFooter(in);
      return new Vocabulary(tables);
    }
  }

  /** Number of words. */
  public int size() {
    return tables.size();
  }

  /** The words most like a word, best first, the word itself not among them. */
  public List<Kin> kin(String word) {
    return known.get(word, this::find);
  }

  private List<Kin> find(String word) {
    long[] grams = Grams.of(word);
    if (grams.length == 0 || size() == 0 || word.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    Shared shared = new Shared(size());
    double own = 0;
    for (long gram : grams) {
      own += tables.share(gram, shared);
    }
    List<Kin> found = new ArrayList<>();
    for (int i = 0; i < shared.count(); i++) {
      int term = shared.word(i);
      double likeness = likeness(shared.weight(term), word, own, term);
      if (likeness >= LEAST_LIKENESS) {
        found.add(new Kin(tables.term(term), likeness * likeness));
      }
    }
    found.removeIf(kin -> kin.term().equals(word));
    found.sort(Comparator.comparingDouble(Kin::weight).reversed().thenComparing(Kin::term));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /** The cosine, or nearly the share of the one in the other, whichever is more. */
  private double likeness(double shared, String word, double own, int term) {
    double cosine = shared / Math.sqrt(own * tables.norm(term));
    return Math.min(1, Math.max(cosine, CONTAINMENT * contained(shared, word, own, term)));
  }

  /** How much of the one is in the other, either way; what is short is in too many words. */
  private double contained(double shared, String word, double own, int term) {
    double inTerm = word.length() >= SHORTEST_CONTAINED ? shared / own : 0;
    double inWord = tables.length(term) >= SHORTEST_CONTAINED ? shared / tables.norm(term) : 0;
    return Math.max(inTerm, inWord);
  }
}
