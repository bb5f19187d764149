package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Counts the records of a commit that mention an article or organisation. */
final class MentionCounting {
  private MentionCounting() {}

  static MentionCounts of(FacetTables facets, Facet facet, String value) throws IOException {
    Query mentioning =
        new BooleanQuery.Builder()
            .add(Facets.is(facet, value), Occur.FILTER)
            .add(Facets.any(Facet.KIND, RecordKind.TEXTS), Occur.FILTER)
            .build();
    FoundList found = facets.searcher().search(mentioning, FoundList.collecting());
    Map<String, Integer> kinds = facets.counts(Facet.KIND, found);
    Map<Integer, Integer> years = new TreeMap<>();
    facets
        .counts(Facet.YEAR, found)
        .forEach((year, count) -> years.put(Integer.valueOf(year), count));
    return new MentionCounts(
        kinds.getOrDefault(RecordKind.QUESTION.key(), 0),
        kinds.getOrDefault(RecordKind.ANSWER.key(), 0),
        kinds.getOrDefault(RecordKind.PASSAGE.key(), 0),
        years);
  }
}
