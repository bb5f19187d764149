package nl.vraagbaak.lucene.hits;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nl.vraagbaak.lucene.facet.FilterBits;
import nl.vraagbaak.lucene.facet.FoundList;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.search.CollectorManager;

/**
 * Collects hits and what is counted beside them in one pass. A facet that narrows the search is
 * counted over the hits and over the documents that its choice alone keeps out, so that the chosen
 * values keep their alternatives (drill sideways).
 *
 * @param hits collects the hits
 * @param counting whether anything is counted over the hits
 * @param choices what the facets that are counted sideways let through
 */
public record Sideways(TopHits hits, boolean counting, Map<Facet, FilterBits> choices)
    implements CollectorManager<SidewaysCollector, Sideways.Counted> {
  /**
   * What facets are counted over.
   *
   * @param hits the hits, for most
   * @param sideways for those that narrow the search
   */
  public record Counted(FoundList hits, Map<Facet, FoundList> sideways) {
    /** What a facet is counted over. */
    public FoundList by(Facet facet) {
      return sideways.getOrDefault(facet, hits);
    }
  }

  @Override
  public SidewaysCollector newCollector() throws IOException {
    return new SidewaysCollector(hits.newCollector(), counting, choices);
  }

  @Override
  public Counted reduce(Collection<SidewaysCollector> runs) {
    Map<Facet, FoundList> sideways = new EnumMap<>(Facet.class);
    for (Facet facet : choices.keySet()) {
      sideways.put(
          facet, FoundList.joined(runs.stream().map(run -> run.countedBy(facet)).toList()));
    }
    FoundList found = FoundList.joined(runs.stream().map(SidewaysCollector::counted).toList());
    return new Counted(found, sideways);
  }
}
