package nl.vraagbaak.search;

/** A cursor of a commit that is gone: the search must be begun again. */
public final class ExpiredCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the log. */
  public ExpiredCursorException(String message) {
    super(message);
  }
}
