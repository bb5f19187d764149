package nl.vraagbaak.search;

/** The index cannot be used as asked; the message says in Dutch what to do about it. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** What is wrong with an index. */
  public enum Problem {
    /** There is none. */
    MISSING,
    /** Another run is changing it. */
    BUSY,
    /** A file of it is gone or not as it was written. */
    DAMAGED,
    /** It was made with another schema or analysis. */
    OUTDATED,
    /** It cannot be written: no right, or no room on the disk. */
    UNWRITABLE
  }

  /** With a message in Dutch for the operator. */
  public IndexException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  /** With a message in Dutch for the operator, and what was thrown underneath. */
  public IndexException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
