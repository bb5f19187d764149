package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.Optional;
import nl.vraagbaak.lucene.schema.Keyword;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Documents found by a keyword, without a search. */
public final class Documents {
  private Documents() {}

  /** What is read of a document of a segment. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(LeafReader segment, int document) throws IOException;
  }

  /** Reads something of a document by its number in the index. */
  public static <T> T read(IndexReader reader, int document, Reading<T> reading)
      throws IOException {
    LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return reading.of(segment.reader(), document - segment.docBase);
  }

  /** What is done with a document of a segment. */
  @FunctionalInterface
  public interface Visit {
    /** With the document's number in its segment; false stops. */
    boolean document(LeafReaderContext segment, int document) throws IOException;
  }

  /** The number of the live document that has this value. */
  public static Optional<Integer> find(IndexReader reader, Keyword field, String value)
      throws IOException {
    int[] found = {-1};
    each(
        reader,
        field,
        value,
        (segment, document) -> {
          found[0] = segment.docBase + document;
          return false;
        });
    return found[0] < 0 ? Optional.empty() : Optional.of(found[0]);
  }

  /** Visits the live documents that have this value. */
  public static void each(IndexReader reader, Keyword field, String value, Visit visit)
      throws IOException {
    eachBySegment(reader, field, value, segment -> visit);
  }

  /** What is done with the documents of one segment, which come in rising order. */
  @FunctionalInterface
  interface Opening {
    Visit of(LeafReaderContext segment) throws IOException;
  }

  /** The same, with what is opened once for each segment. */
  static void eachBySegment(IndexReader reader, Keyword field, String value, Opening opening)
      throws IOException {
    BytesRef term = new BytesRef(value);
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field.name());
      if (terms != null && !each(segment, terms.iterator(), term, opening.of(segment))) {
        return;
      }
    }
  }

  private static boolean each(
      LeafReaderContext segment, TermsEnum terms, BytesRef term, Visit visit) throws IOException {
    if (!terms.seekExact(term)) {
      return true;
    }
    Bits live = segment.reader().getLiveDocs();
    PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if ((live == null || live.get(doc)) && !visit.document(segment, doc)) {
        return false;
      }
    }
    return true;
  }
}
