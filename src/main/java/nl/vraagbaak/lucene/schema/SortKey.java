package nl.vraagbaak.lucene.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * A field that documents are sorted by, and never found by.
 *
 * @param name of the Lucene field
 */
public record SortKey(String name) {
  /** Adds a key to a document. */
  public void add(Document document, String key) {
    document.add(new SortedDocValuesField(name, new BytesRef(key)));
  }

  /** In order of the keys. */
  public SortField sort(boolean backwards) {
    return new SortField(name, SortField.Type.STRING, backwards);
  }
}
