package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Hits of which those with the same words stand together: the best of them in its place, the others
 * behind all that are the first with their words. So a page is not crowded by "Ja.", and yet every
 * hit has one place. What no other record says goes straight to the collector of the best; the rest
 * is kept until it is known which are the first.
 */
final class FoldedHits implements TopHits {
  private final IndexReader reader;
  private final SameTexts same;
  private final Sort order;
  private final Stretch wanted;
  private final TopFieldCollectorManager alone;
  private final List<Run> runs = new ArrayList<>();

  FoldedHits(IndexReader reader, SameTexts same, Sort order, Stretch wanted) {
    this.reader = reader;
    this.same = same;
    this.order = order;
    this.wanted = wanted;
    this.alone = TopHits.best(order, wanted.size(), wanted.after(false));
  }

  @Override
  public Collector newCollector() {
    runs.add(new Run());
    return runs.getLast();
  }

  @Override
  public long total() {
    return runs.stream().mapToLong(Run::total).sum();
  }

  @Override
  public Optional<RestOfPapers> rest() {
    return Optional.empty();
  }

  /** The hits of a run of segments. */
  private final class Run implements Collector {
    private final TopFieldCollector single = alone.newCollector();
    private final KeptHits kept = new KeptHits();
    private final Bar bar = new Bar(wanted.after().isEmpty() ? wanted.size() : Integer.MAX_VALUE);
    private int below;

    long total() {
      return (long) single.getTotalHits() + below + kept.count();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new FilterLeafCollector(single.getLeafCollector(segment)) {
        private Scorable scorer = KeptHits.UNSCORED;

        @Override
        public void setScorer(Scorable hits) throws IOException {
          scorer = hits;
          super.setScorer(hits);
        }

        @Override
        public void collect(int document) throws IOException {
          float score = scorer.score();
          if (!same.isAlone(segment.docBase + document)) {
            kept.add(segment.docBase + document, score);
          } else if (bar.reached(score)) {
            super.collect(document);
          } else {
            below++;
          }
        }
      };
    }
  }

  @Override
  public List<RankedHit> hits() throws IOException {
    Groups groups = new Groups();
    List<RankedHit> hits = new ArrayList<>();
    for (boolean repeated : new boolean[] {wanted.backwards(), !wanted.backwards()}) {
      if (wanted.comeYet(repeated) && hits.size() < wanted.size()) {
        List<RankedHit> found = repeated ? groups.repeated() : groups.first();
        hits.addAll(found.subList(0, Math.min(found.size(), wanted.size() - hits.size())));
      }
    }
    return hits;
  }

  /** What was kept, by the words it has. */
  private final class Groups {
    private final KeptHits kept = KeptHits.joined(runs.stream().map(run -> run.kept).toList());
    private final int[] best = new int[kept.count() == 0 ? 0 : same.count() + 1];
    private final int[] sizes = new int[best.length];

    /** Of equals the first is the best. */
    Groups() {
      Arrays.fill(best, -1);
      for (int at = 0; at < kept.count(); at++) {
        int group = group(at);
        sizes[group]++;
        if (best[group] < 0 || kept.score(at) > kept.score(best[group])) {
          best[group] = at;
        }
      }
    }

    private int group(int at) {
      return same.group(kept.document(at));
    }

    List<RankedHit> first() throws IOException {
      TopFieldDocs singles = alone.reduce(runs.stream().map(run -> run.single).toList());
      TopFieldDocs[] both = {singles, best(false)};
      return ranked(kept.count() == 0 ? singles : TopDocs.merge(order, wanted.size(), both));
    }

    List<RankedHit> repeated() throws IOException {
      return ranked(best(true));
    }

    private List<RankedHit> ranked(TopFieldDocs found) {
      List<RankedHit> hits = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        int group = same.group(hit.doc);
        hits.add(
            group == SameTexts.ALONE
                ? new RankedHit((FieldDoc) hit, 1, hit.doc)
                : new RankedHit((FieldDoc) hit, sizes[group], kept.document(best[group])));
      }
      return hits;
    }

    private TopFieldDocs best(boolean repeated) throws IOException {
      TopFieldCollector top =
          TopHits.best(order, wanted.size(), wanted.after(repeated)).newCollector();
      return kept.best(
          top, reader.leaves(), 0, kept.count(), at -> repeated == (best[group(at)] != at));
    }
  }
}
