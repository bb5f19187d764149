package nl.vraagbaak.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.cite.Publication;
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
  private static final Parameter<String> QUESTION = define("ah-tk-20242025-9004-vraag-1");
  private static final Parameter<String> ANSWER = define("ah-tk-20242025-9004-antwoord-2");
  private static final Parameter<String> PASSAGE = define("04-brief-passage-1");

  private static Parameter<String> define(String example) {
    return Parameter.path("id", "Vaste id", Format.text(200), example);
  }

  /** The id of a question, answer or passage. */
  static Parameter<String> id(RecordKind kind) {
    return switch (kind) {
      case QUESTION -> QUESTION;
      case ANSWER -> ANSWER;
      case PASSAGE, ARTICLE, ORGANISATION, PAPER -> PASSAGE;
    };
  }

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
    List<Representation> formats = new ArrayList<>();
    formats.add(
        Representation.json(
            Resultaat.class,
            call -> Json.reply(new Results(new Links(call)).of(found(call, kind)))));
    formats.addAll(Quotations.formats(call -> work(found(call, kind), call)));
    return Operation.get(path, words, List.of(id(kind)), formats.toArray(Representation[]::new));
  }

  private static Publication work(Hit.Text hit, Call call) {
    String numbers =
        hit.entry().numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Publication.of(
        hit.paper().head(),
        hit.id(),
        hit.kindKey() + " " + numbers,
        new Links(call).record(hit.kind(), hit.id()).href());
  }

  private Hit.Text found(Call call, RecordKind kind) {
    String id = call.get(id(kind));
    return engine
        .findText(id)
        .filter(hit -> hit.kind() == kind)
        .orElseThrow(() -> ProblemException.notFound(kind.key(), id));
  }
}
