package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.Text;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.SearchView.Chip;
import nl.vraagbaak.web.view.SearchView.Help;
import nl.vraagbaak.web.view.SearchView.Outcome;

/** What was found, in words and links. */
final class Outcomes {
  private static final List<Sort> SORTS = List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST);

  private static final int LONGEST = 120;

  private static final String SAME_AS = SearchParameters.SAME_AS.name();

  private Outcomes() {}

  static Outcome of(
      SearchRequest request, SearchPage page, List<OtherNumber> others, SearchAddress address) {
    return new Outcome(
        summary(request, page),
        page.hits().stream().map(hit -> HitViews.of(hit, address)).toList(),
        help(page.help(), others, address),
        SORTS.stream().map(sort -> sort(sort, request, address)).toList(),
        page.paging().previous().map(cursor -> address.with("cursor", cursor).page()).orElse(""),
        page.paging().next().map(cursor -> address.with("cursor", cursor).page()).orElse(""));
  }

  /** "1–20 van 999 voor “hosting”". */
  static String summary(SearchRequest request, SearchPage page) {
    String typed = typed(request);
    String asked = typed.isEmpty() ? "" : " voor “" + typed + "”";
    if (page.hits().isEmpty()) {
      return "Geen treffers" + asked;
    }
    long first = page.paging().first();
    return "%s–%s van %s%s%s"
        .formatted(
            Wording.number(first),
            Wording.number(first + page.hits().size() - 1),
            page.total().exact() ? "" : "meer dan ",
            Wording.number(page.total().count()),
            asked);
  }

  /** The query, of which the beginning says enough: it is read aloud, and stands in the box. */
  static String typed(SearchRequest request) {
    return Text.shortened(request.query().typed().strip(), LONGEST);
  }

  private static Link sort(Sort sort, SearchRequest request, SearchAddress address) {
    return new Link(
        Wording.sort(sort),
        request.sort() == sort ? "" : address.with("sorteer", sort.key()).page());
  }

  private static Help help(SearchPage.Help help, List<OtherNumber> others, SearchAddress address) {
    return new Help(
        SearchPage.Correction.meant(help.corrections(), address.first("q").orElse("")).stream()
            .map(meant -> new Link(meant, address.with("q", meant).page()))
            .toList(),
        help.remarks(),
        help.drops().stream().map(drop -> drop(drop, address)).toList(),
        others.stream().map(other -> other(other, address)).toList());
  }

  private static Help.Other other(OtherNumber other, SearchAddress address) {
    LawArticle named = other.other().article();
    String sentence =
        "%s %s %s %s."
            .formatted(
                Wording.capital(other.article().label()),
                other.renumbering().newer() ? "is sinds" : "was tot",
                Wording.day(other.renumbering().on()),
                named.label());
    String search =
        "Zoek op %s (%s)"
            .formatted(
                named.label(),
                Wording.counted(other.other().counts().total(), "vermelding", "vermeldingen"));
    SearchAddress there =
        other.filtered()
            ? address
                .without("wetsartikel", other.article().id())
                .adding("wetsartikel", other.other().id())
            : address.with("q", other.instead(address.first("q").orElse("")));
    return new Help.Other(sentence, new Link(search, there.page()));
  }

  private static Link drop(SearchPage.Drop drop, SearchAddress address) {
    String found = ": " + Wording.counted(drop.count(), "treffer", "treffers");
    if (drop.filter()) {
      String name =
          drop.what().equals(SAME_AS)
              ? "dezelfde woorden"
              : Keyed.find(Facet.class, drop.what()).map(Wording::facet).orElse(drop.what());
      return new Link("zonder filter " + name + found, address.without(drop.what()).page());
    }
    return new Link("zonder “" + drop.what() + "”" + found, address.with("q", drop.query()).page());
  }

  /** The filters in force, each with the way out of it. */
  static List<Chip> chips(SearchRequest request, SearchPage page, SearchAddress address) {
    List<Chip> chips = new ArrayList<>();
    request
        .filters()
        .values()
        .forEach(
            (facet, chosen) ->
                chosen.forEach(
                    value ->
                        chips.add(
                            new Chip(
                                Wording.facet(facet) + ": " + label(facet, value, page),
                                address.without(facet.key(), value).page()))));
    request
        .filters()
        .sameTextAs()
        .ifPresent(
            id ->
                chips.add(
                    new Chip("Dezelfde woorden als: " + id, address.without(SAME_AS).page())));
    date("datumVan", "Vanaf ", request.filters().from().map(Wording::day), address, chips);
    date("datumTot", "Tot en met ", request.filters().to().map(Wording::day), address, chips);
    return chips;
  }

  private static void date(
      String name, String before, Optional<String> day, SearchAddress address, List<Chip> chips) {
    day.ifPresent(text -> chips.add(new Chip(before + text, address.without(name).page())));
  }

  private static String label(Facet facet, String value, SearchPage page) {
    return FacetPanels.find(page.facets(), facet).stream()
        .flatMap(counts -> counts.values().stream())
        .filter(counted -> counted.value().equals(value))
        .findFirst()
        .map(counted -> Wording.value(facet, counted))
        .or(() -> Wording.value(facet, value))
        .orElse(value);
  }
}
