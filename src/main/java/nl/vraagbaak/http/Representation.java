package nl.vraagbaak.http;

import java.lang.reflect.Type;

/**
 * One format in which an operation answers.
 *
 * @param name its short name, for those who can send no Accept header ("csv")
 * @param mediaType without parameters ("application/json")
 * @param shape the record that its JSON is written from; {@code String.class} for other text
 * @param streamed whether it is written while it is being made, a whole result set
 * @param handler makes it
 */
public record Representation(
    String name, String mediaType, Type shape, boolean streamed, Handler handler) {
  /** JSON made from a record. */
  public static Representation json(Type shape, Handler handler) {
    return new Representation("json", "application/json", shape, false, handler);
  }

  /** Another whole text. */
  public static Representation text(String name, String mediaType, Handler handler) {
    return new Representation(name, mediaType, String.class, false, handler);
  }

  /** A stream of lines. */
  public static Representation stream(String name, String mediaType, Handler handler) {
    return new Representation(name, mediaType, String.class, true, handler);
  }
}
