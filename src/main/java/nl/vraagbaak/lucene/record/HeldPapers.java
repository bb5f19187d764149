package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vraagbaak.join.JoinKeys;
import nl.vraagbaak.lucene.schema.Column;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Keyword;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.index.IndexReader;

/** The papers that an index holds. */
public final class HeldPapers {
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
  public static Map<String, IndexBuild.Held> files(IndexReader reader) throws IOException {
    Map<String, IndexBuild.Held> files = new HashMap<>();
    each(
        reader,
        segment -> {
          Keyword.Values paths = Schema.PATH.in(segment.reader());
          Keyword.Values ids = Schema.PAPER.in(segment.reader());
          Column.Values hashes = Schema.HASH.in(segment.reader());
          return (_, document) -> {
            String id = ids.read(document);
            files.put(paths.read(document), new IndexBuild.Held(hashes.read(document), id));
            return true;
          };
        });
    return files;
  }

  /** The papers by their ids. */
  static Map<String, Held> read(IndexReader reader) throws IOException {
    Map<String, Held> papers = new LinkedHashMap<>();
    each(
        reader,
        segment -> {
          Column.Values keys = Schema.JOIN_KEYS.in(segment.reader());
          Column.Values hashes = Schema.HASH.in(segment.reader());
          Column.Values joined = Schema.JOINED.in(segment.reader());
          return (_, document) -> {
            JoinKeys own = JoinKeys.of(keys.bytes(document));
            papers.put(own.id(), new Held(own, hashes.read(document), joined.read(document)));
            return true;
          };
        });
    return papers;
  }

  private static void each(IndexReader reader, Documents.Opening opening) throws IOException {
    Documents.eachBySegment(
        reader,
        Facets.keyword(Facet.KIND),
        Facets.path(Facet.KIND, RecordKind.PAPER.key()),
        opening);
  }
}
