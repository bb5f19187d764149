package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.web.view.FacetPanel;

/** The facets beside the hits: which, in what order, and how many values at once. */
final class FacetPanels {
  /** Beside the years, which are drawn. */
  static final List<Facet> SHOWN =
      List.of(
          Facet.KIND,
          Facet.ANSWERED,
          Facet.GROUP,
          Facet.MINISTRY,
          Facet.ARTICLE,
          Facet.LAW,
          Facet.ORGANISATION,
          Facet.ASKER,
          Facet.ANSWERER,
          Facet.PARLIAMENTARY_YEAR,
          Facet.PAPER_KIND);

  private static final int AT_ONCE = 5;

  private FacetPanels() {}

  /** The panels of a result; a facet without values is left out. */
  static List<FacetPanel> of(List<FacetCounts> counted, SearchAddress address) {
    return SHOWN.stream()
        .flatMap(facet -> find(counted, facet).stream())
        .filter(counts -> !counts.values().isEmpty())
        .map(counts -> panel(counts, address))
        .toList();
  }

  /** The counts of one facet. */
  static Optional<FacetCounts> find(List<FacetCounts> counted, Facet facet) {
    return counted.stream().filter(counts -> counts.facet() == facet).findFirst();
  }

  private static FacetPanel panel(FacetCounts counts, SearchAddress address) {
    List<FacetCounts.Value> values = new ArrayList<>(counts.values());
    values.sort(Comparator.comparing(value -> !value.selected()));
    List<FacetPanel.Choice> choices = new ArrayList<>();
    for (FacetCounts.Value value : values) {
      choices.add(choice(counts.facet(), value, choices.size()));
    }
    int first = Math.min(AT_ONCE, choices.size());
    String name = counts.facet().key();
    return new FacetPanel(
        name,
        Wording.facet(counts.facet()),
        choices.subList(0, first),
        choices.subList(first, choices.size()),
        counts.others() > 0 ? address.without("cursor").at("/filters/" + name) : "");
  }

  private static FacetPanel.Choice choice(Facet facet, FacetCounts.Value value, int place) {
    return new FacetPanel.Choice(
        "f-" + facet.key() + "-" + place,
        value.value(),
        Wording.value(facet, value),
        Wording.number(value.count()),
        value.selected());
  }
}
