package nl.vraagbaak.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One parameter: what it is called, where it stands, what it may be and what it means. The same
 * definition reads it, checks it and describes it.
 *
 * @param <T> what it is read as
 * @param name its name
 * @param in where it stands
 * @param meaning what it is for, in Dutch
 * @param schema JSON schema of its value, as in OpenAPI 3.0
 * @param occurs how often it may be given
 * @param example a value that finds something in the sample papers
 * @param reader from all that was given, at most one where it is not repeatable, to the value
 */
public record Parameter<T>(
    String name,
    In in,
    String meaning,
    Map<String, Object> schema,
    Occurs occurs,
    Object example,
    Function<List<String>, T> reader) {
  /** Most values of one parameter. */
  private static final int MOST = 100;

  /** Where a parameter stands. */
  public enum In {
    /** In the path. */
    PATH,
    /** After the question mark. */
    QUERY,
    /** A field of the JSON object that is sent along. */
    BODY;

    /** How a fault names it: "path", "query" or "body". */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How often a parameter may be given. */
  public enum Occurs {
    /** Once, and it must. */
    ONCE,
    /** Once or not at all. */
    OPTIONAL,
    /** Any number of times. */
    REPEATED
  }

  /** Copies the schema. */
  public Parameter {
    schema = Map.copyOf(schema);
  }

  /** A part of the path. */
  public static <T> Parameter<T> path(
      String name, String meaning, Format<T> format, Object example) {
    return new Parameter<>(
        name,
        In.PATH,
        meaning,
        format.schema(),
        Occurs.ONCE,
        example,
        raw -> format.reader().read(raw.getFirst()));
  }

  /** One that must be given. */
  public static <T> Parameter<T> required(
      String name, String meaning, Format<T> format, Object example) {
    return new Parameter<>(
        name,
        In.QUERY,
        meaning,
        format.schema(),
        Occurs.ONCE,
        example,
        raw -> {
          if (raw.isEmpty()) {
            throw new BadValueException("ontbreekt");
          }
          return format.reader().read(raw.getFirst());
        });
  }

  /** A field of the body, which must be there. */
  public static <T> Parameter<T> field(
      String name, String meaning, Format<T> format, Object example) {
    Parameter<T> asked = required(name, meaning, format, example);
    return new Parameter<>(
        name, In.BODY, meaning, asked.schema(), Occurs.ONCE, example, asked.reader());
  }

  /** One that may be left out. */
  public static <T> Parameter<Optional<T>> optional(
      String name, String meaning, Format<T> format, Object example) {
    return new Parameter<>(
        name,
        In.QUERY,
        meaning,
        format.schema(),
        Occurs.OPTIONAL,
        example,
        raw -> raw.stream().findFirst().map(format.reader()::read));
  }

  /** One with a value of its own where it is left out. */
  public static <T> Parameter<T> defaulting(
      String name, String meaning, Format<T> format, String standard, Object example) {
    Map<String, Object> schema = new LinkedHashMap<>(format.schema());
    T value = format.reader().read(standard);
    schema.put("default", value instanceof Number || value instanceof Boolean ? value : standard);
    return new Parameter<>(
        name,
        In.QUERY,
        meaning,
        schema,
        Occurs.OPTIONAL,
        example,
        raw -> raw.isEmpty() ? value : format.reader().read(raw.getFirst()));
  }

  /** One that may be given any number of times; the order does not matter. */
  public static <T> Parameter<Set<T>> repeated(
      String name, String meaning, Format<T> format, Object example) {
    return new Parameter<>(
        name,
        In.QUERY,
        meaning,
        Map.of("type", "array", "maxItems", MOST, "items", format.schema()),
        Occurs.REPEATED,
        List.of(example),
        raw -> {
          if (raw.size() > MOST) {
            throw new BadValueException("mag hoogstens " + MOST + " keer gegeven worden");
          }
          return all(raw, format);
        });
  }

  /** Every value, or every fault. */
  private static <T> Set<T> all(List<String> raw, Format<T> format) {
    Set<T> values = new LinkedHashSet<>();
    Set<String> faults = new LinkedHashSet<>();
    for (String text : raw) {
      try {
        values.add(format.reader().read(text));
      } catch (BadValueException e) {
        faults.add(e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new BadValueException(String.join("; ", faults));
    }
    return values;
  }

  /** The same, with "a,b" read as a and b; for values that have no comma themselves. */
  public Parameter<T> splitAtCommas() {
    return new Parameter<>(
        name,
        in,
        meaning,
        schema,
        occurs,
        example,
        raw ->
            reader.apply(
                raw.stream().flatMap(text -> Arrays.stream(text.split(",", MOST))).toList()));
  }

  /**
   * Reads what was given.
   *
   * @throws BadValueException if it cannot be
   */
  T read(List<String> raw) {
    if (raw.size() > 1 && occurs != Occurs.REPEATED) {
      throw new BadValueException("mag maar één keer gegeven worden");
    }
    return reader.apply(raw);
  }
}
