package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.parse.PaperParser;
import nl.vraagbaak.parse.ParseResult;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.source.Limits;
import nl.vraagbaak.source.ReadResult;
import nl.vraagbaak.source.SourceFile;
import nl.vraagbaak.source.SourceReader;
import nl.vraagbaak.source.SourceText;
import nl.vraagbaak.source.Sources;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The functions that most of the time goes to, each by itself: cutting text into terms, finding
 * citations, finding the kin of a word, taking a paper apart, reading a query. See docs/bench.md.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotFunctions {
  private static final int WORDS = 40_000;
  private static final Path SAMPLE = Path.of("voorbeelden/10-antwoord-lang.txt");

  private final DutchAnalysis dutch = new DutchAnalysis();
  private final PaperParser papers = new PaperParser();
  private final QueryParser queries = new QueryParser(word -> Optional.empty());
  private final List<String> words = DutchWords.byFrequency(WORDS, new Random(Indexing.SEED));
  private final List<String> answers = answers();
  private Extractor extractor = new Extractor(Gazetteer.read(Path.of("config")));
  private SourceText text = read();
  private Paper paper = parsed(text);
  private Vocabulary vocabulary = vocabulary(List.of());
  private int next;

  /** Makes what the functions work on. */
  @Setup
  public void prepare() {
    vocabulary = vocabulary(words);
  }

  private static List<String> answers() {
    RandomPapers random = new RandomPapers(Indexing.SEED);
    return IntStream.range(0, 2_000)
        .mapToObj(i -> random.paper(i).paper().body().answers().getFirst().text())
        .toList();
  }

  private static SourceText read() {
    try (var found = new Sources(Limits.DEFAULTS).files(List.of(SAMPLE))) {
      SourceFile file = found.findFirst().orElseThrow();
      return switch (new SourceReader(Limits.DEFAULTS).read(file)) {
        case ReadResult.Read read -> read.text();
        case ReadResult.Rejected bad -> throw new IllegalStateException(bad.reason());
      };
    }
  }

  private static Paper parsed(SourceText text) {
    return switch (new PaperParser().parse(text)) {
      case ParseResult.Parsed parsed -> parsed.paper();
      case ParseResult.Rejected bad -> throw new IllegalStateException(bad.reason());
    };
  }

  private static Vocabulary vocabulary(List<String> words) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        Document document = new Document();
        document.add(new TextField("woorden", String.join(" ", words), Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return Vocabulary.of(reader, "woorden");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Terms of one answer of some 90 Dutch words after another. */
  @Benchmark
  public int analysis() throws IOException {
    next = (next + 1) % answers.size();
    String answer = answers.get(next);
    int terms = 0;
    try (TokenStream tokens = dutch.words().tokenStream("woorden", answer)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        terms++;
      }
      tokens.end();
    }
    return terms;
  }

  /** All mentions in the longest sample paper. */
  @Benchmark
  public Mentions citations() {
    return extractor.extract(paper);
  }

  /** Kin of one word after another among 40,000: none is remembered from before. */
  @Benchmark
  public List<Vocabulary.Kin> kin() {
    next = (next + 1) % WORDS;
    return vocabulary.kin(words.get(next));
  }

  /** The longest sample paper, taken apart. */
  @Benchmark
  public ParseResult parsing() {
    return papers.parse(text);
  }

  /** A typed query. */
  @Benchmark
  public ParsedQuery query() {
    return queries.parse(
        "(verwijderbevel OF \"betrouwbare flagger\") EN slachtoffer* NIET jaar:2019");
  }
}
