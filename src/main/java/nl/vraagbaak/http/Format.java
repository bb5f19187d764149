package nl.vraagbaak.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Keyed;

/**
 * How one value is written: what the description says of it, and how it is read.
 *
 * @param <T> what it is read as
 * @param schema JSON schema of the value, as in OpenAPI 3.0
 * @param reader from text to value
 */
public record Format<T>(Map<String, Object> schema, Reader<T> reader) {
  /** Copies the schema. */
  public Format {
    schema = Map.copyOf(schema);
  }

  /**
   * Reads one value.
   *
   * @param <T> what it is read as
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * The value of a text.
     *
     * @throws BadValueException if it is not written so
     */
    T read(String text);
  }

  /** Any text up to a length; control characters become spaces. */
  public static Format<String> text(int longest) {
    return text(1, longest);
  }

  /** Any text between two lengths; control characters become spaces. */
  public static Format<String> text(int shortest, int longest) {
    return new Format<>(
        Map.of("type", "string", "minLength", shortest, "maxLength", longest),
        text -> {
          int length = text.codePointCount(0, text.length());
          if (length < shortest || length > longest) {
            throw new BadValueException(
                "moet %d tot %d tekens lang zijn, maar telt er %d"
                    .formatted(shortest, longest, length));
          }
          return text.replaceAll("\\p{Cntrl}", " ");
        });
  }

  /** A text of a certain shape, told of by an example. */
  public static Format<String> pattern(Pattern pattern, String example) {
    return new Format<>(
        Map.of("type", "string", "maxLength", 200, "pattern", "^(?:" + pattern.pattern() + ")$"),
        text -> {
          if (text.length() > 200 || !pattern.matcher(text).matches()) {
            throw new BadValueException(
                "\"%s\" is niet geschreven zoals %s".formatted(Text.shortened(text, 60), example));
          }
          return text;
        });
  }

  /** A whole number within bounds, both included. */
  public static Format<Integer> number(int least, int most) {
    return new Format<>(
        Map.of("type", "integer", "minimum", least, "maximum", most),
        text -> {
          int number = integer(text, least, most);
          if (number < least || number > most) {
            throw notBetween(text, least, most);
          }
          return number;
        });
  }

  private static int integer(String text, int least, int most) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw notBetween(text, least, most);
    }
  }

  private static BadValueException notBetween(String text, int least, int most) {
    return new BadValueException(
        "moet een geheel getal van %d tot en met %d zijn, niet \"%s\""
            .formatted(least, most, Text.shortened(text, 40)));
  }

  /** A day, as ISO 8601 has it. */
  public static Format<LocalDate> date() {
    return new Format<>(
        Map.of("type", "string", "format", "date"),
        text -> {
          try {
            LocalDate day = text.length() == 10 ? LocalDate.parse(text) : LocalDate.MIN;
            if (day.getYear() >= 1814) {
              return day;
            }
          } catch (DateTimeParseException e) {
            // told below, with every other text that is no day
          }
          throw new BadValueException(
              "\"%s\" is geen datum als 2024-03-19 (vanaf 1814)"
                  .formatted(Text.shortened(text, 40)));
        });
  }

  /** Yes or no. */
  public static Format<Boolean> flag() {
    return new Format<>(
        Map.of("type", "boolean"),
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default ->
                  throw new BadValueException(
                      "moet true of false zijn, niet \"%s\"".formatted(Text.shortened(text, 40)));
            });
  }

  /** One of the constants of a type, by its public key. */
  public static <E extends Enum<E> & Keyed> Format<E> choice(Class<E> type) {
    return choice(type, Set.copyOf(Arrays.asList(type.getEnumConstants())));
  }

  /** One of some words. */
  public static Format<String> oneOf(List<String> words) {
    return new Format<>(
        Map.of("type", "string", "enum", List.copyOf(words)),
        text -> {
          if (!words.contains(text)) {
            throw absent(text, words);
          }
          return text;
        });
  }

  private static BadValueException absent(String text, List<String> words) {
    return new BadValueException(
        "\"%s\" bestaat niet; kies uit %s"
            .formatted(Text.shortened(text, 40), String.join(", ", words)));
  }

  /** One of some constants of a type, by its public key. */
  public static <E extends Enum<E> & Keyed> Format<E> choice(Class<E> type, Set<E> allowed) {
    List<String> keys =
        Arrays.stream(type.getEnumConstants()).filter(allowed::contains).map(Keyed::key).toList();
    return new Format<>(
        Map.of("type", "string", "enum", keys),
        text ->
            Keyed.find(type, text).filter(allowed::contains).orElseThrow(() -> absent(text, keys)));
  }

  /** The same, with the text first brought into one form ("Sr" to "sr"). */
  public Format<T> after(UnaryOperator<String> form) {
    return new Format<>(schema, text -> reader.read(form.apply(text)));
  }

  /** The same text, read as something else. */
  public <U> Format<U> to(Function<T, U> other) {
    return new Format<>(schema, text -> other.apply(reader.read(text)));
  }
}
