package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** All hits of one search in one commit, in bounded memory: some thousands at a time. */
final class HitStream {
  private static final int FIRST = 100;
  private static final int MOST = 5_000;

  private final Snapshot snapshot;
  private final SearchRequest request;

  HitStream(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
  }

  /**
   * Gives every hit until the sink says false.
   *
   * @throws UncheckedIOException if time runs out: what was given is not all there is
   */
  void to(Predicate<Hit> sink) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    searcher.setTimeout(new QueryTimeoutImpl(request.options().budget().toMillis()));
    Query query = Queries.within(Queries.of(snapshot, request), request.filters(), Set.of());
    Sort sort = HitOrder.of(request.sort(), false);
    @Nullable ScoreDoc after = null;
    int size = FIRST;
    boolean more = true;
    while (more) {
      TopFieldDocs found = (TopFieldDocs) searcher.searchAfter(after, query, size, sort);
      if (searcher.timedOut()) {
        throw new UncheckedIOException(
            new InterruptedIOException("took longer than " + request.options().budget()));
      }
      more = found.scoreDocs.length == size && give(found.scoreDocs, sink);
      if (found.scoreDocs.length < size) {
        give(found.scoreDocs, sink);
      }
      after = more ? found.scoreDocs[size - 1] : after;
      size = MOST;
    }
  }

  private boolean give(ScoreDoc[] found, Predicate<Hit> sink) throws IOException {
    HitReader reader = new HitReader(snapshot);
    for (ScoreDoc hit : found) {
      double score = HitOrder.score(request.sort(), (FieldDoc) hit);
      if (!sink.test(reader.read(hit.doc, score, HitReader.Presentation.BARE))) {
        return false;
      }
    }
    return true;
  }
}
