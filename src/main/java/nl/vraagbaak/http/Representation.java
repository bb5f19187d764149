package nl.vraagbaak.http;

import java.lang.reflect.Type;

/**
 * One format in which an operation answers.
 *
 * @param mediaType without parameters ("application/json")
 * @param shape the record that its JSON is written from; {@code String.class} for other text
 * @param streamed whether it is written while it is being made, a whole result set
 * @param handler makes it
 */
public record Representation(String mediaType, Type shape, boolean streamed, Handler handler) {
  /** JSON made from a record. */
  public static Representation json(Type shape, Handler handler) {
    return new Representation("application/json", shape, false, handler);
  }

  /** Another whole text. */
  public static Representation text(String mediaType, Handler handler) {
    return new Representation(mediaType, String.class, false, handler);
  }

  /** A stream of lines. */
  public static Representation stream(String mediaType, Handler handler) {
    return new Representation(mediaType, String.class, true, handler);
  }
}
