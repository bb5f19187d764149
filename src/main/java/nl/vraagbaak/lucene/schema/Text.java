package nl.vraagbaak.lucene.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/**
 * A field of words, cut into terms by the analysis; what it held is kept elsewhere.
 *
 * @param name of the Lucene field
 * @param positions whether it tells where in the text a term stands, for phrases; a field without
 *     takes less than half the room
 */
public record Text(String name, boolean positions) {
  private static final FieldType COUNTED = counted();

  /** Adds a text to a document; the texts of one field follow each other. */
  public void add(Document document, String text) {
    document.add(
        positions ? new TextField(name, text, Field.Store.NO) : new Field(name, text, COUNTED));
  }

  private static FieldType counted() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** The term of a word that has been analysed. */
  public Term term(String word) {
    return new Term(name, word);
  }
}
