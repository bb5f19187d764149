package nl.vraagbaak.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.Text;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.search.CaseNumbers;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Register;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;

/** From any printed identifier to what it names. */
record FindRoutes(SearchEngine engine, Identifiers identifiers, Register register) {
  private static final Parameter<String> TYPED =
      Parameter.required(
          "aanduiding",
          "Hoe het gedrukt staat: een nummer van een Aanhangsel of Kamerstuk, een wetsartikel, een"
              + " Juriconnect-verwijzing, een id van deze dienst, of de naam of afkorting van een"
              + " wet of organisatie",
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
      @Meaning("Soort: stuk, wetsartikel, wet, vraag, antwoord, passage of organisatie")
          String soort,
      @Meaning("Vaste id") String id,
      @Meaning("Of het in deze verzameling zit") boolean aanwezig,
      @Meaning(
              "self als het aanwezig is (van een wet: haar artikelen), vermeldingen van een wet of"
                  + " organisatie, en van een officieel stuk of een wet de bron")
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
        .or(() -> register.findLaw(typed).map(law -> law(law, call)))
        .or(() -> register.findOrganisation(typed).map(body -> body(body.id(), call)))
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

  private Herleiding law(Law law, Call call) {
    Filters citing = Filters.NONE.with(Facet.LAW, Set.of(law.id()));
    SearchRequest one = SearchRequest.of(ParsedQuery.ALL, citing).paged(1, Optional.empty());
    boolean present = engine.search(one).total().count() > 0;
    Map<String, Link> links = new LinkedHashMap<>();
    String within = "?" + Facet.LAW.key() + "=" + QueryString.encoded(law.id());
    if (present) {
      links.put("self", new Link(call.link("/v1/wetsartikelen" + within)));
      links.put("vermeldingen", new Link(call.link("/v1/_zoek" + within)));
    }
    law.link().ifPresent(link -> links.put("officieel", new Link(link)));
    return new Herleiding(call.get(TYPED), Facet.LAW.key(), law.id(), present, links);
  }

  private Herleiding body(String id, Call call) {
    boolean present = engine.findOrganisation(id).isPresent();
    return shape(RecordKind.ORGANISATION, id, present, call);
  }

  private static Herleiding shape(RecordKind kind, String id, boolean present, Call call) {
    Map<String, Link> links = new LinkedHashMap<>();
    if (present) {
      links.put("self", new Links(call).record(kind, id));
    }
    if (present && kind == RecordKind.ORGANISATION) {
      String self = new Links(call).record(kind, id).href();
      links.put("vermeldingen", new Link(self + "/vermeldingen"));
    }
    Optional.of(id)
        .filter(paper -> kind == RecordKind.PAPER)
        .flatMap(Citations::officialLink)
        .ifPresent(link -> links.put("officieel", new Link(link)));
    return new Herleiding(call.get(TYPED), kind.key(), id, present, links);
  }
}
