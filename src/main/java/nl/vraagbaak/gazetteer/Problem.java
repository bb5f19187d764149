package nl.vraagbaak.gazetteer;

/**
 * Something wrong in a list; prints as "config/wetten.csv, regel 12: …".
 *
 * @param file the list
 * @param line its line, from 1; 0 for the file as a whole
 * @param message what is wrong and what to do about it, in Dutch
 */
public record Problem(String file, int line, String message) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ", regel " + line + ": " + message;
  }
}
