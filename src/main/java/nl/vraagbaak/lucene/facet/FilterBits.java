package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** What a filter lets through, one bit a document. */
public final class FilterBits {
  private final FixedBitSet[] bySegment;

  private FilterBits(FixedBitSet[] bySegment) {
    this.bySegment = bySegment;
  }

  /** Of all segments that a searcher reads. */
  public static FilterBits of(IndexSearcher searcher, Query filter) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    FixedBitSet[] bits = new FixedBitSet[searcher.getLeafContexts().size()];
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      bits[segment.ord] = new FixedBitSet(segment.reader().maxDoc());
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        bits[segment.ord].or(scorer.iterator());
      }
    }
    return new FilterBits(bits);
  }

  /** Of one segment. */
  public Bits of(LeafReaderContext segment) {
    return bySegment[segment.ord];
  }
}
