package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * A field read by document, over many documents at a time.
 *
 * @param name of the Lucene field
 */
public record Column(String name) {
  /** Adds a value to a document. */
  public void add(Document document, String value) {
    document.add(new BinaryDocValuesField(name, new BytesRef(value)));
  }

  /** Adds a value to a document. */
  public void add(Document document, byte[] value) {
    document.add(new BinaryDocValuesField(name, new BytesRef(value)));
  }

  /** The value of a document; empty where it has none. */
  public String read(LeafReader segment, int document) throws IOException {
    return in(segment).read(document);
  }

  /** The values of a segment, to be read for documents in rising order. */
  public Values in(LeafReader segment) throws IOException {
    return new Values(DocValues.getBinary(segment, name));
  }

  /**
   * The values of a segment.
   *
   * @param values as Lucene reads them, forwards only
   */
  public record Values(BinaryDocValues values) {
    /** The value of a document; empty where it has none. */
    public String read(int document) throws IOException {
      return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
    }

    /** The bytes of a document; none where it has no value. */
    public byte[] bytes(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return new byte[0];
      }
      BytesRef value = values.binaryValue();
      return Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
    }
  }
}
