package nl.vraagbaak.cli;

/** A command cannot go on: its message, in Dutch, names the thing, the place and the way out. */
final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How the program ends. */
  enum Kind {
    /** The work could not be done. */
    FAILED(1),
    /** The command or a setting was given wrongly. */
    USAGE(2);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;

  FailedException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** The work could not be done. */
  static FailedException failed(String message) {
    return new FailedException(Kind.FAILED, message);
  }

  /** The command or a setting was given wrongly. */
  static FailedException usage(String message) {
    return new FailedException(Kind.USAGE, message);
  }

  Kind kind() {
    return kind;
  }
}
