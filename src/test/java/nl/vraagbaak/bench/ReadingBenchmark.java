package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import nl.vraagbaak.parse.PaperParser;
import nl.vraagbaak.parse.ParseResult;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.Limits;
import nl.vraagbaak.source.ReadResult;
import nl.vraagbaak.source.SourceFile;
import nl.vraagbaak.source.SourceReader;
import nl.vraagbaak.source.Sources;

/**
 * Papers a second and peak memory for reading and taking apart generated papers, a third each of
 * text, PDF and Word, and the share of time that the libraries take. See docs/bench.md.
 */
public final class ReadingBenchmark {
  private static final int AHEAD = 8;
  private final SourceReader reader = new SourceReader(Limits.DEFAULTS);
  private final PaperParser parser = new PaperParser();
  private final Map<Format, LongAdder> nanos = new ConcurrentHashMap<>();
  private final Map<Format, LongAdder> files = new ConcurrentHashMap<>();
  private final LongAdder parsing = new LongAdder();
  private final AtomicInteger rejected = new AtomicInteger();

  /** Arguments: the number of papers (5000) and the folder to write them to (target/bench). */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    Path folder = Path.of(args.length > 1 ? args[1] : "target/bench/stukken");
    GeneratedPapers.write(folder, count);
    new ReadingBenchmark().run(folder, count);
  }

  private void run(Path folder, int count) throws Exception {
    Memory.resetPeaks();
    long start = System.nanoTime();
    Shares shares = Shares.during(() -> readAll(folder));
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    report(count, wall);
    shares.print();
  }

  private void readAll(Path folder) throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Semaphore underWay = new Semaphore(threads * AHEAD);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads);
        Stream<SourceFile> found = new Sources(Limits.DEFAULTS).files(List.of(folder))) {
      var left = found.iterator();
      while (left.hasNext()) {
        SourceFile file = left.next();
        underWay.acquire();
        workers.execute(() -> take(file, underWay));
      }
      workers.shutdown();
      workers.awaitTermination(30, TimeUnit.MINUTES);
    }
  }

  private void take(SourceFile file, Semaphore underWay) {
    try {
      long start = System.nanoTime();
      switch (reader.read(file)) {
        case ReadResult.Rejected bad -> rejected.incrementAndGet();
        case ReadResult.Read read -> {
          Format format = read.text().format();
          of(nanos, format).add(System.nanoTime() - start);
          of(files, format).increment();
          parse(read);
        }
      }
    } finally {
      underWay.release();
    }
  }

  private void parse(ReadResult.Read read) {
    long start = System.nanoTime();
    if (parser.parse(read.text()) instanceof ParseResult.Rejected) {
      rejected.incrementAndGet();
    }
    parsing.add(System.nanoTime() - start);
  }

  private void report(int count, Duration wall) throws IOException {
    double seconds = wall.toMillis() / 1000.0;
    print(
        String.format(
            Locale.ROOT,
            "papers %d, rejected %d, %.1f s, %.0f papers a second",
            count,
            rejected.get(),
            seconds,
            count / seconds));
    print(
        String.format(
            Locale.ROOT,
            "heap limit %d MB, peak heap %d MB, peak resident %d MB",
            Runtime.getRuntime().maxMemory() >> 20,
            Memory.peakHeap(),
            Memory.peakResident()));
    for (Format format : Format.values()) {
      long n = of(files, format).sum();
      if (n > 0) {
        print(
            String.format(
                Locale.ROOT,
                "read %-8s %5d files, %6.2f ms each",
                format,
                n,
                of(nanos, format).sum() / 1e6 / n));
      }
    }
    print(
        String.format(
            Locale.ROOT,
            "take apart    %5d files, %6.2f ms each",
            count,
            parsing.sum() / 1e6 / count));
  }

  private static LongAdder of(Map<Format, LongAdder> sums, Format format) {
    return sums.computeIfAbsent(format, none -> new LongAdder());
  }

  static void print(String line) {
    System.out.println(line);
  }
}
