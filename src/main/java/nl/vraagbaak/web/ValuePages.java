package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.Frame.Section;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.SearchView.Kept;
import nl.vraagbaak.web.view.ValuesView;

/** All values of a facet, where there are too many to show beside the hits. */
record ValuePages(SearchEngine engine, SearchReader reader, Frames frames) {
  private static final int MOST = 200;
  private static final String BEGIN = "begin";
  private static final Parameter<Facet> FACET =
      Parameter.path("facet", "Naam van het filter", Format.choice(Facet.class), "fractie");
  private static final Parameter<Optional<String>> BEGINNING =
      Parameter.optional(BEGIN, "Hoe een woord van de waarde begint", Format.text(100), "de");

  List<Operation> operations() {
    List<Parameter<?>> parameters = new ArrayList<>(List.of(FACET, BEGINNING));
    parameters.addAll(SearchParameters.all());
    return List.of(
        Operation.page("/filters/{facet}", parameters, this::page).with(Traits.SEARCHES));
  }

  private Reply page(Call call) {
    Facet facet = call.get(FACET);
    String beginning = call.get(BEGINNING).orElse("");
    SearchRequest within = reader.read(call);
    SearchAddress address =
        new SearchAddress(call.query()).without(BEGIN).spelled(within.filters());
    FacetCounts counts = engine.facetValues(facet, within, beginning, MOST);
    String title = Wording.facet(facet);
    ValuesView view =
        new ValuesView(
            frames.of(title, Section.SEARCH),
            title,
            new ValuesView.Form("/filters/" + facet.key(), beginning, kept(address)),
            counts.values().stream().map(value -> link(facet, value, address)).toList(),
            counts.others() > 0 ? Wording.number(counts.others()) : "",
            counts.exact(),
            address.parameters().isEmpty() ? "/?q=" : address.page());
    Reply reply = Reply.html(new StaticTemplates().waarden(view).render());
    return counts.exact() ? reply : reply.with("Cache-Control", "no-store");
  }

  private static Link link(Facet facet, FacetCounts.Value value, SearchAddress address) {
    return new Link(
        Wording.value(facet, value) + " (" + Wording.number(value.count()) + ")",
        address.adding(facet.key(), value.value()).page());
  }

  private static List<Kept> kept(SearchAddress address) {
    return address.parameters().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> new Kept(entry.getKey(), value)))
        .toList();
  }
}
