package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.RecordKind;

/** Counts the values of facets over what a search collected. Safe for use by many threads. */
public final class FacetCounting {
  private static final int MOST_SHOWN = 20;
  private static final Set<Facet> LONG =
      EnumSet.of(Facet.ASKER, Facet.ANSWERER, Facet.ORGANISATION, Facet.LAW, Facet.ARTICLE);

  // "240b", "7-658", "j-7", "xiv": what stands behind the law in the id of an article
  private static final Pattern NUMBER = Pattern.compile("(?:[a-z]a?-)?\\d.*|[ivxl]{1,6}");

  private final FacetTables facets;
  private final boolean papers;

  /** The papers of what was found, for those facets that are counted over the same. */
  private final Map<FoundList, int[]> groups = new ConcurrentHashMap<>();

  /**
   * @param papers whether papers are counted, not records
   */
  public FacetCounting(FacetTables facets, boolean papers) {
    this.facets = facets;
    this.papers = papers;
  }

  /** The values of a facet that a page shows; chosen ones are among them in any case. */
  public FacetCounts count(Facet facet, FoundList found, Filters filters) throws IOException {
    Set<String> chosen = filters.of(facet);
    Set<String> laws = filters.of(Facet.LAW);
    int most = LONG.contains(facet) ? MOST_SHOWN : Integer.MAX_VALUE;
    return facet == Facet.ARTICLE && !laws.isEmpty()
        ? count(
            facet, found, chosen, most, article -> chosen.contains(article) || isOf(article, laws))
        : count(facet, found, chosen, most, value -> true);
  }

  /**
   * Papers are found only when asked for, but for those without texts: to count these alone would
   * tell another number than the choice gives.
   */
  private static boolean isPaper(Facet facet, String value) {
    return facet == Facet.KIND && value.equals(RecordKind.PAPER.key());
  }

  /** Whether an article ("sr-240b", not "sr-bes-240b") is one of these laws ("sr"). */
  private static boolean isOf(String article, Set<String> laws) {
    return laws.stream()
        .map(law -> law + "-")
        .filter(article::startsWith)
        .anyMatch(law -> NUMBER.matcher(article).region(law.length(), article.length()).matches());
  }

  /**
   * The values of a facet that are wanted, those with most first, chosen ones also where they have
   * no hits.
   */
  public FacetCounts count(
      Facet facet, FoundList found, Set<String> chosen, int most, Predicate<String> wanted)
      throws IOException {
    Labels labels = facets.labels();
    List<FacetCounts.Value> shown = new ArrayList<>();
    Set<String> without = new TreeSet<>(chosen);
    int others = 0;
    Optional<FacetColumn> column = facets.column(facet);
    int[] counts = column.isPresent() ? counts(column.get(), found) : new int[0];
    for (int number : FacetColumn.ranked(counts)) {
      String value = column.orElseThrow().value(number);
      boolean selected = without.remove(value);
      if (!wanted.test(value) || (isPaper(facet, value) && !selected)) {
        continue;
      }
      if (selected || shown.size() < most) {
        String label = labels.of(facet, value);
        shown.add(new FacetCounts.Value(value, label, counts[number], selected));
      } else {
        others++;
      }
    }
    without.removeIf(wanted.negate());
    for (String value : without) {
      shown.add(new FacetCounts.Value(value, labels.of(facet, value), 0, true));
    }
    return new FacetCounts(facet, shown, others);
  }

  private int[] counts(FacetColumn column, FoundList found) throws IOException {
    if (!papers) {
      return column.counts(found);
    }
    int[] group = groups.get(found);
    if (group == null) {
      group = PaperGroups.of(facets.reader(), found);
      groups.put(found, group);
    }
    return column.counts(found, group);
  }
}
