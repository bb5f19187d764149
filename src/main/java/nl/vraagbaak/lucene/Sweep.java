package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;

/** Removes the articles, organisations and laws that no paper mentions any more. */
final class Sweep {
  private Sweep() {}

  static void removeUnmentioned(IndexWriter writer) throws IOException {
    List<String> gone = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (Known known : Known.read(reader)) {
        if (searcher.count(Facets.is(known.facet(), known.value())) == 0) {
          gone.add(known.documentId());
        }
      }
    }
    for (String id : gone) {
      writer.deleteDocuments(Schema.ID.term(id));
    }
  }
}
