package nl.vraagbaak.source;

import java.time.Duration;

/**
 * What one file may cost. A file that asks for more is rejected with its reason; the run goes on.
 *
 * @param fileBytes largest file that is opened, in bytes
 * @param textChars most characters of text taken from one file
 * @param unpackedBytes most bytes that the parts of one packed file (DOCX, ODT, ZIP) may grow to
 * @param zipEntries most parts of one packed file, and most files of one ZIP
 * @param pages most pages of one PDF
 * @param depth deepest nesting of folders, and of elements in a marked-up file
 * @param time longest time that one file may take
 */
public record Limits(
    long fileBytes,
    int textChars,
    long unpackedBytes,
    int zipEntries,
    int pages,
    int depth,
    Duration time) {
  /** Enough for every paper seen (the largest has 118 kB), with room to spare. */
  public static final Limits DEFAULTS =
      new Limits(
          50_000_000L, 12_000_000, 150_000_000L, 100_000, 2_000, 200, Duration.ofSeconds(30));

  /** Refuses a limit that nothing can stay under. */
  public Limits {
    if (fileBytes < 1 || textChars < 1 || unpackedBytes < 1 || zipEntries < 1) {
      throw new IllegalArgumentException("limits of size must be at least 1");
    }
    if (pages < 1 || depth < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("limits of pages, depth and time must be positive");
    }
  }
}
