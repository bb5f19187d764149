package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;

/** Counts the values of facets over what a search collected. */
final class FacetCounting {
  private static final int MOST_SHOWN = 20;
  private static final Set<Facet> LONG =
      EnumSet.of(Facet.ASKER, Facet.ANSWERER, Facet.ORGANISATION, Facet.LAW, Facet.ARTICLE);
  private static final Comparator<FacetCounts.Value> ORDER =
      Comparator.comparingInt(FacetCounts.Value::count)
          .reversed()
          .thenComparing(FacetCounts.Value::value);

  private final Snapshot snapshot;
  private final boolean papers;

  /**
   * @param papers whether papers are counted, not records
   */
  FacetCounting(Snapshot snapshot, boolean papers) {
    this.snapshot = snapshot;
    this.papers = papers;
  }

  /** The values of a facet that a page shows; chosen ones are among them in any case. */
  FacetCounts count(Facet facet, FacetsCollector collected, Filters filters) throws IOException {
    Set<String> chosen = filters.of(facet);
    if (!LONG.contains(facet)) {
      return count(facet, collected, chosen, Integer.MAX_VALUE, value -> true);
    }
    Set<String> laws = filters.of(Facet.LAW);
    if (facet == Facet.ARTICLE && !laws.isEmpty()) {
      return count(facet, collected, chosen, MOST_SHOWN, article -> isOf(article, laws));
    }
    if (papers) {
      return count(facet, collected, chosen, MOST_SHOWN, value -> true);
    }
    Optional<Facets> counted = counted(facet, collected);
    Optional<FacetResult> top = counted.isEmpty() ? Optional.empty() : top(counted.get(), facet);
    Map<String, Integer> counts = new HashMap<>();
    top.stream()
        .flatMap(result -> Arrays.stream(result.labelValues))
        .forEach(value -> counts.put(value.label, value.value.intValue()));
    int others = top.map(result -> result.childCount).orElse(0) - counts.size();
    for (String value : chosen) {
      int count = counted.isEmpty() ? 0 : count(counted.get(), facet, value);
      boolean beyondTop = counts.putIfAbsent(value, count) == null && count > 0;
      others -= beyondTop ? 1 : 0;
    }
    return new FacetCounts(facet, values(facet, counts, chosen), others);
  }

  /** Whether an article ("sr-240b", not "sr-bes-240b") is one of these laws ("sr"). */
  private static boolean isOf(FacetCounts.Value article, Set<String> laws) {
    String id = article.value();
    return article.selected()
        || laws.stream()
            .map(law -> law + "-")
            .anyMatch(law -> id.startsWith(law) && isNumber(id.substring(law.length())));
  }

  private static boolean isNumber(String rest) {
    return !rest.isEmpty() && Character.isDigit(rest.charAt(0));
  }

  private static Optional<FacetResult> top(Facets counted, Facet facet) throws IOException {
    return Optional.ofNullable(counted.getTopChildren(MOST_SHOWN, facet.key()));
  }

  /** What a value counts; 0 for one that no record of the index has. */
  private static int count(Facets counted, Facet facet, String value) throws IOException {
    return Math.max(0, counted.getSpecificValue(facet.key(), value).intValue());
  }

  /** The values of a facet that pass, chosen ones also where they have no hits. */
  FacetCounts count(
      Facet facet,
      FacetsCollector collected,
      Set<String> chosen,
      int most,
      Predicate<FacetCounts.Value> wanted)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    chosen.forEach(value -> counts.put(value, 0));
    counts.putAll(all(facet, collected));
    List<FacetCounts.Value> values = values(facet, counts, chosen).stream().filter(wanted).toList();
    List<FacetCounts.Value> shown = shown(values, most);
    return new FacetCounts(facet, shown, values.size() - shown.size());
  }

  private Map<String, Integer> all(Facet facet, FacetsCollector collected) throws IOException {
    Optional<SortedSetDocValuesReaderState> state = snapshot.facet(facet);
    if (papers && state.isPresent()) {
      return PaperCounts.of(state.get(), facet, collected);
    }
    Map<String, Integer> counts = new HashMap<>();
    Optional<Facets> counted = counted(facet, collected);
    if (counted.isPresent()) {
      Optional.ofNullable(counted.get().getAllChildren(facet.key())).stream()
          .flatMap(result -> Arrays.stream(result.labelValues))
          .forEach(value -> counts.put(value.label, value.value.intValue()));
    }
    return counts;
  }

  private List<FacetCounts.Value> values(
      Facet facet, Map<String, Integer> counts, Set<String> chosen) throws IOException {
    Labels labels = snapshot.labels();
    List<FacetCounts.Value> values = new ArrayList<>();
    counts.forEach(
        (value, count) ->
            values.add(
                new FacetCounts.Value(
                    value, labels.of(facet, value), count, chosen.contains(value))));
    values.sort(ORDER);
    return values;
  }

  private static List<FacetCounts.Value> shown(List<FacetCounts.Value> values, int most) {
    List<FacetCounts.Value> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i < most || values.get(i).selected()) {
        shown.add(values.get(i));
      }
    }
    return shown;
  }

  private Optional<Facets> counted(Facet facet, FacetsCollector collected) throws IOException {
    Optional<SortedSetDocValuesReaderState> state = snapshot.facet(facet);
    return state.isEmpty()
        ? Optional.empty()
        : Optional.of(new SortedSetDocValuesFacetCounts(state.get(), collected));
  }
}
