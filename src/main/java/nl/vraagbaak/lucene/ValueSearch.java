package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.lucene.facet.FacetCounting;
import nl.vraagbaak.lucene.facet.FacetValues;
import nl.vraagbaak.lucene.facet.FoundList;
import nl.vraagbaak.lucene.facet.Labels;
import nl.vraagbaak.lucene.ranking.SearchTime;
import nl.vraagbaak.lucene.record.NaturalOrder;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The values of one facet within one search in one commit. */
final class ValueSearch {
  private final Snapshot snapshot;
  private final Facet facet;
  private final SearchRequest within;

  ValueSearch(Snapshot snapshot, Facet facet, SearchRequest within) {
    this.snapshot = snapshot;
    this.facet = facet;
    this.within = within;
  }

  /** Those whose label, or a word of it, begins so. */
  FacetCounts values(String beginning, int size) throws IOException {
    Query query =
        Queries.within(
            Queries.of(snapshot, within), within.query().tree(), within.filters(), Set.of(facet));
    IndexSearcher searcher = snapshot.searcher();
    SearchTime time = new SearchTime(within.options().budget());
    searcher.setTimeout(time);
    FoundList found = searcher.search(query, FoundList.collecting());
    return new FacetCounting(snapshot.facets(), within.options().byPaper())
        .count(facet, found, within.filters().of(facet), size, wanted(beginning))
        .exactly(time.foundAll());
  }

  private Predicate<String> wanted(String beginning) throws IOException {
    String folded = NaturalOrder.fold(beginning.strip());
    Labels labels = snapshot.facets().labels();
    return folded.isEmpty()
        ? value -> true
        : value -> FacetValues.hasWord(NaturalOrder.fold(labels.of(facet, value)), folded);
  }
}
