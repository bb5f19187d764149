package nl.vraagbaak.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The form of the log. */
final class Log {
  // Kept, for a logger that nobody holds forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Log() {}

  /** Sets the form; has effect until the first line is written. */
  static void use(Settings settings) {
    System.setProperty("vraagbaak.log", settings.text(Setting.LOG_FORM));
  }

  /** Lucene advises a module that costs start-up time and gains nothing on text. */
  static void quietLibraries() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
