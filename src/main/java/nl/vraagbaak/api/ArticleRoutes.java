package nl.vraagbaak.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.api.MentionedShapes.Vernummering;
import nl.vraagbaak.api.MentionedShapes.Wet;
import nl.vraagbaak.api.MentionedShapes.Wetsartikel;
import nl.vraagbaak.http.BadValueException;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchRequest;

/** Articles of law: which are cited, and where. */
record ArticleRoutes(Searching searching, Parameter<Optional<Query.Identifier>> jci) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Vaste id: wet en nummer", Format.text(200), "sr-326");

  private static final Words LIST =
      new Words(
          "wetsartikelen",
          "Wetsartikelen",
          "Zoek wetsartikelen",
          "De wetsartikelen die in de stukken worden aangehaald, in de volgorde van de wet.");

  private static final Words ONE =
      new Words(
          "wetsartikel",
          "Wetsartikelen",
          "Een wetsartikel",
          "Eén wetsartikel, met zijn oude en nieuwe nummers en hoe vaak het wordt aangehaald.");

  private static final Words MENTIONS =
      new Words(
          "wetsartikelVermeldingen",
          "Wetsartikelen",
          "Waar een wetsartikel wordt aangehaald",
          "De vragen, antwoorden en passages die het artikel aanhalen, nieuwste eerst.");

  /** Of the articles of the laws that are known. */
  static ArticleRoutes of(Searching searching, Identifiers identifiers) {
    return new ArticleRoutes(
        searching,
        Parameter.optional(
            "jci",
            "Juriconnect-verwijzing, versie 1.3",
            Format.text(300).to(text -> named(text, identifiers)),
            "jci1.3:c:BWBR0001854&artikel=326"));
  }

  private static Query.Identifier named(String jci, Identifiers identifiers) {
    return identifiers
        .find(jci)
        .orElseThrow(
            () ->
                new BadValueException(
                    "is geen Juriconnect-verwijzing naar een artikel van een bekende wet,"
                        + " zoals jci1.3:c:BWBR0001854&artikel=326"));
  }

  List<Operation> operations() {
    return List.of(
        searching.operation("/v1/wetsartikelen", LIST, listed(), this::request),
        Operation.get(
            "/v1/wetsartikelen/{id}",
            ONE,
            List.of(ID),
            Representation.json(Wetsartikel.class, call -> Json.reply(shape(found(call), call)))),
        searching.mentions(
            "/v1/wetsartikelen/{id}/vermeldingen",
            MENTIONS,
            ID,
            Facet.ARTICLE,
            call -> found(call).id()));
  }

  private List<Parameter<?>> listed() {
    return List.of(
        SearchParameters.QUERY,
        SearchParameters.filter(Facet.LAW),
        jci,
        SearchParameters.SORT_NATURAL,
        SearchParameters.SIZE,
        SearchParameters.CURSOR);
  }

  private SearchRequest request(Call call) {
    SearchRequest request =
        searching.reader().read(call).with(Facet.KIND, Set.of(RecordKind.ARTICLE.key()));
    return call.get(jci)
        .map(named -> request.with(new ParsedQuery("", labelled(named), List.of())))
        .orElse(request);
  }

  /** An article's own record is found by its label. */
  private Query.Identifier labelled(Query.Identifier named) {
    String label =
        searching
            .engine()
            .findArticle(named.id())
            .map(hit -> hit.article().label())
            .orElse(named.id());
    return new Query.Identifier(named.kind(), named.id(), label);
  }

  private Hit.Article found(Call call) {
    String id = call.get(ID);
    return searching
        .engine()
        .findArticle(id)
        .orElseThrow(() -> ProblemException.notFound("wetsartikel", id));
  }

  private static Wetsartikel shape(Hit.Article hit, Call call) {
    LawArticle article = hit.article();
    return new Wetsartikel(
        article.id(),
        article.label(),
        article.number(),
        law(article.law()),
        article.jci(),
        article.link(),
        article.renumberings().stream()
            .map(
                r ->
                    new Vernummering(
                        r.articleId(), r.newer() ? "nieuw" : "oud", r.on(), r.source()))
            .toList(),
        Results.counts(hit.counts()),
        new Results(new Links(call)).of(hit)._links());
  }

  private static Wet law(Law law) {
    return new Wet(law.id(), law.abbreviation(), law.name(), law.bwbId(), law.celex());
  }
}
