package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vraagbaak.join.JoinKeys;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.index.IndexReader;

/** The papers that an index holds. */
final class HeldPapers {
  private HeldPapers() {}

  /**
   * What is known of a paper without reading it.
   *
   * @param keys what joins it to others
   * @param hash content hash of its file
   * @param joined what it was joined with when it was indexed, see {@link Joins}
   */
  record Held(JoinKeys keys, String hash, String joined) {}

  /** The files by path. */
  static Map<String, IndexBuild.Held> files(IndexReader reader) throws IOException {
    Map<String, IndexBuild.Held> files = new HashMap<>();
    each(
        reader,
        (segment, document) -> {
          String path = Schema.PATH.read(segment.reader(), document);
          String hash = Schema.HASH.read(segment.reader(), document);
          String id = Schema.PAPER.read(segment.reader(), document);
          files.put(path, new IndexBuild.Held(hash, id));
          return true;
        });
    return files;
  }

  /** The papers by their ids. */
  static Map<String, Held> read(IndexReader reader) throws IOException {
    Map<String, Held> papers = new LinkedHashMap<>();
    each(
        reader,
        (segment, document) -> {
          JoinKeys keys = JoinKeys.of(Schema.JOIN_KEYS.bytes(segment.reader(), document));
          String hash = Schema.HASH.read(segment.reader(), document);
          String joined = Schema.JOINED.read(segment.reader(), document);
          papers.put(keys.id(), new Held(keys, hash, joined));
          return true;
        });
    return papers;
  }

  private static void each(IndexReader reader, Documents.Visit visit) throws IOException {
    Documents.each(
        reader, Facets.keyword(Facet.KIND), Facets.path(Facet.KIND, RecordKind.PAPER.key()), visit);
  }
}
