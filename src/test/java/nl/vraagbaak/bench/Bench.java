package nl.vraagbaak.bench;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.vraagbaak.bench.Indexing.Figures;
import nl.vraagbaak.bench.Indexing.Way;

/**
 * Measures the program against bare Lucene with the stock Dutch analyzer, over the same generated
 * records: indexing, then the same questions through HTTP and to Lucene in one process, by turns,
 * then the start. Prints ratios; docs/bench.md has the command.
 */
public final class Bench {
  private static final int EACH = 40;
  private static final String HTTP = "HTTP";
  private static final String AGAIN = "HTTP, asked again";
  private static final int KEPT_MB = 16;
  private static final String LUCENE = "Lucene";
  private static final String MARKED = "Lucene with snippets";

  private Bench() {}

  /**
   * Runs it.
   *
   * @param args number of records; folder for the indexes, used again where they are there; seconds
   *     for the questions, after a third of that to warm up; "nee" where the start is not measured
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int papers = Integer.parseInt(args[0]) / RandomPapers.RECORDS;
    Path folder = Path.of(args[1]).resolve(args[0]);
    Files.createDirectories(folder);
    indexing(folder, papers);
    List<Asked> queries = Asked.some(new RandomPapers(Indexing.SEED), papers, EACH);
    searching(folder, queries, Duration.ofSeconds(Integer.parseInt(args[2])));
    if (!args[3].equals("nee")) {
      Launched.measure(Way.OURS.folder(folder), queries);
    }
  }

  private static void indexing(Path folder, int papers) throws IOException, InterruptedException {
    Figures made = Indexing.of(Way.NONE, folder, papers);
    Figures bare = Indexing.of(Way.BARE, folder, papers).less(made);
    Figures ours = Indexing.of(Way.OURS, folder, papers).less(made);
    System.out.printf("records %d, heap limit %d MB%n", papers * RandomPapers.RECORDS, limit());
    print("index time, s", ours.seconds(), bare.seconds());
    print("index time of processors, s", ours.processor(), bare.processor());
    print("index size, MB", ours.size(), bare.size());
    print("index peak heap, MB", ours.heap(), bare.heap());
    print("index peak resident, MB", ours.resident(), bare.resident());
  }

  private static long limit() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static void print(String what, double ours, double bare) {
    System.out.printf("%-28s %8.1f against %8.1f, ratio %.2f%n", what, ours, bare, ours / bare);
  }

  private static void searching(Path folder, List<Asked> queries, Duration time)
      throws IOException {
    PrintStream err = System.err;
    // One line a request, as the program writes them.
    System.setErr(
        new PrintStream(
            new FileOutputStream(folder.resolve("toegang.log").toFile()),
            false,
            StandardCharsets.UTF_8));
    try {
      searching(folder, queries, time, 0, HTTP);
      searching(folder, queries, time.dividedBy(4), KEPT_MB, AGAIN);
    } finally {
      System.setErr(err);
    }
  }

  /** With memory for replies that are asked for again, or without: then all work is done anew. */
  private static void searching(
      Path folder, List<Asked> queries, Duration time, int keptMegabytes, String name)
      throws IOException {
    try (RunningProgram program = RunningProgram.over(Way.OURS.folder(folder), keptMegabytes);
        Loopback client = new Loopback(program.port());
        BareLucene lucene = new BareLucene(Way.BARE.folder(folder))) {
      Memory.resetPeaks();
      compare(client, lucene, queries, time, name);
    }
  }

  private static void compare(
      Loopback client, BareLucene lucene, List<Asked> queries, Duration time, String name)
      throws IOException {
    rounds(client, lucene, queries, new Samples(), time.dividedBy(3), name);
    Samples samples = new Samples();
    int rounds = rounds(client, lucene, queries, samples, time, name);
    System.out.printf("%nquestions %d, rounds %d%n", queries.size(), rounds);
    samples.print(name, LUCENE);
    samples.print(name, MARKED);
    System.out.printf(
        "%nserver and Lucene in one process: heap at most %d MB, resident at most %d MB%n",
        Memory.peakHeap(), Memory.peakResident());
  }

  private static int rounds(
      Loopback client,
      BareLucene lucene,
      List<Asked> queries,
      Samples into,
      Duration time,
      String name)
      throws IOException {
    long start = System.nanoTime();
    int rounds = 0;
    while (rounds == 0 || System.nanoTime() - start < time.toNanos()) {
      for (Asked asked : queries) {
        String label = asked.label();
        into.add(label, name, millis(() -> found(client, asked)));
        into.add(label, LUCENE, millis(() -> lucene.search(asked, false)));
        into.add(label, MARKED, millis(() -> lucene.search(asked, true)));
      }
      rounds++;
    }
    return rounds;
  }

  private static void found(Loopback client, Asked asked) throws IOException {
    Loopback.Answer answer = client.get(asked.path());
    if (answer.status() != 200) {
      throw new IOException(asked.path() + ": " + answer.status() + " " + answer.body());
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double millis(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
