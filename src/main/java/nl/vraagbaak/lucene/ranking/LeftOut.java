package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What must not match, looked for to its end whatever time there is: of a part of it, some of what
 * was to be left out would be found.
 */
final class LeftOut extends Query {
  private final Query query;

  LeftOut(Query query) {
    this.query = query;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    IndexSearcher timeless = new IndexSearcher(searcher.getTopReaderContext());
    timeless.setSimilarity(searcher.getSimilarity());
    return timeless.createWeight(timeless.rewrite(query), mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((LeftOut) other).query);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + query.hashCode();
  }
}
