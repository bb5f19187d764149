package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * A field that is kept as bytes, to be read for the hits that are shown.
 *
 * @param name of the Lucene field
 */
public record Stored(String name) {
  /** Adds the bytes to a document. */
  public void add(Document document, byte[] bytes) {
    document.add(new StoredField(name, bytes));
  }

  /** The bytes of a document, where it has them. */
  public Optional<BytesRef> find(StoredFields fields, int document) throws IOException {
    return find(fields.document(document, Set.of(name)));
  }

  /** The bytes of a document that was read, where it has them. */
  public Optional<BytesRef> find(Document document) {
    return Optional.ofNullable(document.getBinaryValue(name));
  }
}
