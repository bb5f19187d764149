package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/** The best of the other hits in the papers of which one hit is shown; found in one search. */
final class RestOfPapers {
  /** How many of a paper. */
  private static final int MOST = 3;

  /** How many are looked at, for each paper of a page. */
  private static final int LOOKED_AT = 200;

  private final Map<String, List<ScoreDoc>> byPaper = new HashMap<>();

  private RestOfPapers() {}

  /**
   * Finds them.
   *
   * @param within what finds the hits, with all filters
   * @param heads the hits that are shown
   */
  static RestOfPapers of(IndexSearcher searcher, Query within, Sort order, List<RankedHit> heads)
      throws IOException {
    RestOfPapers rest = new RestOfPapers();
    Set<Integer> shown = new HashSet<>();
    for (RankedHit head : heads) {
      shown.add(head.document());
      rest.byPaper.put(paper(searcher, head.document()), new ArrayList<>());
    }
    rest.byPaper.remove("");
    if (!rest.byPaper.isEmpty()) {
      Query here =
          new BooleanQuery.Builder()
              .add(within, Occur.MUST)
              .add(Schema.PAPER.any(rest.byPaper.keySet()), Occur.FILTER)
              .build();
      int most = LOOKED_AT * rest.byPaper.size();
      for (ScoreDoc hit : searcher.search(here, most, order).scoreDocs) {
        List<ScoreDoc> others = rest.of(paper(searcher, hit.doc));
        if (!shown.contains(hit.doc) && others.size() < MOST) {
          others.add(hit);
        }
      }
    }
    return rest;
  }

  private static String paper(IndexSearcher searcher, int document) throws IOException {
    return Documents.read(searcher.getIndexReader(), document, Schema.PAPER::read);
  }

  /** Those in the paper of a hit, best first. */
  List<ScoreDoc> besides(IndexSearcher searcher, RankedHit head) throws IOException {
    return of(paper(searcher, head.document()));
  }

  private List<ScoreDoc> of(String paper) {
    return byPaper.getOrDefault(paper, List.of());
  }
}
