package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A field that tells texts with the same words from others: a number made of the words alone, so
 * that "Ja." is the same as "ja".
 *
 * @param name of the Lucene field
 */
public record Digest(String name) {
  // "Ja." and "ja", "Zie het antwoord op vraag 2" over one line and over two
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  /** Wide enough for millions of texts, and six bytes a document. */
  private static final long BITS = 0xFFFF_FFFF_FFFFL;

  /**
   * Adds the number of a text to a document; a text without words has none.
   *
   * @param kind texts of another kind are other texts
   */
  public void add(Document document, String kind, String text) {
    String words = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (!words.isEmpty()) {
      document.add(new NumericDocValuesField(name, number(kind + "\n" + words)));
    }
  }

  private static long number(String words) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(words))[0] & BITS;
  }

  /** Documents with this number. */
  public Query is(long number) {
    return NumericDocValuesField.newSlowExactQuery(name, number);
  }

  /** The number of a document, where it has one. */
  public OptionalLong read(LeafReader segment, int document) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(segment, name);
    return numbers.advanceExact(document)
        ? OptionalLong.of(numbers.longValue())
        : OptionalLong.empty();
  }

  /** Gives the documents of a segment that have a number. */
  public void each(LeafReader segment, Sink sink) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(segment, name);
    for (int doc = numbers.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = numbers.nextDoc()) {
      sink.accept(doc, numbers.longValue());
    }
  }

  /** Takes a document and its number. */
  @FunctionalInterface
  public interface Sink {
    void accept(int document, long number);
  }
}
