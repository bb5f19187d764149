package nl.vraagbaak.cli;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.parse.PaperParser;
import nl.vraagbaak.parse.ParseResult;
import nl.vraagbaak.source.ReadResult;
import nl.vraagbaak.source.SourceFile;
import nl.vraagbaak.source.SourceReader;
import nl.vraagbaak.source.SourceText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a file to a paper with its mentions: read, take apart, find what it mentions. */
final class Pipeline {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final SourceReader reader;
  private final PaperParser parser = new PaperParser();
  private final Extractor extractor;
  private final ReadingMark mark;

  Pipeline(SourceReader reader, Extractor extractor, ReadingMark mark) {
    this.reader = reader;
    this.extractor = extractor;
    this.mark = mark;
  }

  /**
   * Takes files apart on all processors; outcomes come in the order of the files, one at a time.
   *
   * @param held whether the index holds this file already, of this content read with these lists
   */
  void run(Stream<SourceFile> files, Predicate<Fingerprint> held, Consumer<Outcome> sink) {
    InOrder.forEach(files, file -> take(file, held), sink);
  }

  /** A file and the mark of its reading. */
  record Fingerprint(String path, String hash) {}

  private Outcome take(SourceFile file, Predicate<Fingerprint> held) {
    Origin origin = Origin.of(file);
    Optional<String> hash = ContentHash.of(file).map(mark::of);
    if (hash.map(h -> held.test(new Fingerprint(origin.path(), h))).orElse(false)) {
      return new Outcome.Unchanged(origin);
    }
    try {
      return switch (reader.read(file)) {
        case ReadResult.Rejected r -> new Outcome.Rejected(origin, r.reason());
        case ReadResult.Read read -> parsed(origin, hash.orElse(""), read.text());
      };
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program in one paper, whatever it is: the others are read all the same.
      LOG.error("{}", origin.name(), e);
      return new Outcome.Rejected(origin, "onverwachte fout in het programma; zie het logboek");
    }
  }

  private Outcome parsed(Origin origin, String hash, SourceText text) {
    return switch (parser.parse(text)) {
      case ParseResult.Rejected r -> new Outcome.Rejected(origin, r.reason());
      case ParseResult.Parsed p -> {
        Mentions found = extractor.extract(p.paper());
        yield new Outcome.Taken(
            origin, hash, p.paper().with(found), extractor.articlesAndCounterparts(found));
      }
    };
  }
}
