package nl.vraagbaak.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.Representation;

/**
 * One operation as OpenAPI 3.0.3 has it.
 *
 * @param schemas gathers the shapes it meets
 * @param keys whether API keys are asked for
 */
record OperationDescription(RecordSchema schemas, boolean keys) {
  /** The operation object. */
  Map<String, Object> of(Operation operation) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("operationId", operation.words().id());
    described.put("tags", List.of(operation.words().tag()));
    described.put("summary", operation.words().summary());
    described.put("description", operation.words().description());
    described.put(
        "parameters",
        operation.parameters().stream()
            .filter(p -> p.in() != Parameter.In.BODY)
            .map(OperationDescription::parameter)
            .toList());
    List<Parameter<?>> fields =
        operation.parameters().stream().filter(p -> p.in() == Parameter.In.BODY).toList();
    if (!fields.isEmpty()) {
      described.put("requestBody", body(fields));
    }
    described.put("responses", responses(operation));
    return described;
  }

  private static Map<String, Object> parameter(Parameter<?> parameter) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", parameter.name());
    described.put("in", parameter.in().key());
    described.put("description", parameter.meaning());
    described.put("required", parameter.occurs() == Parameter.Occurs.ONCE);
    if (parameter.occurs() == Parameter.Occurs.REPEATED) {
      described.put("style", "form");
      described.put("explode", true);
    }
    described.put("schema", parameter.schema());
    if (!parameter.example().equals("")) {
      described.put("example", parameter.example());
    }
    return described;
  }

  private static Map<String, Object> body(List<Parameter<?>> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> example = new LinkedHashMap<>();
    for (Parameter<?> field : fields) {
      Map<String, Object> schema = new LinkedHashMap<>(field.schema());
      schema.put("description", field.meaning());
      properties.put(field.name(), schema);
      example.put(field.name(), field.example());
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("required", fields.stream().map(Parameter::name).toList());
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return Map.of(
        "required",
        true,
        "content",
        Map.of("application/json", Map.of("schema", schema, "example", example)));
  }

  private Map<String, Object> responses(Operation operation) {
    Map<String, Object> responses = new TreeMap<>();
    Map<String, Object> content = new LinkedHashMap<>();
    for (Representation format : operation.representations()) {
      content.put(format.mediaType(), Map.of("schema", schemas.of(format.shape())));
    }
    responses.put(
        "200",
        Map.of(
            "description",
            operation.words().summary(),
            "headers",
            headers(operation),
            "content",
            content));
    if (operation.cached()) {
      responses.put(
          "304", Map.of("description", "Uw kopie klopt nog", "headers", headers(operation)));
    }
    for (ProblemKind kind : operation.problems()) {
      if (kind == ProblemKind.UNAUTHORIZED && !keys) {
        continue;
      }
      responses.put(
          Integer.toString(kind.status()), Map.of("$ref", "#/components/responses/" + kind.key()));
    }
    return responses;
  }

  private static Map<String, Object> headers(Operation operation) {
    Map<String, Object> headers = new TreeMap<>();
    headers.put("API-Version", header("API-Version"));
    if (operation.cached()) {
      headers.put("ETag", header("ETag"));
    }
    return headers;
  }

  /** A header that is described once for all. */
  static Map<String, Object> header(String header) {
    return Map.of("$ref", "#/components/headers/" + header);
  }
}
