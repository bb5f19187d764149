package nl.vraagbaak.http;

import java.util.List;

/**
 * One thing that can be asked: the definition that routes it, checks it and describes it, with what
 * answers it.
 *
 * @param method how
 * @param path where, with its parameters in braces ("/v1/stukken/{id}")
 * @param words what it is called and what it does
 * @param parameters what can be given
 * @param representations the formats it answers in, the first where the asker has no preference
 * @param traits how it is treated
 */
public record Operation(
    Method method,
    String path,
    Words words,
    List<Parameter<?>> parameters,
    List<Representation> representations,
    Traits traits) {
  /** Copies the lists; refuses one without a format. */
  public Operation {
    parameters = List.copyOf(parameters);
    representations = List.copyOf(representations);
    if (representations.isEmpty()) {
      throw new IllegalArgumentException("answers in no format: " + path);
    }
  }

  /** The methods there are. */
  public enum Method {
    /** Reads; HEAD goes with it. */
    GET,
    /** Sends a text along; nothing is kept of it. */
    POST
  }

  /**
   * What it is called and what it does, in Dutch.
   *
   * @param id its id in the description; empty for one that is not described, as a page
   * @param tag the group it belongs to
   * @param summary a few words
   * @param description a sentence or more
   */
  public record Words(String id, String tag, String summary, String description) {}

  /**
   * How it is treated.
   *
   * @param fresh when a copy is still right
   * @param searches whether it takes a place among the searches that run at once
   * @param guarded whether it counts for the rate limit and needs a key where keys are asked for
   * @param openToAll whether pages of every origin may read it
   */
  public record Traits(Freshness fresh, boolean searches, boolean guarded, boolean openToAll) {
    /** Reads the index. */
    public static final Traits READS = new Traits(Freshness.COMMIT, false, true, false);

    /** Searches the index. */
    public static final Traits SEARCHES = new Traits(Freshness.COMMIT, true, true, false);

    /** About the server itself: always fresh, never refused. */
    public static final Traits OPERATES = new Traits(Freshness.NEVER, false, false, false);

    /** Part of the program, the same until the next version; open to all origins. */
    public static final Traits FIXED = new Traits(Freshness.RELEASE, false, false, true);
  }

  /** When a copy of an answer is still right. */
  public enum Freshness {
    /** As long as the index is the same. */
    COMMIT,
    /** As long as the program is the same. */
    RELEASE,
    /** Never. */
    NEVER
  }

  /** Something to read. */
  public static Operation get(
      String path, Words words, List<Parameter<?>> parameters, Representation... formats) {
    return new Operation(Method.GET, path, words, parameters, List.of(formats), Traits.READS);
  }

  /** A text to send along and an answer to it. */
  public static Operation post(
      String path, Words words, List<Parameter<?>> parameters, Representation... formats) {
    return new Operation(Method.POST, path, words, parameters, List.of(formats), Traits.SEARCHES);
  }

  /** A page for people, outside the description. */
  public static Operation page(String path, List<Parameter<?>> parameters, Handler handler) {
    return get(
        path, new Words("", "", path, ""), parameters, Representation.text("text/html", handler));
  }

  /** Treated otherwise. */
  public Operation with(Traits other) {
    return new Operation(method, path, words, parameters, representations, other);
  }

  /** Whether the description tells of it. */
  public boolean described() {
    return !words.id().isEmpty();
  }
}
