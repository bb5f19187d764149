package nl.vraagbaak.api;

import java.util.List;
import java.util.Set;
import nl.vraagbaak.api.Shapes.Pagina;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;

/** Papers as a whole. */
record PaperRoutes(SearchEngine engine, SearchReader reader) {
  private static final Words LIST =
      new Words(
          "stukken", "Stukken", "Zoek stukken", "Hele stukken, met dezelfde filters als _zoek.");

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/v1/stukken",
                LIST,
                SearchParameters.allBut(
                    SearchParameters.GROUPING, SearchParameters.filter(Facet.KIND)),
                Representation.json(Pagina.class, this::page))
            .with(Traits.SEARCHES));
  }

  private Reply page(Call call) {
    return Pages.reply(
        Searches.page(engine, reader.read(call).with(Facet.KIND, Set.of(RecordKind.PAPER.key()))),
        call);
  }
}
