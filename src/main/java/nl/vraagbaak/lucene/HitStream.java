package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.lucene.hits.HitOrder;
import nl.vraagbaak.lucene.hits.RankedHit;
import nl.vraagbaak.lucene.hits.TopHits;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

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
    Query query =
        Queries.within(
            Queries.of(snapshot, request), request.query().tree(), request.filters(), Set.of());
    Optional<TopHits.After> after = Optional.empty();
    int size = FIRST;
    boolean more = true;
    while (more) {
      TopHits top = snapshot.top(request, new TopHits.Stretch(size, after, false));
      searcher.search(query, top);
      if (searcher.timedOut()) {
        throw new UncheckedIOException(
            new InterruptedIOException("took longer than " + request.options().budget()));
      }
      List<RankedHit> found = top.hits();
      more = give(found, sink) && found.size() == size;
      after = found.isEmpty() ? after : Optional.of(after(found.getLast()));
      size = MOST;
    }
  }

  private static TopHits.After after(RankedHit last) {
    return new TopHits.After(last.place(), last.repeats());
  }

  private boolean give(List<RankedHit> found, Predicate<Hit> sink) throws IOException {
    HitReader reader = new HitReader(snapshot);
    for (RankedHit hit : found) {
      double score = HitOrder.score(request.sort(), hit.place());
      if (!sink.test(reader.read(hit.document(), score, HitReader.Presentation.BARE))) {
        return false;
      }
    }
    return true;
  }
}
