package nl.vraagbaak.lucene.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;

/**
 * A field that tells where other documents of the same block stand.
 *
 * @param name of the Lucene field
 */
public record Distance(String name) {
  /** Adds a distance to a document: so many documents further, or back where it is below 0. */
  public void add(Document document, int documents) {
    document.add(new SortedNumericDocValuesField(name, documents));
  }
}
