package nl.vraagbaak.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON in and out: dates as ISO 8601, nothing known as null. */
public final class Json {
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build());
    return mapper;
  }

  /** The JSON of a record, tree or collection; UTF-8. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /** Writes it to a stream, indented and with a line end; the stream stays open. */
  public static void writeIndented(Object value, OutputStream out) throws IOException {
    DefaultIndenter two = new DefaultIndenter("  ", "\n");
    MAPPER
        .writer(new DefaultPrettyPrinter().withObjectIndenter(two).withArrayIndenter(two))
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(out, value);
    out.write('\n');
  }

  /** A reply of it. */
  public static Reply reply(Object value) {
    return Reply.of("application/json", bytes(value));
  }

  /**
   * The fields of an object of texts.
   *
   * @throws ProblemException if it is anything else
   */
  static Map<String, String> fields(byte[] body) {
    JsonNode tree = tree(body);
    if (!tree.isObject()) {
      throw bad("de inhoud moet een JSON-object zijn");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    tree.properties()
        .forEach(
            field -> {
              if (!field.getValue().isTextual()) {
                throw bad("het veld " + Text.oneLine(field.getKey(), 60) + " moet tekst zijn");
              }
              fields.put(field.getKey(), field.getValue().textValue());
            });
    return fields;
  }

  private static JsonNode tree(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw bad("de inhoud is geen geldige JSON (regel " + line + ")");
    } catch (IOException e) {
      throw bad("de inhoud is geen UTF-8");
    }
  }

  private static ProblemException bad(String detail) {
    return ProblemException.badRequest(List.of(new Fault("body", "", detail)));
  }
}
