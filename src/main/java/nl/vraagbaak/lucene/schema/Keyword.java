package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A field of exact values, searched by term.
 *
 * @param name of the Lucene field
 * @param column whether a document's one value can also be read by document, for sorting
 */
public record Keyword(String name, boolean column) {
  /** Adds a value to a document. */
  public void add(Document document, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
    if (column) {
      document.add(new SortedDocValuesField(name, new BytesRef(value)));
    }
  }

  /** The value of a document, where the field is a column; empty where it has none. */
  public String read(LeafReader segment, int document) throws IOException {
    return in(segment).read(document);
  }

  /** The values of a segment, to be read for documents in rising order. */
  public Values in(LeafReader segment) throws IOException {
    return new Values(DocValues.getSorted(segment, name));
  }

  /**
   * The values of a segment.
   *
   * @param values as Lucene reads them, forwards only
   */
  public record Values(SortedDocValues values) {
    /** The value of a document; empty where it has none. */
    public String read(int document) throws IOException {
      return values.advanceExact(document)
          ? values.lookupOrd(values.ordValue()).utf8ToString()
          : "";
    }
  }

  /** The term of a value. */
  public Term term(String value) {
    return new Term(name, value);
  }

  /** Documents that have this value. */
  public Query is(String value) {
    return new TermQuery(term(value));
  }

  /** Documents that have any of these values. */
  public Query any(Collection<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return new TermInSetQuery(name, terms);
  }
}
