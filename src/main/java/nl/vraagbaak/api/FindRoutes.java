package nl.vraagbaak.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Meaning;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.Text;
import nl.vraagbaak.search.CaseNumbers;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;

/** From any printed identifier to what it names. */
record FindRoutes(SearchEngine engine, Identifiers identifiers) {
  private static final Parameter<String> TYPED =
      Parameter.required(
          "aanduiding",
          "Hoe het gedrukt staat: een nummer van een Aanhangsel of Kamerstuk, een wetsartikel,"
              + " een Juriconnect-verwijzing of een id van deze dienst",
          Format.text(300),
          "326 Sr");

  private static final Words FIND =
      new Words(
          "herleid",
          "Zoeken",
          "Herleid een aanduiding",
          "Geeft wat een gedrukte aanduiding noemt, ook als dat niet in deze verzameling zit.");

  /** What an identifier names. */
  @Meaning("Wat een aanduiding noemt")
  record Herleiding(
      @Meaning("Zoals gegeven") String aanduiding,
      @Meaning("Soort: stuk, wetsartikel, vraag, antwoord, passage of organisatie") String soort,
      @Meaning("Vaste id") String id,
      @Meaning("Of het in deze verzameling zit") boolean aanwezig,
      @Meaning("self als het aanwezig is, en van een officieel stuk de bron")
          Map<String, Link> _links) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/v1/_herleid",
                FIND,
                List.of(TYPED),
                Representation.json(Herleiding.class, call -> Json.reply(found(call))))
            .with(Traits.LOOKS_UP));
  }

  private Herleiding found(Call call) {
    String typed = call.get(TYPED).strip();
    return identifiers
        .find(typed)
        .map(identifier -> named(identifier, call))
        .or(() -> held(typed.toLowerCase(Locale.ROOT), call))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "\"%s\" is geen aanduiding die herkend wordt."
                        .formatted(Text.shortened(typed, 100))));
  }

  private Herleiding named(Query.Identifier identifier, Call call) {
    RecordKind kind =
        switch (identifier.kind()) {
          case ARTICLE -> RecordKind.ARTICLE;
          case PAPER -> RecordKind.PAPER;
        };
    Optional<String> here =
        switch (identifier.kind()) {
          case ARTICLE -> engine.findArticle(identifier.id()).map(Hit.Article::id);
          case PAPER -> engine.findPaper(identifier.id()).map(p -> p.paper().id());
        };
    Optional<String> held = here.or(() -> CaseNumbers.bearer(identifier.id(), engine));
    return shape(kind, held.orElse(identifier.id()), held.isPresent(), call);
  }

  private Optional<Herleiding> held(String id, Call call) {
    return Stream.<Optional<RecordKind>>of(
            engine.findText(id).map(Hit.Text::kind),
            engine.findArticle(id).map(Hit.Article::kind),
            engine.findOrganisation(id).map(Hit.Body::kind),
            engine.findPaper(id).map(paper -> RecordKind.PAPER))
        .flatMap(Optional::stream)
        .findFirst()
        .map(kind -> shape(kind, id, true, call));
  }

  private static Herleiding shape(RecordKind kind, String id, boolean present, Call call) {
    Map<String, Link> links = new LinkedHashMap<>();
    if (present) {
      links.put("self", new Links(call).record(kind, id));
    }
    Optional.of(id)
        .filter(paper -> kind == RecordKind.PAPER)
        .flatMap(Citations::officialLink)
        .ifPresent(link -> links.put("officieel", new Link(link)));
    return new Herleiding(call.get(TYPED), kind.key(), id, present, links);
  }
}
