package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.lucene.schema.Column;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * An article, organisation or law that papers mention.
 *
 * @param facet the facet that it is a value of
 * @param documentId id of its document
 * @param label how it is shown
 * @param jci Juriconnect reference of an article; empty where there is none
 */
public record Known(Facet facet, String documentId, String label, String jci) {
  /** The value that papers which mention it have in its facet. */
  public String value() {
    return facet == Facet.LAW ? documentId.substring(documentId.indexOf(':') + 1) : documentId;
  }

  /**
   * All that an index has. A law that is known by its name and by more is there twice, the more
   * last.
   */
  public static List<Known> read(IndexReader reader) throws IOException {
    List<Known> found = new ArrayList<>();
    read(reader, Facet.ARTICLE, Facets.is(Facet.KIND, RecordKind.ARTICLE.key()), found);
    read(reader, Facet.ORGANISATION, Facets.is(Facet.KIND, RecordKind.ORGANISATION.key()), found);
    read(reader, Facet.LAW, Schema.HIDDEN.is(Schema.HIDDEN_LAW_NAME), found);
    read(reader, Facet.LAW, Schema.HIDDEN.is(Schema.HIDDEN_LAW), found);
    return found;
  }

  private static void read(IndexReader reader, Facet facet, Query which, List<Known> found)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Weight weight = searcher.createWeight(which, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        read(leaf, facet, scorer.iterator(), found);
      }
    }
  }

  private static void read(
      LeafReaderContext leaf, Facet facet, DocIdSetIterator documents, List<Known> found)
      throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID.name());
    Bits live = leaf.reader().getLiveDocs();
    Column.Values labels = Schema.LABEL.in(leaf.reader());
    Column.Values jcis = Schema.JCI.in(leaf.reader());
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        found.add(new Known(facet, id, labels.read(doc), jcis.read(doc)));
      }
    }
  }
}
