package nl.vraagbaak.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.vraagbaak.http.Absent;
import nl.vraagbaak.http.Meaning;

/**
 * The JSON schemas (as OpenAPI 3.0 has them) of the records that the JSON is written from. A record
 * has one schema under its name; it is met by walking the shapes.
 */
final class RecordSchema {
  private static final Map<Class<?>, Map<String, Object>> PLAIN =
      Map.of(
          String.class, Map.of("type", "string"),
          int.class, Map.of("type", "integer", "format", "int32"),
          Integer.class, Map.of("type", "integer", "format", "int32"),
          long.class, Map.of("type", "integer", "format", "int64"),
          double.class, Map.of("type", "number", "format", "double"),
          boolean.class, Map.of("type", "boolean"),
          LocalDate.class, Map.of("type", "string", "format", "date"),
          Instant.class, Map.of("type", "string", "format", "date-time"),
          OptionalInt.class, Map.of("type", "integer", "format", "int32", "nullable", true));

  private final Map<String, Object> named = new TreeMap<>();

  /** The schemas met so far, by name. */
  Map<String, Object> named() {
    return named;
  }

  /** The schema of a shape; that of a record is a reference to the one under its name. */
  Map<String, Object> of(Type type) {
    return switch (type) {
      case Class<?> c when c.isRecord() -> reference(c);
      case Class<?> c when PLAIN.containsKey(c) -> PLAIN.getOrDefault(c, Map.of());
      case Class<?> c when Collection.class.isAssignableFrom(c) ->
          Map.of("type", "array", "items", Map.of());
      case Class<?> c when Map.class.isAssignableFrom(c) -> Map.of("type", "object");
      case ParameterizedType p -> generic(p);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private Map<String, Object> generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return nullable(arguments[0]);
    }
    if (type.getRawType() == Map.class) {
      return Map.of("type", "object", "additionalProperties", of(arguments[1]));
    }
    return Map.of("type", "array", "items", of(arguments[0]));
  }

  /** In OpenAPI 3.0 a reference cannot be nullable, so the record is written out in its place. */
  private Map<String, Object> nullable(Type type) {
    Map<String, Object> schema =
        new LinkedHashMap<>(type instanceof Class<?> c && c.isRecord() ? object(c) : of(type));
    schema.put("nullable", true);
    return schema;
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    if (named.putIfAbsent(name, Map.of()) == null) {
      named.put(name, object(type));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    fields(type, properties, required);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    Optional.ofNullable(type.getAnnotation(Meaning.class))
        .ifPresent(meaning -> schema.put("description", meaning.value()));
    schema.put("required", required);
    schema.put("properties", properties);
    return schema;
  }

  /**
   * The fields of a record; those of one within it that is written without a key of its own too.
   */
  private void fields(Class<?> type, Map<String, Object> properties, List<String> required) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        fields(component.getType(), properties, required);
        continue;
      }
      properties.put(component.getName(), property(component));
      if (!component.isAnnotationPresent(Absent.class)) {
        required.add(component.getName());
      }
    }
  }

  private Map<String, Object> property(RecordComponent component) {
    Map<String, Object> schema = new LinkedHashMap<>(of(component.getGenericType()));
    if (component.isAnnotationPresent(Absent.class)) {
      schema.remove("nullable"); // it is left out, never null
    }
    Meaning meaning = component.getAnnotation(Meaning.class);
    if (meaning != null && !schema.containsKey("$ref")) {
      schema.put("description", meaning.value());
    }
    return schema;
  }
}
