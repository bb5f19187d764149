package nl.vraagbaak.api;

import java.util.List;
import nl.vraagbaak.api.Shapes.Pagina;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.SearchEngine;

/** Searching over all records. */
record SearchRoutes(SearchEngine engine, SearchReader reader) {
  private static final Words SEARCH =
      new Words(
          "zoek",
          "Zoeken",
          "Zoek in alle stukken",
          "Vindt vragen, antwoorden, passages, wetsartikelen en organisaties. Bij een antwoord"
              + " staat altijd de vraag, bij een vraag het antwoord.");

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/v1/_zoek",
                SEARCH,
                SearchParameters.all(),
                Representation.json(Pagina.class, this::page))
            .with(Traits.SEARCHES));
  }

  private Reply page(Call call) {
    return Pages.reply(Searches.page(engine, reader.read(call)), call);
  }
}
