package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
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

  FacetCounting(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The values of a facet that a page shows; chosen ones are among them in any case. */
  FacetCounts count(Facet facet, FacetsCollector collected, Set<String> chosen) throws IOException {
    int most = LONG.contains(facet) ? MOST_SHOWN : Integer.MAX_VALUE;
    return count(facet, collected, chosen, most, label -> true);
  }

  /** The values of a facet whose labels pass. */
  FacetCounts count(
      Facet facet,
      FacetsCollector collected,
      Set<String> chosen,
      int most,
      Predicate<String> wanted)
      throws IOException {
    List<FacetCounts.Value> values = new ArrayList<>();
    for (LabelAndValue counted : counted(facet, collected)) {
      String label = snapshot.labels().of(facet, counted.label);
      if (wanted.test(label)) {
        values.add(
            new FacetCounts.Value(
                counted.label, label, counted.value.intValue(), chosen.contains(counted.label)));
      }
    }
    values.addAll(withoutHits(facet, values, chosen, wanted));
    values.sort(ORDER);
    List<FacetCounts.Value> shown = shown(values, most);
    return new FacetCounts(facet, shown, values.size() - shown.size());
  }

  /** What is chosen stays in sight, also where it leaves nothing. */
  private List<FacetCounts.Value> withoutHits(
      Facet facet, List<FacetCounts.Value> counted, Set<String> chosen, Predicate<String> wanted)
      throws IOException {
    Set<String> missing = new TreeSet<>(chosen);
    counted.forEach(value -> missing.remove(value.value()));
    List<FacetCounts.Value> values = new ArrayList<>();
    for (String value : missing) {
      String label = snapshot.labels().of(facet, value);
      if (wanted.test(label)) {
        values.add(new FacetCounts.Value(value, label, 0, true));
      }
    }
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

  private List<LabelAndValue> counted(Facet facet, FacetsCollector collected) throws IOException {
    Optional<SortedSetDocValuesReaderState> state = snapshot.facet(facet);
    if (state.isEmpty()) {
      return List.of();
    }
    FacetResult all =
        new SortedSetDocValuesFacetCounts(state.get(), collected).getAllChildren(facet.key());
    return all == null ? List.of() : Arrays.asList(all.labelValues);
  }
}
