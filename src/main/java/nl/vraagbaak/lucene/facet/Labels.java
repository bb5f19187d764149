package nl.vraagbaak.lucene.facet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.lucene.record.Known;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Reference;

/** How values of facets are shown. */
public final class Labels {
  private final Map<Facet, Map<String, Reference>> byFacet = new EnumMap<>(Facet.class);

  private Labels() {}

  /** Of all that an index knows. */
  public static Labels of(List<Known> all) {
    Labels labels = new Labels();
    for (Known known : all) {
      Optional<String> jci = Optional.of(known.jci()).filter(reference -> !reference.isEmpty());
      labels
          .byFacet
          .computeIfAbsent(known.facet(), facet -> new HashMap<>())
          .put(known.value(), new Reference(known.value(), known.label(), jci));
    }
    return labels;
  }

  /** The label of a value; the value itself where it has no other. */
  public String of(Facet facet, String value) {
    return reference(facet, value).label();
  }

  /** An article or organisation named briefly. */
  public Reference reference(Facet facet, String id) {
    Reference known = byFacet.getOrDefault(facet, Map.of()).get(id);
    return known == null ? new Reference(id, id) : known;
  }
}
