package nl.vraagbaak.source;

import java.nio.file.Path;
import java.util.List;

/** Reads a file of any known format to lines of text, or says in Dutch why it cannot. */
public final class SourceReader {
  private final Limits limits;
  private final Loader loader;
  private final MemoryGate gate = new MemoryGate(Runtime.getRuntime().maxMemory());

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
    int room = gate.enter(loader.size(file));
    try {
      return Guard.within(limits.time(), file.name(), deadline -> open(file, deadline));
    } finally {
      gate.leave(room);
    }
  }

  private SourceText open(SourceFile file, Deadline deadline) throws UnreadableException {
    return text(new Content(file.name(), loader.load(file, deadline), limits, deadline));
  }

  /** The text of a file that is in memory. */
  static SourceText text(Content content) throws UnreadableException {
    SourceText text = Formats.read(content);
    if (text.lines().stream().allMatch(Line::isBlank)) {
      throw new UnreadableException("leeg: het bestand bevat geen tekst");
    }
    refuseLong(text.lines(), content.limits().textChars());
    return text;
  }

  private static void refuseLong(List<Line> lines, int most) throws UnreadableException {
    if (lines.stream().mapToLong(line -> line.text().length()).sum() > most) {
      throw new UnreadableException(
          "te lang: meer dan " + most + " tekens (instelling bron.tekst.tekens)");
    }
  }
}
