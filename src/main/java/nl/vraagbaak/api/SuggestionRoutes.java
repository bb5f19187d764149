package nl.vraagbaak.api;

import static nl.vraagbaak.http.Text.escaped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.api.Shapes.Facetwaarden;
import nl.vraagbaak.api.Shapes.Suggestie;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Meaning;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.Suggestion;

/** What may be meant by what has been typed so far: suggestions and values of a facet. */
record SuggestionRoutes(SearchEngine engine, SearchReader reader) {
  private static final String OPENSEARCH = "application/x-suggestions+json";

  private static final Parameter<String> TYPED =
      Parameter.required("q", "Begin van een zoekvraag", Format.text(2, 200), "verw");

  private static final Parameter<Integer> SIZE =
      Parameter.defaulting("aantal", "Aantal suggesties", Format.number(1, 20), "8", 5);

  private static final Parameter<Facet> FACET =
      Parameter.path("facet", "Naam van het facet", Format.choice(Facet.class), "fractie");

  private static final Parameter<Optional<String>> BEGINNING =
      Parameter.optional("q", "Begin van een woord in de waarde", Format.text(100), "");

  private static final Parameter<Integer> VALUES =
      Parameter.defaulting("aantal", "Aantal waarden", Format.number(1, 1000), "100", 10);

  private static final Words SUGGEST =
      new Words(
          "suggesties",
          "Zoeken",
          "Suggesties bij het typen",
          "Wat bedoeld kan zijn met het begin van een zoekvraag. Met Accept: "
              + OPENSEARCH
              + " in de vorm van OpenSearch, voor browsers.");

  private static final Words COUNT =
      new Words(
          "facetwaarden",
          "Zoeken",
          "Waarden van een facet",
          "Alle waarden van een facet met aantallen, binnen de gekozen filters.");

  private static final Words DESCRIBE =
      new Words(
          "opensearch",
          "Dienst",
          "OpenSearch-beschrijving",
          "Waarmee een browser deze dienst als zoekmachine kan opnemen.");

  /** Suggestions. */
  @Meaning("Suggesties bij het typen")
  record Suggesties(@Meaning("Beste eerst") List<Suggestie> suggesties) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/v1/suggesties",
            SUGGEST,
            List.of(TYPED, SIZE),
            Representation.json(Suggesties.class, this::plain),
            new Representation("opensearch", OPENSEARCH, List.class, false, this::opensearch)),
        Operation.get(
                "/v1/facetten/{facet}/waarden",
                COUNT,
                values(),
                Representation.json(Facetwaarden.class, this::values))
            .with(Traits.SEARCHES),
        Operation.get(
            "/opensearch.xml",
            DESCRIBE,
            List.of(),
            Representation.text(
                "xml", "application/opensearchdescription+xml", this::description)));
  }

  private static List<Parameter<?>> values() {
    List<Parameter<?>> all =
        new ArrayList<>(
            List.of(
                FACET,
                BEGINNING,
                VALUES,
                SearchParameters.FROM,
                SearchParameters.TO,
                SearchParameters.GROUPING));
    all.addAll(SearchParameters.FILTERS.values());
    return Collections.unmodifiableList(all);
  }

  private List<Suggestion> found(Call call) {
    return engine.suggest(call.get(TYPED), call.get(SIZE));
  }

  private Reply plain(Call call) {
    return Json.reply(
        new Suggesties(
            found(call).stream().map(s -> new Suggestie(s.text(), s.kind(), s.id())).toList()));
  }

  /** What was typed, then the suggestions, as OpenSearch Suggestions 1.1 has it. */
  private Reply opensearch(Call call) {
    List<String> texts = found(call).stream().map(Suggestion::text).toList();
    return Reply.of(OPENSEARCH, Json.bytes(List.of(call.get(TYPED), texts)));
  }

  private Reply values(Call call) {
    FacetCounts counts =
        engine.facetValues(
            call.get(FACET), reader.read(call), call.get(BEGINNING).orElse(""), call.get(VALUES));
    return Pages.kept(Json.reply(Pages.facet(counts)), counts.exact());
  }

  private Reply description(Call call) {
    String origin = escaped(call.origin());
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Vraagbaak</ShortName>
          <Description>Zoeken in Kamervragen en antwoorden</Description>
          <Language>nl</Language>
          <InputEncoding>UTF-8</InputEncoding>
          <OutputEncoding>UTF-8</OutputEncoding>
        """
            + url("text/html", origin + "/?q={searchTerms}")
            + url("application/atom+xml", origin + "/v1/_zoek?q={searchTerms}&amp;formaat=atom")
            + url(OPENSEARCH, origin + "/v1/suggesties?q={searchTerms}&amp;formaat=opensearch")
            + "</OpenSearchDescription>\n";
    return Reply.of("application/opensearchdescription+xml; charset=utf-8", xml);
  }

  private static String url(String type, String template) {
    return "  <Url type=\"%s\" template=\"%s\"/>\n".formatted(type, template);
  }
}
