package nl.vraagbaak.lucene.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.ranking.FieldQueries;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What the schema makes of fields in a typed query, in one commit. */
public final class FacetFields implements FieldQueries {
  /** Whose values plain words may name. */
  static final List<Facet> NAMED =
      List.of(Facet.ASKER, Facet.ANSWERER, Facet.GROUP, Facet.ORGANISATION, Facet.LAW);

  private final FacetTables facets;

  /** Of one commit. */
  public FacetFields(FacetTables facets) {
    this.facets = facets;
  }

  @Override
  public Query value(Facet facet, String typed) {
    return Facets.any(facet, facets.values(facet).meantBy(typed));
  }

  @Override
  public Optional<Query> named(String typed) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Facet facet : NAMED) {
      List<String> named = facets.values(facet).named(typed);
      if (!named.isEmpty()) {
        either.add(Facets.any(facet, named), Occur.SHOULD);
      }
    }
    BooleanQuery query = either.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  @Override
  public Query texts() {
    return Facets.any(Facet.KIND, RecordKind.TEXTS);
  }

  @Override
  public Query years(int from, int to) {
    return Schema.DAY.between(
        Optional.of(LocalDate.of(from, 1, 1)), Optional.of(LocalDate.of(to, 12, 31)));
  }
}
