package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.List;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/**
 * Numbers the papers of documents that were found, from 1; a record that stands in no paper has a
 * number by itself. The documents of a paper follow each other in one segment, so that a number
 * never comes back.
 */
final class PaperGroups {
  private static final int NONE = -1;

  private PaperGroups() {}

  /** The number of each document that was found. */
  static int[] of(IndexReader reader, FoundList found) throws IOException {
    int[] groups = new int[found.count()];
    List<LeafReaderContext> segments = reader.leaves();
    int group = 0;
    for (int at = 0; at < found.count(); ) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.document(at), segments));
      SortedDocValues papers = DocValues.getSorted(segment.reader(), Schema.PAPER.name());
      int end = segment.docBase + segment.reader().maxDoc();
      int last = NONE;
      for (; at < found.count() && found.document(at) < end; at++) {
        boolean inPaper = papers.advanceExact(found.document(at) - segment.docBase);
        int paper = inPaper ? papers.ordValue() : NONE;
        group += paper == NONE || paper != last ? 1 : 0;
        groups[at] = group;
        last = paper;
      }
    }
    return groups;
  }
}
