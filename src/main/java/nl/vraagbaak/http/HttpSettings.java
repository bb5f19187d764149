package nl.vraagbaak.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the server is reached and what it allows.
 *
 * @param address address to listen at
 * @param port port to listen at; 0 for any free one
 * @param publicAddress where users find it ("https://vraagbaak.example.nl"), where that is not what
 *     their request says
 * @param limits what a request may cost
 * @param access who may ask
 * @param contact whom to ask
 * @param jsonLog whether the log has a JSON object a line
 */
public record HttpSettings(
    String address,
    int port,
    Optional<String> publicAddress,
    Limits limits,
    Access access,
    Contact contact,
    boolean jsonLog) {
  /** On this machine only, with the limits that the settings file lists as defaults. */
  public static HttpSettings onLoopback(int port) {
    return new HttpSettings(
        "127.0.0.1",
        port,
        Optional.empty(),
        Limits.DEFAULT,
        Access.OPEN,
        new Contact("Beheer Vraagbaak", "beheer@vraagbaak.example", "https://vraagbaak.example"),
        false);
  }

  /**
   * What a request may cost.
   *
   * @param bodyBytes largest body
   * @param urlLength longest address, in characters
   * @param searchBudget how long a search may take before it gives what it has
   * @param searches how many searches run at once
   * @param queued how many more may wait for their turn
   * @param patience how long they wait
   * @param streams how many whole result sets are written at once
   * @param streamTime how long one of them may take
   * @param perMinute how many requests a client may make in a minute; 0 for no limit
   * @param limitLoopback whether that holds for clients on this machine too
   * @param keptBytes memory for replies that are asked for again; 0 for none
   */
  public record Limits(
      int bodyBytes,
      int urlLength,
      Duration searchBudget,
      int searches,
      int queued,
      Duration patience,
      int streams,
      Duration streamTime,
      int perMinute,
      boolean limitLoopback,
      long keptBytes) {
    /** For a small machine. */
    public static final Limits DEFAULT =
        new Limits(
            262_144,
            8_000,
            Duration.ofMillis(800),
            16,
            64,
            Duration.ofSeconds(2),
            8,
            Duration.ofMinutes(10),
            600,
            false,
            16 << 20);
  }

  /**
   * Who may ask.
   *
   * @param origins web pages of these origins may read the answers; "*" for all
   * @param proxies addresses or CIDR blocks of proxies whose {@code X-Forwarded-*} is believed
   * @param keys SHA-256 of each API key, hex, by the name of its holder; empty: open to all
   */
  public record Access(Set<String> origins, List<String> proxies, Map<String, String> keys) {
    /** Everyone, but no pages of others. */
    public static final Access OPEN = new Access(Set.of(), List.of(), Map.of());

    /** Copies the collections. */
    public Access {
      origins = Set.copyOf(origins);
      proxies = List.copyOf(proxies);
      keys = Map.copyOf(keys);
    }
  }

  /**
   * Whom to ask.
   *
   * @param name of a person or desk
   * @param email address
   * @param url page
   */
  public record Contact(String name, String email, String url) {}
}
