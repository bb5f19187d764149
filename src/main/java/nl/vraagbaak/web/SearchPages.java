package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.FacetPanel;
import nl.vraagbaak.web.view.Frame.Section;
import nl.vraagbaak.web.view.SearchView;
import nl.vraagbaak.web.view.SearchView.Kept;
import nl.vraagbaak.web.view.YearBars;

/** The search page. */
record SearchPages(SearchEngine engine, SearchReader reader, Frames frames, StartPage start) {
  private static final Set<Facet> COUNTED =
      EnumSet.copyOf(Stream.concat(FacetPanels.SHOWN.stream(), Stream.of(Facet.YEAR)).toList());

  List<Operation> operations() {
    List<Parameter<?>> parameters = new ArrayList<>(List.of(SearchParameters.ANY_CURSOR));
    parameters.addAll(SearchParameters.allBut(SearchParameters.CURSOR));
    return List.of(Operation.page("/", parameters, this::page).with(Traits.SEARCHES));
  }

  private Reply page(Call call) {
    return call.query().isEmpty() ? start.page() : result(call);
  }

  /** A cursor that is no good any more leads to the first page. */
  private Reply result(Call call) {
    SearchRequest request = counting(reader.read(call));
    SearchAddress address = new SearchAddress(call.query()).spelled(request.filters());
    try {
      SearchPage page = engine.search(request);
      Reply reply = Reply.html(render(request, page, address)).timed(page.timing());
      return page.total().exact() ? reply : reply.with("Cache-Control", "no-store");
    } catch (InvalidCursorException | ExpiredCursorException e) {
      return Reply.redirect(address.without("cursor").page());
    }
  }

  private static SearchRequest counting(SearchRequest asked) {
    return new SearchRequest(
        asked.query(), asked.filters(), asked.sort(), asked.page(), COUNTED, asked.options());
  }

  private String render(SearchRequest request, SearchPage page, SearchAddress address) {
    List<FacetPanel> panels = FacetPanels.of(page.facets(), address);
    SearchView.Ways ways = ways(address);
    SearchView view =
        new SearchView(
            frames.withFeed(title(request, page), Section.SEARCH, ways.feed()),
            form(request, panels, address),
            Outcomes.of(request, page, OtherNumber.of(request, engine), address),
            panels,
            years(page, address),
            Outcomes.chips(request, page, address),
            ways);
    return new StaticTemplates().zoek(view).render();
  }

  private static String title(SearchRequest request, SearchPage page) {
    String typed = Outcomes.typed(request);
    String found = Wording.counted(page.total().count(), "treffer", "treffers");
    return typed.isEmpty() ? found : typed + " – " + found;
  }

  private static SearchView.Ways ways(SearchAddress address) {
    SearchAddress all = address.without("paginaGrootte");
    SearchAddress clear =
        new SearchAddress(
            Map.of(
                "q",
                List.of(address.first("q").orElse("")),
                "sorteer",
                List.of(address.first("sorteer").orElse(""))));
    String cleared = clear.page();
    return new SearchView.Ways(
        all.with("formaat", "csv").at("/v1/_zoek"),
        all.with("formaat", "ndjson").at("/v1/_zoek"),
        all.with("sorteer", Sort.NEWEST.key()).with("formaat", "atom").at("/v1/_zoek"),
        address.without("cursor").page(),
        cleared.equals("/") ? "/?q=" : cleared);
  }

  private static SearchView.Form form(
      SearchRequest request, List<FacetPanel> panels, SearchAddress address) {
    Set<String> boxes =
        panels.stream()
            .flatMap(
                panel ->
                    Stream.concat(panel.first().stream(), panel.rest().stream())
                        .map(choice -> panel.name() + "=" + choice.value()))
            .collect(Collectors.toSet());
    Set<String> own = Set.of("q", "datumVan", "datumTot", "groepeer", "cursor");
    List<Kept> kept = new ArrayList<>();
    address
        .parameters()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !own.contains(name) && !boxes.contains(name + "=" + value))
                    .forEach(value -> kept.add(new Kept(name, value))));
    return new SearchView.Form(
        address.first("q").orElse(""),
        address.first("datumVan").orElse(""),
        address.first("datumTot").orElse(""),
        kept,
        request.options().byPaper());
  }

  private static Optional<YearBars> years(SearchPage page, SearchAddress address) {
    Map<Integer, Integer> counts = new TreeMap<>();
    FacetPanels.find(page.facets(), Facet.YEAR).stream()
        .map(FacetCounts::values)
        .flatMap(List::stream)
        .forEach(value -> counts.put(Integer.valueOf(value.value()), value.count()));
    return YearChart.of(
        "Treffers per jaar",
        counts,
        year -> address.with(Facet.YEAR.key(), String.valueOf(year)).page());
  }
}
