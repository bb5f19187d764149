package nl.vraagbaak.http;

/** A value that cannot be read as what it should be; the message is in Dutch, for who typed it. */
public final class BadValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and what would be right, in Dutch. */
  public BadValueException(String message) {
    super(message);
  }
}
