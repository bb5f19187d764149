package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/** The files that an index holds. */
final class HeldPapers {
  private HeldPapers() {}

  /** Content hashes by path. */
  static Map<String, String> read(IndexWriter writer) throws IOException {
    Map<String, String> held = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), held);
      }
    }
    return held;
  }

  private static void read(LeafReader segment, Map<String, String> held) throws IOException {
    BinaryDocValues hashes = Schema.HASH.of(segment);
    SortedDocValues paths = DocValues.getSorted(segment, Schema.PATH.name());
    Bits live = segment.getLiveDocs();
    for (int doc = hashes.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = hashes.nextDoc()) {
      if ((live == null || live.get(doc)) && paths.advanceExact(doc)) {
        String path = paths.lookupOrd(paths.ordValue()).utf8ToString();
        held.put(path, hashes.binaryValue().utf8ToString());
      }
    }
  }
}
