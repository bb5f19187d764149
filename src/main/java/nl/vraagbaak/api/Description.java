package nl.vraagbaak.api;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Problem;
import nl.vraagbaak.http.ProblemKind;

/** The interface described as OpenAPI 3.0.3, made from the definitions that answer it. */
final class Description {
  private static final String PREFIX = "/v1";
  private static final String PROBLEM_TYPE = "application/problem+json";

  private final RecordSchema schemas = new RecordSchema();
  private final List<Operation> operations;
  private final HttpSettings settings;
  private final String version;

  Description(List<Operation> operations, HttpSettings settings, String version) {
    this.operations =
        operations.stream()
            .filter(o -> o.described() && o.path().startsWith(PREFIX + "/"))
            .toList();
    this.settings = settings;
    this.version = version;
  }

  /**
   * The whole document.
   *
   * @param origin where the asker finds the server
   */
  Map<String, Object> document(String origin) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.0.3");
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", origin + PREFIX, "description", "Deze dienst")));
    document.put("tags", tags());
    document.put("paths", paths());
    document.put("components", components());
    document.put("security", keys() ? List.of(Map.of("sleutel", List.of())) : List.of());
    return document;
  }

  private boolean keys() {
    return !settings.access().keys().isEmpty();
  }

  private Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Vraagbaak");
    info.put(
        "description",
        "Zoeken in Kamervragen, antwoorden en Kamerbrieven: in de tekst, op aangehaalde"
            + " wetsartikelen en op genoemde organisaties.");
    info.put("version", version);
    info.put(
        "contact",
        Map.of(
            "name", settings.contact().name(),
            "email", settings.contact().email(),
            "url", settings.contact().url()));
    info.put(
        "license",
        Map.of(
            "name", "EUPL-1.2",
            "url", "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"));
    return info;
  }

  private List<Map<String, Object>> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    operations.forEach(o -> tags.put(o.words().tag(), o.words().tag()));
    return tags.keySet().stream()
        .map(
            tag ->
                Map.<String, Object>of(
                    "name", tag, "description", "Alles over " + tag.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Map<String, Object> paths() {
    OperationDescription described = new OperationDescription(schemas, keys());
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Operation operation : operations) {
      paths
          .computeIfAbsent(operation.path().substring(PREFIX.length()), p -> new LinkedHashMap<>())
          .put(operation.method().name().toLowerCase(Locale.ROOT), described.of(operation));
    }
    return new LinkedHashMap<>(paths);
  }

  /** The problems that some operation can have. */
  private Set<ProblemKind> used() {
    Set<ProblemKind> used = EnumSet.noneOf(ProblemKind.class);
    operations.forEach(operation -> used.addAll(operation.problems()));
    if (!keys()) {
      used.remove(ProblemKind.UNAUTHORIZED);
    }
    return used;
  }

  private Map<String, Object> components() {
    Map<String, Object> responses = new LinkedHashMap<>();
    Map<String, Object> problem = Map.of("schema", schemas.of(Problem.class));
    for (ProblemKind kind : used()) {
      responses.put(
          kind.key(),
          Map.of(
              "description",
              kind.title(),
              "headers",
              Map.of("API-Version", OperationDescription.header("API-Version")),
              "content",
              Map.of(PROBLEM_TYPE, problem)));
    }
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("headers", headerDefinitions());
    components.put("responses", responses);
    components.put("schemas", schemas.named());
    if (keys()) {
      components.put(
          "securitySchemes",
          Map.of("sleutel", Map.of("type", "apiKey", "in", "header", "name", "X-API-Key")));
    }
    return components;
  }

  private Map<String, Object> headerDefinitions() {
    return Map.of(
        "API-Version",
        Map.of(
            "description",
            "Versie van het programma",
            "schema",
            Map.of("type", "string", "example", version)),
        "ETag",
        Map.of(
            "description",
            "Kenmerk van dit antwoord, voor If-None-Match",
            "schema",
            Map.of("type", "string", "example", "W/\"6f1ed002ab5595859014ebf0\"")));
  }
}
