package nl.vraagbaak.http;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem; everything in it may be shown to the asker. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;

  /**
   * A problem with all there is to tell.
   *
   * @param kind what kind of problem
   * @param detail what is wrong this time, in Dutch
   * @param faults what is wrong with the parameters or body
   * @param headers headers that go with it, as {@code Allow} or {@code Retry-After}
   */
  public ProblemException(
      ProblemKind kind, String detail, List<Fault> faults, Map<String, String> headers) {
    super(detail, null, false, false);
    this.kind = kind;
    this.faults = List.copyOf(faults);
    this.headers = Map.copyOf(headers);
  }

  /** A problem of which the detail tells all. */
  public ProblemException(ProblemKind kind, String detail) {
    this(kind, detail, List.of(), Map.of());
  }

  /** A bad request with all its faults. */
  public static ProblemException badRequest(List<Fault> faults) {
    String detail =
        faults.size() == 1
            ? "De aanvraag bevat een fout: " + faults.getFirst().detail()
            : "De aanvraag bevat " + faults.size() + " fouten; zie errors.";
    return new ProblemException(ProblemKind.BAD_REQUEST, detail, faults, Map.of());
  }

  /** Nothing has this id. */
  public static ProblemException notFound(String what, String id) {
    return new ProblemException(
        ProblemKind.NOT_FOUND, "Er is geen " + what + " met id " + Text.shortened(id, 100) + ".");
  }

  /** What kind of problem. */
  public ProblemKind kind() {
    return kind;
  }

  /** What is wrong with the parameters or body. */
  public List<Fault> faults() {
    return faults;
  }

  /** Headers that go with it. */
  public Map<String, String> headers() {
    return headers;
  }

  /** What is wrong, in Dutch. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
