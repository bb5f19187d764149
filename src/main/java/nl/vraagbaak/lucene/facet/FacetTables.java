package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.vraagbaak.lucene.kept.Kept;
import nl.vraagbaak.lucene.kept.Lazy;
import nl.vraagbaak.lucene.kept.Making;
import nl.vraagbaak.lucene.record.Known;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * What the facets of one commit are counted by and looked up in: each made when it is first asked
 * for, and kept. Safe for use by many threads.
 */
public final class FacetTables {
  private final IndexReader reader;
  private final Supplier<IndexSearcher> searchers;
  private final Map<Facet, Lazy<Optional<FacetColumn>>> columns = new ConcurrentHashMap<>();
  private final Map<Facet, FacetValues> values = new ConcurrentHashMap<>();
  private final Kept<Chosen, MentionCounts> mentions = new Kept<>(2_000);
  private final Kept<Chosen, FilterBits> filters = new Kept<>(64);
  private final Kept<Asked, List<FacetCounts>> overAll = new Kept<>(200);
  private final Lazy<Labels> labels;

  /**
   * Of a commit.
   *
   * @param searchers makes a searcher of it
   */
  public FacetTables(IndexReader reader, Supplier<IndexSearcher> searchers) {
    this.reader = reader;
    this.searchers = searchers;
    this.labels = new Lazy<>(() -> Labels.of(Known.read(reader)));
  }

  private record Chosen(Facet facet, Set<String> values) {}

  private record Asked(Filters filters, Set<Facet> facets, boolean byPaper) {}

  /** Makes what facets are counted by, and what plain words may name. */
  public void ready(Set<Facet> counted) throws IOException {
    FacetFields.NAMED.forEach(this::values);
    for (Facet facet : counted) {
      var _ = column(facet);
    }
  }

  /** The commit. */
  IndexReader reader() {
    return reader;
  }

  /** A searcher for one request. */
  IndexSearcher searcher() {
    return searchers.get();
  }

  /** The values of a facet by document; empty where no document has one. */
  Optional<FacetColumn> column(Facet facet) throws IOException {
    return columns
        .computeIfAbsent(facet, one -> new Lazy<>(() -> FacetColumn.read(reader, one)))
        .get();
  }

  /** How many of the documents found have each value of a facet, without those that none has. */
  public Map<String, Integer> counts(Facet facet, FoundList found) throws IOException {
    return column(facet).map(column -> column.byValue(found)).orElse(Map.of());
  }

  /** The values of a facet, by what a user types. */
  public FacetValues values(Facet facet) {
    return values.computeIfAbsent(
        facet,
        f -> {
          try {
            return FacetValues.read(reader, f, labels());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** How values are shown. */
  public Labels labels() throws IOException {
    return labels.get();
  }

  /** What a choice of values of a facet lets through. */
  public FilterBits filter(Facet facet, Set<String> chosen) throws IOException {
    return filters.get(
        new Chosen(facet, chosen), () -> FilterBits.of(searcher(), Facets.any(facet, chosen)));
  }

  /** How often an article or organisation is mentioned. */
  public MentionCounts mentions(Facet facet, String value) throws IOException {
    return mentions.get(
        new Chosen(facet, Set.of(value)), () -> MentionCounting.of(this, facet, value));
  }

  /** The counts of facets over all that filters let through. */
  public List<FacetCounts> overAll(SearchRequest asked, Making<List<FacetCounts>> counting)
      throws IOException {
    Asked what = new Asked(asked.filters(), asked.facets(), asked.options().byPaper());
    return overAll.get(what, counting);
  }
}
