package nl.vraagbaak.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands after the question mark of an address, as HTML forms write it (UTF-8). */
public final class QueryString {
  private QueryString() {}

  /**
   * Values by name, in the order given.
   *
   * @throws ProblemException if an escape is broken or is no UTF-8
   */
  public static Map<String, List<String>> read(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }

  /** Written so that {@link #read} gives the same again. */
  public static String write(Map<String, List<String>> values) {
    List<String> pairs = new ArrayList<>();
    values.forEach(
        (name, all) -> all.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return String.join("&", pairs);
  }

  /** One name, value or part of a path, escaped. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.write(escape(text, i));
        i += 2;
      } else {
        bytes.write(c == '+' ? ' ' : c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw broken(text);
    }
  }

  private static int escape(String text, int at) {
    int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw broken(text);
    }
    return high * 16 + low;
  }

  private static ProblemException broken(String text) {
    return ProblemException.badRequest(
        List.of(
            new Fault(
                "query",
                Text.oneLine(text, 60),
                "het adres bevat een %-teken dat geen UTF-8 oplevert; schrijf een los % als %25")));
  }
}
