package nl.vraagbaak.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.api.PaperShape.Koppeling;
import nl.vraagbaak.api.PaperShape.StukGeheel;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.cite.Publication;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.RecordKind;

/** Papers as a whole. */
record PaperRoutes(Searching searching) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Vaste id", Format.text(200), "ah-tk-20242025-9004");

  private static final Words LIST =
      new Words(
          "stukken", "Stukken", "Zoek stukken", "Hele stukken, met dezelfde filters als _zoek.");

  private static final Words ONE =
      new Words(
          "stuk",
          "Stukken",
          "Een stuk",
          "Eén stuk in zijn geheel: vragen, antwoorden, voetnoten en alles wat het noemt.");

  List<Operation> operations() {
    List<Representation> formats = new ArrayList<>();
    formats.add(
        Representation.json(StukGeheel.class, call -> Json.reply(shape(found(call), call))));
    formats.addAll(Quotations.formats(this::work));
    return List.of(
        searching.ofKind(
            RecordKind.PAPER,
            "/v1/stukken",
            LIST,
            SearchParameters.allBut(
                SearchParameters.GROUPING, SearchParameters.filter(Facet.KIND))),
        Operation.get(
            "/v1/stukken/{id}", ONE, List.of(ID), formats.toArray(Representation[]::new)));
  }

  private PaperRecord found(Call call) {
    String id = call.get(ID);
    return searching
        .engine()
        .findPaper(id)
        .orElseThrow(() -> ProblemException.notFound("stuk", id));
  }

  private Publication work(Call call) {
    PaperHead head = found(call).paper().head();
    String here = new Links(call).record(RecordKind.PAPER, head.id()).href();
    return Publication.of(head, head.id(), "", here);
  }

  private static StukGeheel shape(PaperRecord found, Call call) {
    PaperHead head = found.paper().head();
    return new StukGeheel(
        PaperJson.of(found.paper()),
        Citations.leidraad(head),
        found.summary().state().map(AnswerState::key),
        found.links().stream().map(PaperRoutes::joined).toList(),
        found.referredBy(),
        links(head, call));
  }

  private static Koppeling joined(PaperLink link) {
    return new Koppeling(link.from(), link.to(), link.kind().key(), link.manner().key());
  }

  private static Map<String, Link> links(PaperHead head, Call call) {
    Map<String, Link> links = new LinkedHashMap<>();
    links.put("self", new Links(call).record(RecordKind.PAPER, head.id()));
    Citations.officialLink(head).ifPresent(link -> links.put("officieel", new Link(link)));
    return links;
  }
}
