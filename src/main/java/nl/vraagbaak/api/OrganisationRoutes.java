package nl.vraagbaak.api;

import java.util.List;
import nl.vraagbaak.api.MentionedShapes.Organisatie;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;

/** Organisations: which are named, and where. */
record OrganisationRoutes(Searching searching) {
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
        searching.ofKind(
            RecordKind.ORGANISATION,
            "/v1/organisaties",
            LIST,
            List.of(
                SearchParameters.QUERY,
                SearchParameters.SORT_NATURAL,
                SearchParameters.SIZE,
                SearchParameters.CURSOR)),
        Operation.get(
            "/v1/organisaties/{id}",
            ONE,
            List.of(ID),
            Representation.json(Organisatie.class, call -> Json.reply(shape(found(call), call)))),
        searching.mentions(
            "/v1/organisaties/{id}/vermeldingen",
            MENTIONS,
            ID,
            Facet.ORGANISATION,
            call -> found(call).id()));
  }

  private Hit.Body found(Call call) {
    String id = call.get(ID);
    return searching
        .engine()
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
