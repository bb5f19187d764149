package nl.vraagbaak.lucene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.search.Facet;

/** How values of facets are shown. */
final class Labels {
  private final Map<Facet, Map<String, String>> byFacet = new EnumMap<>(Facet.class);

  private Labels() {}

  static Labels of(List<Known> all) {
    Labels labels = new Labels();
    for (Known known : all) {
      labels
          .byFacet
          .computeIfAbsent(known.facet(), facet -> new HashMap<>())
          .put(known.value(), known.label());
    }
    return labels;
  }

  /** The label of a value; the value itself where it has no other. */
  String of(Facet facet, String value) {
    return byFacet.getOrDefault(facet, Map.of()).getOrDefault(value, value);
  }
}
