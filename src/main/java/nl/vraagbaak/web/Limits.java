package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.http.Parameter;

/** What a parameter may be, told to a reader. */
final class Limits {
  private Limits() {}

  /** As "getal van 1 tot en met 100; standaard 20". */
  static String of(Parameter<?> parameter) {
    List<String> parts = new ArrayList<>();
    parts.add(value(parameter.schema()));
    if (parameter.schema().containsKey("default")) {
      parts.add("standaard " + parameter.schema().get("default"));
    }
    switch (parameter.occurs()) {
      case ONCE -> parts.add("verplicht");
      case REPEATED -> parts.add("mag vaker");
      case OPTIONAL -> {}
    }
    return String.join("; ", parts);
  }

  private static String value(Map<String, Object> schema) {
    if (schema.get("enum") instanceof List<?> words) {
      return words.stream().map(String::valueOf).reduce((a, b) -> a + ", " + b).orElse("");
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "array" -> schema.get("items") instanceof Map<?, ?> items ? value(texts(items)) : "";
      case "integer" ->
          "getal van " + schema.get("minimum") + " tot en met " + schema.get("maximum");
      case "boolean" -> "true of false";
      default ->
          "date".equals(schema.get("format"))
              ? "datum als 2024-03-19"
              : "tekst, hoogstens " + schema.get("maxLength") + " tekens";
    };
  }

  private static Map<String, Object> texts(Map<?, ?> items) {
    Map<String, Object> copy = new java.util.HashMap<>();
    items.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }
}
