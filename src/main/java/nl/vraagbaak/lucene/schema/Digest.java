package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalLong;
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
  private static final int LAST_OF_ASCII = 0x7F;

  /** Wide enough for millions of texts, and six bytes a document. */
  private static final long BITS = 0xFFFF_FFFF_FFFFL;

  /**
   * Adds the number of a text to a document; a text without words has none.
   *
   * @param kind texts of another kind are other texts
   */
  public void add(Document document, String kind, String text) {
    String words = words(text);
    if (!words.isEmpty()) {
      document.add(new NumericDocValuesField(name, number(kind + "\n" + words)));
    }
  }

  /**
   * The words in small letters, a space between them: what else stands between them says nothing.
   */
  private static String words(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(small.length());
    boolean between = false;
    for (int at = 0; at < small.length(); ) {
      int sign = small.codePointAt(at);
      at += Character.charCount(sign);
      if (!isOfWord(sign)) {
        between = !words.isEmpty();
        continue;
      }
      if (between) {
        words.append(' ');
        between = false;
      }
      words.appendCodePoint(sign);
    }
    return words.toString();
  }

  /** Letters, the marks on them, and numbers. */
  private static boolean isOfWord(int sign) {
    if (sign <= LAST_OF_ASCII) {
      return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }
    return Character.isLetterOrDigit(sign)
        || switch (Character.getType(sign)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
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
