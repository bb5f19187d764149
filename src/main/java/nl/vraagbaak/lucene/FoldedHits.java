package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.ArrayUtil;

/**
 * Hits of which those with the same words stand together: the best of them in its place, the others
 * behind all that are the first with their words. So a page is not crowded by "Ja.", and yet every
 * hit has one place. What no other record says goes straight to the collector of the best; the rest
 * is kept, eight bytes a hit, until it is known which are the first.
 */
final class FoldedHits implements TopHits, Collector {
  private final Snapshot snapshot;
  private final SameTexts same;
  private final Wanted wanted;
  private final TopFieldCollector single;
  private int[] documents = new int[64];
  private float[] scores = new float[64];
  private int count;

  /**
   * Which hits.
   *
   * @param order of hits, as they are looked for
   * @param size how many
   * @param after where to begin
   * @param backwards whether the repeated ones come first
   */
  record Wanted(Sort order, int size, Optional<After> after, boolean backwards) {
    /** Where to begin among the first with their words, or among the repeated. */
    Optional<FieldDoc> after(boolean repeated) {
      return after.filter(place -> place.repeated() == repeated).map(After::place);
    }

    /** Whether any of these are wanted: not where one has gone past them. */
    boolean comeYet(boolean repeated) {
      return after.isEmpty() || after.get().repeated() == repeated || repeated != backwards;
    }
  }

  FoldedHits(Snapshot snapshot, Wanted wanted) throws IOException {
    this.snapshot = snapshot;
    this.same = snapshot.sameTexts();
    this.wanted = wanted;
    this.single = TopHits.top(wanted.order(), wanted.size(), wanted.after(false));
  }

  @Override
  public Collector collector() {
    return this;
  }

  @Override
  public long total() {
    return (long) single.getTotalHits() + count;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new FilterLeafCollector(single.getLeafCollector(segment)) {
      private Scorable scorer = new Kept();

      @Override
      public void setScorer(Scorable hits) throws IOException {
        scorer = hits;
        super.setScorer(hits);
      }

      @Override
      public void collect(int document) throws IOException {
        if (same.group(segment.docBase + document) == SameTexts.ALONE) {
          super.collect(document);
        } else {
          keep(segment.docBase + document, scorer.score());
        }
      }
    };
  }

  private void keep(int document, float score) {
    if (count == documents.length) {
      documents = ArrayUtil.grow(documents);
      scores = Arrays.copyOf(scores, documents.length);
    }
    documents[count] = document;
    scores[count++] = score;
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
    private final int[] best = new int[count == 0 ? 0 : same.count() + 1];
    private final int[] sizes = new int[best.length];

    /** Of equals the first is the best. */
    Groups() {
      Arrays.fill(best, -1);
      for (int at = 0; at < count; at++) {
        int group = same.group(documents[at]);
        sizes[group]++;
        if (best[group] < 0 || scores[at] > scores[best[group]]) {
          best[group] = at;
        }
      }
    }

    List<RankedHit> first() throws IOException {
      TopFieldDocs alone = single.topDocs();
      TopFieldDocs[] both = {alone, kept(false)};
      return ranked(count == 0 ? alone : TopDocs.merge(wanted.order(), wanted.size(), both));
    }

    List<RankedHit> repeated() throws IOException {
      return ranked(kept(true));
    }

    private List<RankedHit> ranked(TopFieldDocs found) {
      List<RankedHit> hits = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        int group = same.group(hit.doc);
        hits.add(
            group == SameTexts.ALONE
                ? new RankedHit((FieldDoc) hit, 1, hit.doc)
                : new RankedHit((FieldDoc) hit, sizes[group], documents[best[group]]));
      }
      return hits;
    }

    /** The best of what was kept, collected as if it were found now. */
    private TopFieldDocs kept(boolean repeated) throws IOException {
      TopFieldCollector top = TopHits.top(wanted.order(), wanted.size(), wanted.after(repeated));
      Kept scorer = new Kept();
      List<LeafReaderContext> segments = snapshot.reader().leaves();
      for (int at = 0; at < count; ) {
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(documents[at], segments));
        LeafCollector collector = top.getLeafCollector(segment);
        collector.setScorer(scorer);
        int end = segment.docBase + segment.reader().maxDoc();
        for (; at < count && documents[at] < end; at++) {
          if (repeated == (best[same.group(documents[at])] != at)) {
            scorer.score = scores[at];
            collector.collect(documents[at] - segment.docBase);
          }
        }
      }
      return top.topDocs();
    }
  }

  /** The score of a hit that was kept. */
  private static final class Kept extends Scorable {
    private float score;

    @Override
    public float score() {
      return score;
    }
  }
}
