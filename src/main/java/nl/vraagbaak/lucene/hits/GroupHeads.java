package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Passes on one hit a paper: the one that scores best, of equals the first. All are kept. The
 * documents of a paper follow each other in one segment, so a group is whole when the next one
 * begins.
 */
final class GroupHeads implements Collector {
  private final Collector heads;
  private final KeptHits all = new KeptHits();

  GroupHeads(Collector heads) {
    this.heads = heads;
  }

  /** All hits that came. */
  KeptHits all() {
    return all;
  }

  @Override
  public ScoreMode scoreMode() {
    return heads.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    SortedDocValues papers = DocValues.getSorted(segment.reader(), Schema.PAPER.name());
    return new Groups(heads.getLeafCollector(segment), papers, segment.docBase);
  }

  private final class Groups extends Scorable implements LeafCollector {
    private static final int NONE = -1;

    private final LeafCollector inner;
    private final SortedDocValues papers;
    private final int base;
    private Scorable scorer = KeptHits.UNSCORED;
    private int paper = NONE;
    private int best = NONE;
    private float bestScore;

    Groups(LeafCollector inner, SortedDocValues papers, int base) {
      this.inner = inner;
      this.papers = papers;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable hits) throws IOException {
      scorer = scoreMode().needsScores() ? hits : KeptHits.UNSCORED;
      inner.setScorer(this);
    }

    /** Of the head that is passed on. */
    @Override
    public float score() {
      return bestScore;
    }

    @Override
    public void collect(int document) throws IOException {
      int group = papers.advanceExact(document) ? papers.ordValue() : NONE;
      float score = scorer.score();
      all.add(base + document, score);
      if (best != NONE && group != NONE && group == paper) {
        if (score > bestScore) {
          best = document;
          bestScore = score;
        }
        return;
      }
      passOn();
      paper = group;
      best = document;
      bestScore = score;
    }

    private void passOn() throws IOException {
      if (best != NONE) {
        inner.collect(best);
      }
      best = NONE;
    }

    @Override
    public void finish() throws IOException {
      passOn();
      inner.finish();
    }
  }
}
