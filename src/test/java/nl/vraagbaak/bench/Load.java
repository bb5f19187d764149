package nl.vraagbaak.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vraagbaak.bench.Indexing.Way;

/**
 * Fifty clients at once with the questions of the benchmark, to the program and then to bare Lucene
 * in this process; and whole result sets of 100,000 rows in a small heap. See docs/bench.md.
 */
public final class Load {
  private static final int CLIENTS = 50;
  private static final int EACH = 40;
  private static final int ROWS = 100_000;
  private static final String HTTP = "HTTP, 50 at once";
  private static final String LUCENE = "Lucene, 50 at once";

  private Load() {}

  /**
   * Runs it over the indexes of the benchmark, made where they are not there yet.
   *
   * @param args number of records; folder of the indexes; seconds for each
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[1]).resolve(args[0]);
    int papers = Integer.parseInt(args[0]) / RandomPapers.RECORDS;
    Files.createDirectories(folder);
    var _ = Indexing.of(Way.BARE, folder, papers);
    var _ = Indexing.of(Way.OURS, folder, papers);
    List<Asked> queries = Asked.some(new RandomPapers(Indexing.SEED), papers, EACH);
    int seconds = Integer.parseInt(args[2]);
    Samples samples = new Samples();
    load(folder, queries, samples, seconds);
    bare(folder, queries, samples, seconds);
    samples.print(HTTP, LUCENE);
    System.out.println("(queries a second are those of one client)");
    export(folder, "ndjson");
    export(folder, "csv");
  }

  /** Someone who asks, over a connection of its own. */
  private interface Client {
    void ask(Asked asked) throws IOException;
  }

  /** Makes a client. */
  private interface Connecting {
    Client connect() throws IOException;
  }

  private static void load(Path folder, List<Asked> queries, Samples samples, int seconds)
      throws IOException, InterruptedException {
    AtomicInteger refused = new AtomicInteger();
    try (ServerProcess server =
        ServerProcess.forgetful(Way.OURS.folder(folder), "-Xmx512m", new File("/dev/null"))) {
      server.answering(queries.getFirst().path());
      Connecting http = () -> over(new Loopback(server.port()), refused);
      together(http, queries, new Samples(), HTTP, seconds / 3);
      refused.set(0);
      int done = together(http, queries, samples, HTTP, seconds);
      System.out.printf("%s: %d answers, %d of them 503%n", HTTP, done, refused.get());
      System.out.printf(
          "resident at most %d MB, heap kept %.0f MB%n", server.peakResident(), server.heapKept());
    }
  }

  private static Client over(Loopback connection, AtomicInteger refused) {
    return asked -> {
      int status = connection.get(asked.path()).status();
      if (status == 503) {
        refused.incrementAndGet();
      } else if (status != 200) {
        throw new IOException(asked.path() + ": " + status);
      }
    };
  }

  private static void bare(Path folder, List<Asked> queries, Samples samples, int seconds)
      throws IOException, InterruptedException {
    try (BareLucene lucene = new BareLucene(Way.BARE.folder(folder))) {
      Client client = asked -> lucene.search(asked, true);
      together(() -> client, queries, new Samples(), LUCENE, seconds / 3);
      int done = together(() -> client, queries, samples, LUCENE, seconds);
      System.out.printf("%s: %d answers%n", LUCENE, done);
    }
  }

  /** All clients at once, each through the questions from another one on. */
  private static int together(
      Connecting clients, List<Asked> queries, Samples samples, String name, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    AtomicInteger done = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int first = i * 7;
      threads.add(
          Thread.ofPlatform()
              .start(() -> done.addAndGet(ask(clients, queries, samples, name, first, end))));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return done.get();
  }

  private static int ask(
      Connecting clients, List<Asked> queries, Samples samples, String name, int first, long end) {
    int done = 0;
    try {
      Client client = clients.connect();
      for (int i = first; System.nanoTime() < end; i++) {
        Asked asked = queries.get(i % queries.size());
        long begun = System.nanoTime();
        client.ask(asked);
        samples.add(asked.label(), name, (System.nanoTime() - begun) / 1e6);
        done++;
      }
    } catch (IOException e) {
      System.out.println("FAULT " + e);
    }
    return done;
  }

  /** A whole result set in a heap of 128 MB. */
  private static void export(Path folder, String format) throws IOException {
    try (ServerProcess server =
        ServerProcess.over(Way.OURS.folder(folder), "-Xmx128m", new File("/dev/null"))) {
      String path = "/v1/_zoek?soort=antwoord&sorteer=natuurlijk&formaat=" + format;
      server.answering("/v1/_zoek?q=water");
      long before = server.peakResident();
      long begun = System.nanoTime();
      long rows = rows(server.port(), path);
      System.out.printf(
          "%s: %d rows in %.1f s with -Xmx128m; resident at most %d MB, %d MB before%n",
          format, rows, (System.nanoTime() - begun) / 1e9, server.peakResident(), before);
    }
  }

  /** Rows that came, each of which names one paper of the benchmark. */
  private static long rows(int port, String path) throws IOException {
    try (Loopback client = new Loopback(port)) {
      return client.lines(path, ROWS);
    }
  }
}
