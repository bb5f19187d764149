package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.lucene.facet.FilterBits;
import nl.vraagbaak.lucene.facet.FoundList;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;

/**
 * Collects the hits of a run of segments, and what is counted beside them: see {@link Sideways}.
 */
final class SidewaysCollector implements Collector {
  private final Collector hits;
  private final FoundList counted = new FoundList();
  private final boolean counting;
  private final Map<Facet, FilterBits> choices;
  private final Map<Facet, FoundList> sideways = new EnumMap<>(Facet.class);

  /**
   * Around what collects the hits.
   *
   * @param counting whether anything is counted over the hits
   * @param choices what the facets that are counted sideways let through
   */
  SidewaysCollector(Collector hits, boolean counting, Map<Facet, FilterBits> choices) {
    this.hits = hits;
    this.counting = counting;
    this.choices = choices;
    choices.keySet().forEach(facet -> sideways.put(facet, new FoundList()));
  }

  /** What most facets are counted over. */
  FoundList counted() {
    return counted;
  }

  /** What a facet that narrows the search is counted over. */
  FoundList countedBy(Facet facet) {
    return sideways.getOrDefault(facet, counted);
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    LeafCollector inner = hits.getLeafCollector(segment);
    LeafCollector count = counted.getLeafCollector(segment);
    List<Choice> through = new ArrayList<>();
    for (Map.Entry<Facet, FilterBits> choice : choices.entrySet()) {
      FoundList missed = sideways.get(choice.getKey());
      if (missed != null) {
        through.add(new Choice(choice.getValue().of(segment), missed.getLeafCollector(segment)));
      }
    }
    return new SegmentCollector(inner, count, through);
  }

  private record Choice(Bits lets, LeafCollector counted) {}

  private final class SegmentCollector implements LeafCollector {
    private final LeafCollector inner;
    private final LeafCollector count;
    private final List<Choice> through;

    SegmentCollector(LeafCollector inner, LeafCollector count, List<Choice> through) {
      this.inner = inner;
      this.count = count;
      this.through = through;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      inner.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      int refused = -1;
      for (int i = 0; i < through.size(); i++) {
        if (!through.get(i).lets().get(document)) {
          if (refused >= 0) {
            return;
          }
          refused = i;
        }
      }
      if (refused >= 0) {
        through.get(refused).counted().collect(document);
      } else {
        hit(document);
      }
    }

    private void hit(int document) throws IOException {
      inner.collect(document);
      if (counting) {
        count.collect(document);
      }
      for (Choice choice : through) {
        choice.counted().collect(document);
      }
    }

    @Override
    public void finish() throws IOException {
      inner.finish();
    }
  }
}
