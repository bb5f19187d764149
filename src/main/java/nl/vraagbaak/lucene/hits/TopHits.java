package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one page, or of one stretch of a whole result set, in the order of the search. Each
 * run of segments gets its own collector, in the order of the index; each may work on its own
 * thread.
 */
public interface TopHits extends CollectorManager<Collector, TopHits> {
  /** Takes every hit of the next run of segments. */
  @Override
  Collector newCollector() throws IOException;

  @Override
  default TopHits reduce(Collection<Collector> runs) {
    return this;
  }

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
   * Which of the hits, in the order of the search.
   *
   * @param size how many
   * @param after where to begin
   * @param backwards turned round, to find what lies before a place
   */
  record Stretch(int size, Optional<After> after, boolean backwards) {
    /** Where to begin among the first with their words, or among the repeated. */
    Optional<FieldDoc> after(boolean repeated) {
      return after.filter(place -> place.repeated() == repeated).map(After::place);
    }

    /** Whether any of these are wanted: not where one has gone past them. */
    boolean comeYet(boolean repeated) {
      return after.isEmpty() || after.get().repeated() == repeated || repeated != backwards;
    }
  }

  /**
   * Of a search.
   *
   * @param same which records of the index have the same words
   */
  static TopHits of(IndexReader reader, SameTexts same, SearchRequest request, Stretch wanted) {
    org.apache.lucene.search.Sort order = HitOrder.of(request.sort(), wanted.backwards());
    if (folds(request)) {
      return new FoldedHits(reader, same, order, wanted);
    }
    PlainHits hits = new PlainHits(best(order, wanted.size(), wanted.after().map(After::place)));
    return request.options().byPaper()
        ? new HitsByPaper(reader, hits, HitOrder.of(request.sort(), false))
        : hits;
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
  static TopFieldCollectorManager best(
      org.apache.lucene.search.Sort order, int size, Optional<FieldDoc> after) {
    @Nullable FieldDoc behind = after.orElse(null);
    return new TopFieldCollectorManager(order, size, behind, Integer.MAX_VALUE);
  }
}
