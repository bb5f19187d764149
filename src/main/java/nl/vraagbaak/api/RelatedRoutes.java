package nl.vraagbaak.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Verwant;
import nl.vraagbaak.api.Shapes.Verwanten;
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
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;

/**
 * What is like something: other answers, earlier questions.
 *
 * @param engine what is searched
 * @param budget how long finding them may take
 */
record RelatedRoutes(SearchEngine engine, Duration budget) {
  private static final Parameter<Integer> SIZE =
      Parameter.defaulting("paginaGrootte", "Aantal resultaten", Format.number(1, 100), "10", 5);

  private static final Parameter<String> DRAFT =
      Parameter.field(
          "tekst",
          "Tekst van een vraag, ook een ontwerp",
          Format.text(20, 20_000),
          "Hoeveel meldingen van online seksueel misbruik zijn er het afgelopen jaar gedaan?");

  private static final Words COMPARE =
      new Words(
          "vergelijk",
          "Zoeken",
          "Is dit al eens gevraagd?",
          "Eerdere vragen die op een tekst lijken, met hun antwoorden. De tekst wordt niet"
              + " bewaard.");

  List<Operation> operations() {
    return List.of(
        related("/v1/vragen/{id}/verwante-antwoorden", RecordKind.QUESTION, "vraag"),
        related("/v1/antwoorden/{id}/verwante-antwoorden", RecordKind.ANSWER, "antwoord"),
        Operation.post(
            "/v1/vragen/_vergelijk",
            COMPARE,
            List.of(SIZE, DRAFT),
            Representation.json(Verwanten.class, this::compare)));
  }

  private Operation related(String path, RecordKind kind, String name) {
    Words words =
        new Words(
            name + "Verwant",
            "Stukken",
            "Verwante antwoorden bij een " + name,
            "Antwoorden over hetzelfde met de reden, ook uit andere stukken; uit hetzelfde stuk"
                + " hoogstens twee.");
    return Operation.get(
            path,
            words,
            List.of(TextRoutes.id(kind), SIZE),
            Representation.json(Verwanten.class, call -> related(call, kind)))
        .with(Traits.SEARCHES);
  }

  private Reply related(Call call, RecordKind kind) {
    String id = call.get(TextRoutes.id(kind));
    if (engine.findText(id).filter(hit -> hit.kind() == kind).isEmpty()) {
      throw ProblemException.notFound(kind.key(), id);
    }
    return reply(engine.related(id, call.get(SIZE), budget), call);
  }

  private Reply compare(Call call) {
    return reply(engine.compare(call.get(DRAFT), call.get(SIZE), budget), call);
  }

  private static Reply reply(Relatives related, Call call) {
    Results results = new Results(new Links(call));
    Map<String, Link> self = Map.of("self", new Link(call.linkWith("", List.of())));
    List<Verwant> all =
        related.found().stream().map(r -> new Verwant(results.of(r.hit()), r.reasons())).toList();
    Verwanten found = new Verwanten(all, related.complete(), self);
    return Pages.kept(Links.announced(Json.reply(found), self), related.complete());
  }
}
