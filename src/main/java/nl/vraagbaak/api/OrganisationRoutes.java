package nl.vraagbaak.api;

import java.util.List;
import java.util.Set;
import nl.vraagbaak.api.Shapes.Organisatie;
import nl.vraagbaak.api.Shapes.Pagina;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;

/** Organisations: which are named, and where. */
record OrganisationRoutes(SearchEngine engine, SearchReader reader) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Vaste id, van de naam", Format.text(200), "openbaar-ministerie");

  private static final Words LIST =
      new Words(
          "organisaties",
          "Organisaties",
          "Zoek organisaties",
          "De organisaties die in de stukken worden genoemd, op naam.");

  private static final Words ONE =
      new Words(
          "organisatie",
          "Organisaties",
          "Een organisatie",
          "Eén organisatie, met haar andere namen en hoe vaak zij genoemd wordt.");

  private static final Words MENTIONS =
      new Words(
          "organisatieVermeldingen",
          "Organisaties",
          "Waar een organisatie wordt genoemd",
          "De vragen, antwoorden en passages die de organisatie noemen, nieuwste eerst.");

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/v1/organisaties",
                LIST,
                List.of(
                    SearchParameters.QUERY,
                    SearchParameters.SORT_NATURAL,
                    SearchParameters.SIZE,
                    SearchParameters.CURSOR),
                Representation.json(Pagina.class, this::page))
            .with(Traits.SEARCHES),
        Operation.get(
            "/v1/organisaties/{id}",
            ONE,
            List.of(ID),
            Representation.json(Organisatie.class, call -> Json.reply(shape(found(call), call)))),
        Mentions.operation(
            "/v1/organisaties/{id}/vermeldingen",
            MENTIONS,
            ID,
            Representation.json(Pagina.class, this::mentions)));
  }

  private Reply page(Call call) {
    return Pages.reply(
        Searches.page(
            engine, reader.read(call).with(Facet.KIND, Set.of(RecordKind.ORGANISATION.key()))),
        call);
  }

  private Reply mentions(Call call) {
    Hit.Body hit = found(call);
    return Pages.reply(
        Mentions.page(engine, reader.read(call), Facet.ORGANISATION, hit.id()), call);
  }

  private Hit.Body found(Call call) {
    String id = call.get(ID);
    return engine
        .findOrganisation(id)
        .orElseThrow(() -> ProblemException.notFound("organisatie", id));
  }

  private static Organisatie shape(Hit.Body hit, Call call) {
    Organisation body = hit.organisation();
    return new Organisatie(
        body.id(),
        body.name(),
        body.abbreviation(),
        body.aliases(),
        body.kind(),
        body.website(),
        body.external(),
        Results.counts(hit.counts()),
        new Results(new Links(call)).of(hit)._links());
  }
}
