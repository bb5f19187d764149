package nl.vraagbaak.source;

import java.nio.file.Path;
import java.util.List;

/** Reads a file of any known format to lines of text, or says in Dutch why it cannot. */
public final class SourceReader {
  private final Limits limits;
  private final Loader loader;

  /** A reader that spends no more on a file than the limits. */
  public SourceReader(Limits limits) {
    this.limits = limits;
    this.loader = new Loader(limits);
  }

  /** Reads one file by itself; never throws on what the file holds. */
  public ReadResult read(Path file) {
    return read(SourceFile.of(file));
  }

  /** Reads a file that {@link Sources} found; never throws on what the file holds. */
  public ReadResult read(SourceFile file) {
    return Guard.within(limits.time(), file.name(), deadline -> open(file, deadline));
  }

  private SourceText open(SourceFile file, Deadline deadline) throws UnreadableException {
    Content content = new Content(file.name(), loader.load(file, deadline), limits, deadline);
    SourceText text = Formats.read(content);
    if (text.lines().stream().allMatch(Line::isBlank)) {
      throw new UnreadableException("leeg: het bestand bevat geen tekst");
    }
    refuseLong(text.lines());
    return text;
  }

  private void refuseLong(List<Line> lines) throws UnreadableException {
    if (lines.stream().mapToLong(line -> line.text().length()).sum() > limits.textChars()) {
      throw new UnreadableException(
          "te lang: meer dan " + limits.textChars() + " tekens (instelling bron.tekst.tekens)");
    }
  }
}
