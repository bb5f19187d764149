package nl.vraagbaak.lucene.schema;

import java.io.IOException;
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

  /** The values of a segment, to be read in order of document. */
  public BinaryDocValues of(LeafReader segment) throws IOException {
    return DocValues.getBinary(segment, name);
  }

  /** The value of a document; empty where it has none. */
  public static String read(BinaryDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
  }
}
