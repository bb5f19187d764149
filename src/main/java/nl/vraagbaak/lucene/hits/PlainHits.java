package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Every hit in its own place. */
final class PlainHits implements TopHits {
  private final TopFieldCollectorManager best;
  private final List<TopFieldCollector> runs = new ArrayList<>();

  PlainHits(TopFieldCollectorManager best) {
    this.best = best;
  }

  @Override
  public Collector newCollector() {
    runs.add(best.newCollector());
    return runs.getLast();
  }

  @Override
  public List<RankedHit> hits() throws IOException {
    return Arrays.stream(best.reduce(runs).scoreDocs)
        .map(hit -> RankedHit.alone((FieldDoc) hit))
        .toList();
  }

  @Override
  public long total() {
    return runs.stream().mapToLong(TopFieldCollector::getTotalHits).sum();
  }

  @Override
  public Optional<RestOfPapers> rest() {
    return Optional.empty();
  }
}
