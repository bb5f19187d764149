package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.Sort;

/** One hit a paper, its best; the others of the paper are kept. */
final class HitsByPaper implements TopHits {
  private final IndexReader reader;
  private final PlainHits heads;
  private final Sort forwards;
  private final List<GroupHeads> runs = new ArrayList<>();

  /**
   * @param heads the best of each paper in the order of the search
   * @param forwards the order of hits within a paper
   */
  HitsByPaper(IndexReader reader, PlainHits heads, Sort forwards) {
    this.reader = reader;
    this.heads = heads;
    this.forwards = forwards;
  }

  @Override
  public Collector newCollector() {
    runs.add(new GroupHeads(heads.newCollector()));
    return runs.getLast();
  }

  @Override
  public List<RankedHit> hits() throws IOException {
    return heads.hits();
  }

  @Override
  public long total() {
    return heads.total();
  }

  @Override
  public Optional<RestOfPapers> rest() {
    KeptHits all = KeptHits.joined(runs.stream().map(GroupHeads::all).toList());
    return Optional.of(new RestOfPapers(reader, all, forwards));
  }
}
