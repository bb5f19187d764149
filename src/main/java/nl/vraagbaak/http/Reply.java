package nl.vraagbaak.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vraagbaak.search.SearchPage;

/**
 * What goes back.
 *
 * @param status HTTP status
 * @param headers headers beside the ones that every reply has
 * @param timing how long its parts took, by name, for {@code Server-Timing}
 * @param body what follows the headers
 */
public record Reply(
    int status, Map<String, String> headers, Map<String, Duration> timing, Body body) {
  /** Copies the headers and times, in their order. */
  public Reply {
    timing = Collections.unmodifiableMap(new LinkedHashMap<>(timing));
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** One without times. */
  public Reply(int status, Map<String, String> headers, Body body) {
    this(status, headers, Map.of(), body);
  }

  /** What follows the headers. */
  public sealed interface Body {}

  /** Nothing. */
  public record Empty() implements Body {}

  /**
   * All of it at once.
   *
   * @param bytes not changed by anyone afterwards
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Bytes(byte[] bytes) implements Body {}

  /**
   * A problem: JSON for a program, a page for a person.
   *
   * @param problem what is told
   */
  public record Told(Problem problem) implements Body {
    /** As a program reads it. */
    byte[] json() {
      return Json.bytes(problem);
    }
  }

  /**
   * Written while it is being made.
   *
   * @param writer writes it
   */
  public record Streamed(Writer writer) implements Body {}

  /** Writes a body. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Writes all of it.
     *
     * @throws IOException if the client has gone
     */
    void write(OutputStream out) throws IOException;
  }

  /** A whole text of a media type; UTF-8. */
  public static Reply of(String mediaType, String text) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whole bytes of a media type. */
  public static Reply of(String mediaType, byte[] bytes) {
    return new Reply(200, Map.of("Content-Type", mediaType), new Bytes(bytes));
  }

  /** A page. */
  public static Reply html(String page) {
    return of("text/html; charset=utf-8", page);
  }

  /** A stream of a media type. */
  public static Reply streamed(String mediaType, Writer writer) {
    return new Reply(200, Map.of("Content-Type", mediaType), new Streamed(writer));
  }

  /** Elsewhere, for now ("/stukken/x"). */
  public static Reply redirect(String location) {
    return new Reply(302, Map.of("Location", location), new Empty());
  }

  /** Another status, nothing else changed. */
  public Reply status(int other) {
    return new Reply(other, headers, timing, body);
  }

  /** With how long the parts of its search took. */
  public Reply timed(SearchPage.Timing timing) {
    Map<String, Duration> parts = new LinkedHashMap<>();
    parts.put("zoeken", timing.search());
    parts.put("facetten", timing.facets());
    parts.put("ophalen", timing.fetch());
    return new Reply(status, headers, parts, body);
  }

  /** With one more header, in the place of the one that had this name. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, timing, body);
  }
}
