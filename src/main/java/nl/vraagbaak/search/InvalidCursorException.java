package nl.vraagbaak.search;

/** A cursor that no page gave. */
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the log. */
  public InvalidCursorException(String message) {
    super(message);
  }
}
