package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A query made ready once, to be asked of one record after another.
 *
 * @param query the query
 * @param weight the same with its terms looked up
 */
record Prepared(Query query, Weight weight) {
  static Prepared of(IndexSearcher searcher, Query query) throws IOException {
    Query rewritten = searcher.rewrite(query);
    return new Prepared(query, searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1));
  }
}
