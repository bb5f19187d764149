package nl.vraagbaak.lucene.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/**
 * A field of words, cut into terms by the analysis; what it held is kept elsewhere.
 *
 * @param name of the Lucene field
 */
public record Text(String name) {
  /** Adds a text to a document; the texts of one field follow each other. */
  public void add(Document document, String text) {
    document.add(new TextField(name, text, Field.Store.NO));
  }

  /** The term of a word that has been analysed. */
  public Term term(String word) {
    return new Term(name, word);
  }
}
