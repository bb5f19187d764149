package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Clients of every kind for minutes while papers come and go: searches, exports that are cut off,
 * hostile requests, slow readers and senders. Ends with 1 where an answer was a fault of ours,
 * memory grew, or something was not given back. See docs/bench.md.
 */
public final class Soak {
  private static final int CLIENTS = 50;
  private static final int LEAST_PAPERS = 40;

  /** The server may hold as many more, for logs and connections that are kept a while. */
  private static final int SLACK_DESCRIPTORS = 25;

  /** Longer than connections that nobody uses are kept. */
  private static final long REST_MS = 40_000;

  private Soak() {}

  /**
   * Runs it.
   *
   * @param args folder of an index to begin with, which is copied; folder to work in; seconds
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[1]);
    int seconds = Integer.parseInt(args[2]);
    remove(work);
    copy(Path.of(args[0]), work.resolve("index"));
    Path papers = work.resolve("stukken");
    GeneratedPapers.write(work.resolve("voorraad"), 3 * LEAST_PAPERS);
    Files.createDirectories(papers);
    comeAndGo(work, new Random(1));
    boolean good;
    try (ServerProcess server =
        ServerProcess.over(
            work.resolve("index"),
            "-Xmx512m",
            work.resolve("logboek.txt").toFile(),
            "--volg",
            papers.toString())) {
      server.answering("/v1/_zoek?q=water");
      good = soak(server, work, seconds);
    }
    // Not before the server is stopped.
    System.exit(good ? 0 : 1);
  }

  private static boolean soak(ServerProcess server, Path work, int seconds)
      throws IOException, InterruptedException {
    SoakTally tally = new SoakTally();
    run(server, tally, work, Math.max(10, seconds / 6));
    System.out.println("warm");
    State before = State.of(server);
    run(server, tally, work, seconds);
    State after = State.of(server);
    tally.print();
    System.out.println("before " + before);
    System.out.println("after  " + after);
    boolean good = server.alive() && tally.faults().isEmpty() && after.fits(before);
    System.out.println(good ? "GOOD" : "NOT GOOD");
    return good;
  }

  /**
   * What the server holds when nobody asks anything.
   *
   * @param descriptors open
   * @param heap kept, in MB
   * @param resident memory in MB
   * @param free places for searches and streams
   * @param commits taken into use so far
   */
  private record State(long descriptors, double heap, long resident, double free, long commits) {
    static State of(ServerProcess server) throws IOException, InterruptedException {
      Thread.sleep(REST_MS);
      return new State(
          server.descriptors(),
          server.heapKept(),
          server.resident(),
          server.metric("vraagbaak_searches_free") + server.metric("vraagbaak_streams_free"),
          Math.round(server.metric("vraagbaak_index_papers")));
    }

    boolean fits(State before) {
      return descriptors <= before.descriptors + SLACK_DESCRIPTORS
          && heap <= 1.25 * before.heap + 20
          && resident <= 1.15 * before.resident
          && free == before.free;
    }
  }

  private static void run(ServerProcess server, SoakTally tally, Path work, int seconds)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    RandomPapers words = new RandomPapers(Indexing.SEED);
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(
          Thread.ofVirtual().start(new SoakClient(server.port(), tally, seconds + i, words, end)));
    }
    Random random = new Random(seconds);
    while (System.nanoTime() < end && server.alive()) {
      comeAndGo(work, random);
      Thread.sleep(4_000);
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Some papers come, some go; there are always some. */
  private static void comeAndGo(Path work, Random random) throws IOException {
    try (Stream<Path> stock = Files.list(work.resolve("voorraad"))) {
      for (Path paper : stock.filter(p -> !p.endsWith(".klaar")).sorted().toList()) {
        Path there = work.resolve("stukken").resolve(paper.getFileName());
        if (random.nextInt(20) == 0) {
          Files.deleteIfExists(there);
        } else if (random.nextInt(10) == 0 && !Files.exists(there)) {
          Files.copy(paper, there);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path there = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(there);
        } else {
          Files.copy(path, there, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
