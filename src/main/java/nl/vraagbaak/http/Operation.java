package nl.vraagbaak.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
  /** The parameter that names a format. */
  static final String FORMAT = "formaat";

  /** Copies the lists; refuses one without a format. */
  public Operation {
    representations = List.copyOf(representations);
    if (representations.isEmpty()) {
      throw new IllegalArgumentException("answers in no format: " + path);
    }
    parameters = withFormat(parameters, representations);
  }

  /** One that answers in several formats lets them be chosen by name too. */
  private static List<Parameter<?>> withFormat(
      List<Parameter<?>> parameters, List<Representation> formats) {
    List<String> names = formats.stream().map(Representation::name).toList();
    boolean named = parameters.stream().anyMatch(p -> p.name().equals(FORMAT));
    if (names.size() < 2 || named) {
      return List.copyOf(parameters);
    }
    List<Parameter<?>> all = new ArrayList<>(parameters);
    all.add(
        Parameter.optional(
            FORMAT,
            "Formaat van het antwoord, als dat niet met Accept gekozen kan worden",
            Format.oneOf(names),
            names.getFirst()));
    return List.copyOf(all);
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
   * @param mayMiss whether what is asked for may not be there
   */
  public record Traits(
      Freshness fresh, boolean searches, boolean guarded, boolean openToAll, boolean mayMiss) {
    /** Reads the index. */
    public static final Traits READS = new Traits(Freshness.COMMIT, false, true, false, false);

    /** Looks something up in the index. */
    public static final Traits LOOKS_UP = new Traits(Freshness.COMMIT, false, true, false, true);

    /** Searches the index. */
    public static final Traits SEARCHES = new Traits(Freshness.COMMIT, true, true, false, false);

    /** About the server itself: always fresh, never refused. */
    public static final Traits OPERATES = new Traits(Freshness.NEVER, false, false, false, false);

    /** Part of the program, the same until the next version; open to all origins. */
    public static final Traits FIXED = new Traits(Freshness.RELEASE, false, false, true, false);
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
        path,
        new Words("", "", path, ""),
        parameters,
        Representation.text("html", "text/html", handler));
  }

  /** Treated otherwise. */
  public Operation with(Traits other) {
    return new Operation(method, path, words, parameters, representations, other);
  }

  /** Whether the description tells of it. */
  public boolean described() {
    return !words.id().isEmpty();
  }

  /** Whether a copy of an answer may be kept and checked with its ETag. */
  public boolean cached() {
    return method == Method.GET && traits.fresh() != Freshness.NEVER;
  }

  /** What can go wrong with it, by what it takes and how it is treated. */
  public Set<ProblemKind> problems() {
    Set<ProblemKind> kinds =
        EnumSet.of(
            ProblemKind.BAD_REQUEST,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.URI_TOO_LONG,
            ProblemKind.INTERNAL,
            ProblemKind.UNAVAILABLE);
    if (traits.guarded()) {
      kinds.add(ProblemKind.TOO_MANY);
      kinds.add(ProblemKind.UNAUTHORIZED);
    }
    if (traits.mayMiss() || takes(p -> p.in() == Parameter.In.PATH)) {
      kinds.add(ProblemKind.NOT_FOUND);
    }
    if (takes(p -> p.equals(SearchParameters.CURSOR))) {
      kinds.add(ProblemKind.GONE);
    }
    if (method == Method.POST) {
      kinds.add(ProblemKind.TOO_LARGE);
      kinds.add(ProblemKind.UNSUPPORTED_TYPE);
    }
    return kinds;
  }

  private boolean takes(Predicate<Parameter<?>> property) {
    return parameters.stream().anyMatch(property);
  }
}
