package nl.vraagbaak.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Mentions;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * Time of the processor that extraction takes, beside Lucene's analysis of the same text, by turns
 * in one process; whether it grows with the length of a text alone. See docs/bench.md.
 */
public final class ExtractionBenchmark {
  private static final long SEED = 20311112;
  private static final int MEGABYTE = 1_000_000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 60;
  private static final int LONGEST = 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Extractor extractor = new Extractor(Gazetteer.read(Path.of("config")));
  private final DutchAnalysis dutch = new DutchAnalysis();
  private final DutchAnalyzer stock = new DutchAnalyzer();

  /** Arguments: text files to measure besides the generated text; none by default. */
  public static void main(String[] args) throws IOException {
    ExtractionBenchmark benchmark = new ExtractionBenchmark();
    String megabyte = PaperProse.of(MEGABYTE, SEED);
    print("found in 1 MB: " + counted(benchmark.extractor.recognise(megabyte)));
    benchmark.measure(megabyte, WARM_UP);
    benchmark.compare("100 kB", PaperProse.of(MEGABYTE / 10, SEED));
    double one = benchmark.compare("1 MB", megabyte);
    double ten = benchmark.compare("10 MB", PaperProse.of(LONGEST * MEGABYTE, SEED));
    print(String.format(Locale.ROOT, "10 MB against 1 MB, time per MB: %.2f", ten / one));
    for (String file : args) {
      String text = Files.readString(Path.of(file));
      benchmark.measure(text, WARM_UP);
      benchmark.compare(file, text);
    }
    for (PaperProse.Make make : PaperProse.nasty(MEGABYTE, SEED)) {
      benchmark.compare("1 MB, " + make.name(), make.text());
    }
  }

  /** Medians, in milliseconds of the processor for a million characters. */
  private record Times(double extraction, double stock, double words) {
    String print() {
      return String.format(
          Locale.ROOT,
          "extraction %6.1f ms/MB; stock analysis %6.1f, ratio %.2f; ours %6.1f, ratio %.2f",
          extraction,
          stock,
          extraction / stock,
          words,
          extraction / words);
    }
  }

  /** Milliseconds per MB of extraction. */
  private double compare(String name, String text) {
    Times times = measure(text, ROUNDS);
    print(String.format("%-28s %s", name, times.print()));
    return times.extraction();
  }

  private Times measure(String text, int rounds) {
    double[] ours = new double[rounds];
    double[] plain = new double[rounds];
    double[] words = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      ours[round] = time(text, t -> extractor.recognise(t).citations().size());
      plain[round] = time(text, t -> analyse(stock, t));
      words[round] = time(text, t -> analyse(dutch.words(), t));
    }
    return new Times(median(ours), median(plain), median(words));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static double time(String text, ToLongFunction<String> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    if (work.applyAsLong(text) < 0) {
      throw new IllegalStateException("nothing is counted below zero");
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    return nanos / 1e6 / (text.length() / (double) MEGABYTE);
  }

  private static long analyse(Analyzer analyzer, String text) {
    try (TokenStream tokens = analyzer.tokenStream("tekst", text)) {
      tokens.reset();
      long terms = 0;
      while (tokens.incrementToken()) {
        terms++;
      }
      tokens.end();
      return terms;
    } catch (IOException e) {
      throw new IllegalStateException("a string is read without input or output", e);
    }
  }

  private static String counted(Mentions found) {
    return "%d articles, %d laws, %d papers, %d names of bodies"
        .formatted(
            found.citations().size(),
            found.laws().size(),
            found.papers().size(),
            found.organisations().size());
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
