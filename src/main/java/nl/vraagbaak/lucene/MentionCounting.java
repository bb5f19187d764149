package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Counts the records of a commit that mention an article or organisation. */
final class MentionCounting {
  private MentionCounting() {}

  static MentionCounts of(Snapshot snapshot, Facet facet, String value) throws IOException {
    Query mentioning =
        new BooleanQuery.Builder()
            .add(Facets.is(facet, value), Occur.FILTER)
            .add(Facets.any(Facet.KIND, RecordKind.TEXTS), Occur.FILTER)
            .build();
    FacetsCollector found = snapshot.searcher().search(mentioning, new FacetsCollectorManager());
    Map<String, Integer> kinds = counts(snapshot, Facet.KIND, found);
    Map<Integer, Integer> years = new TreeMap<>();
    counts(snapshot, Facet.YEAR, found)
        .forEach((year, count) -> years.put(Integer.valueOf(year), count));
    return new MentionCounts(
        kinds.getOrDefault(RecordKind.QUESTION.key(), 0),
        kinds.getOrDefault(RecordKind.ANSWER.key(), 0),
        kinds.getOrDefault(RecordKind.PASSAGE.key(), 0),
        years);
  }

  /** Counts by value over what was collected. */
  static Map<String, Integer> counts(Snapshot snapshot, Facet facet, FacetsCollector found)
      throws IOException {
    Optional<SortedSetDocValuesReaderState> state = snapshot.facet(facet);
    if (state.isEmpty()) {
      return Map.of();
    }
    FacetResult all =
        new SortedSetDocValuesFacetCounts(state.get(), found).getAllChildren(facet.key());
    return all == null
        ? Map.of()
        : Arrays.stream(all.labelValues)
            .collect(Collectors.toMap(v -> v.label, v -> v.value.intValue()));
  }
}
