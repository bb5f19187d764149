package nl.vraagbaak.lucene.ranking;

import java.util.Optional;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.search.Query;

/** What the schema makes of a field in a query. */
public interface FieldQueries {
  /** Records with a value of a facet, as a user types it (a key, or a label without case). */
  Query value(Facet facet, String typed);

  /**
   * Records of the papers that someone or a group of this name asked or answered, and those that
   * name the organisation or the law; empty for a name that is unknown.
   */
  Optional<Query> named(String typed);

  /** Questions, answers and passages: what stands before its paper in one block with it. */
  Query texts();

  /** Records of a span of calendar years, both ends included. */
  Query years(int from, int to);
}
