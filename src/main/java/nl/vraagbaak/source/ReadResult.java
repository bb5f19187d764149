package nl.vraagbaak.source;

/** What comes of reading one file. */
public sealed interface ReadResult {
  /** The name of the file, as shown to the operator. */
  String name();

  /**
   * It was read.
   *
   * @param text what it holds
   */
  record Read(SourceText text) implements ReadResult {
    @Override
    public String name() {
      return text.name();
    }
  }

  /**
   * It was not read; the run goes on.
   *
   * @param name the file
   * @param reason why, in Dutch, for the operator
   */
  record Rejected(String name, String reason) implements ReadResult {}
}
