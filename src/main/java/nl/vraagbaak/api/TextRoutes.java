package nl.vraagbaak.api;

import java.util.List;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;

/** Questions, answers and passages, each with its counterpart, mentions and links. */
record TextRoutes(SearchEngine engine) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Vaste id", Format.text(200), "ah-tk-20232024-9001-antwoord-1");

  List<Operation> operations() {
    return List.of(
        one(
            "/v1/vragen/{id}",
            RecordKind.QUESTION,
            new Words("vraag", "Stukken", "Een vraag", "Eén vraag, met haar antwoord.")),
        one(
            "/v1/antwoorden/{id}",
            RecordKind.ANSWER,
            new Words(
                "antwoord", "Stukken", "Een antwoord", "Eén antwoord, met de vraag of vragen.")),
        one(
            "/v1/passages/{id}",
            RecordKind.PASSAGE,
            new Words("passage", "Stukken", "Een passage", "Eén passage van een brief.")));
  }

  private Operation one(String path, RecordKind kind, Words words) {
    return Operation.get(
        path,
        words,
        List.of(ID),
        Representation.json(
            Resultaat.class,
            call -> Json.reply(new Results(new Links(call)).of(found(call, kind)))));
  }

  private Hit.Text found(Call call, RecordKind kind) {
    String id = call.get(ID);
    return engine
        .findText(id)
        .filter(hit -> hit.kind() == kind)
        .orElseThrow(() -> ProblemException.notFound(kind.key(), id));
  }
}
