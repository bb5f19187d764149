package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** The hits of one page, or of one stretch of a whole result set, in the order of the search. */
interface TopHits {
  /** Takes every hit. */
  Collector collector();

  /** The hits wanted, once all have been taken: in the order that they were looked for. */
  List<RankedHit> hits() throws IOException;

  /** How many were taken. */
  long total();

  /** What else was found in the papers of the hits wanted, where one hit a paper is given. */
  Optional<RestOfPapers> rest();

  /**
   * Where to begin.
   *
   * @param place behind this hit
   * @param repeated whether that is among those whose words a better hit has
   */
  record After(FieldDoc place, boolean repeated) {}

  /**
   * Of a search.
   *
   * @param backwards turned round, to find what lies before a place
   */
  static TopHits of(
      Snapshot snapshot, SearchRequest request, int size, Optional<After> after, boolean backwards)
      throws IOException {
    org.apache.lucene.search.Sort order = HitOrder.of(request.sort(), backwards);
    if (folds(request)) {
      return new FoldedHits(snapshot, new FoldedHits.Wanted(order, size, after, backwards));
    }
    TopFieldCollector top = top(order, size, after.map(After::place));
    if (!request.options().byPaper()) {
      return new Plain(top, top, Optional.empty());
    }
    GroupHeads heads = new GroupHeads(top);
    org.apache.lucene.search.Sort forwards = HitOrder.of(request.sort(), false);
    return new Plain(
        heads, top, Optional.of(new RestOfPapers(snapshot.reader(), heads.all(), forwards)));
  }

  /**
   * Same texts stand together where words were asked for and the best come first: in a list by date
   * or of everything each has its own place.
   */
  private static boolean folds(SearchRequest request) {
    return request.sort() == Sort.RELEVANCE
        && !request.options().byPaper()
        && !request.options().apart()
        && request.filters().sameTextAs().isEmpty()
        && !(request.query().tree() instanceof Query.All);
  }

  /** Collects the best hits behind a place. */
  static TopFieldCollector top(
      org.apache.lucene.search.Sort order, int size, Optional<FieldDoc> after) {
    @Nullable FieldDoc behind = after.orElse(null);
    return new TopFieldCollectorManager(order, size, behind, Integer.MAX_VALUE).newCollector();
  }

  /**
   * Every hit in its own place.
   *
   * @param collector takes the hits
   * @param top keeps the best of them
   * @param rest what else was found in their papers
   */
  record Plain(Collector collector, TopFieldCollector top, Optional<RestOfPapers> rest)
      implements TopHits {
    @Override
    public List<RankedHit> hits() {
      ScoreDoc[] found = top.topDocs().scoreDocs;
      return Arrays.stream(found).map(hit -> RankedHit.alone((FieldDoc) hit)).toList();
    }

    @Override
    public long total() {
      return top.getTotalHits();
    }
  }
}
