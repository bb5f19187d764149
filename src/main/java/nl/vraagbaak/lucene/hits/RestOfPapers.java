package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;

/**
 * The best of the other hits in the paper of which one hit is shown.
 *
 * @param reader of the commit
 * @param found all hits
 * @param order of hits
 */
public record RestOfPapers(IndexReader reader, KeptHits found, Sort order) {
  /** How many of a paper. */
  private static final int MOST = 3;

  /** Those in the paper of a hit, best first; none where it stands in no paper. */
  public List<ScoreDoc> besides(RankedHit head) throws IOException {
    String paper = paper(head.document());
    if (paper.isEmpty()) {
      return List.of();
    }
    int own = found.placeOf(head.document());
    int from = own;
    while (from > 0 && paper(found.document(from - 1)).equals(paper)) {
      from--;
    }
    int to = own + 1;
    while (to < found.count() && paper(found.document(to)).equals(paper)) {
      to++;
    }
    TopFieldCollector top = TopHits.best(order, MOST, Optional.empty()).newCollector();
    return List.of(found.best(top, reader.leaves(), from, to, at -> at != own).scoreDocs);
  }

  private String paper(int document) throws IOException {
    return Documents.read(reader, document, Schema.PAPER::read);
  }
}
