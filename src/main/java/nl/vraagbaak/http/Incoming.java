package nl.vraagbaak.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came in, nothing of it checked.
 *
 * @param id its id, unique while the server runs
 * @param method as written
 * @param path escaped as written
 * @param queryString what follows the question mark; empty for nothing
 * @param headers by name in lower case
 * @param body the body, read at most once
 * @param peer address of who opened the connection
 * @param local where the server was asked: scheme, host and port without a path
 */
public record Incoming(
    String id,
    String method,
    String path,
    String queryString,
    Map<String, String> headers,
    Source body,
    String peer,
    String local) {
  /** Copies the headers. */
  public Incoming {
    headers = Map.copyOf(headers);
  }

  /** Where a body comes from. */
  @FunctionalInterface
  public interface Source {
    /**
     * The body, to be read once.
     *
     * @throws IOException if the client has gone
     */
    InputStream open() throws IOException;
  }

  /** A header, by any case of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
