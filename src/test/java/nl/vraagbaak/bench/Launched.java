package nl.vraagbaak.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Measures the program as an operator starts it: a fresh JVM through the launcher. */
final class Launched {
  private static final int STARTS = 5;

  private Launched() {}

  /** Prints the time to the first answer and the memory after all queries. */
  static void measure(Path index, List<Asked> queries) throws IOException, InterruptedException {
    ServerProcess.train();
    double[] millis = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long begun = System.nanoTime();
      try (ServerProcess server = ServerProcess.over(index, "-Xmx512m", new File("/dev/null"))) {
        server.answering(queries.getFirst().path());
        millis[i] = (System.nanoTime() - begun) / 1e6;
        if (i == STARTS - 1) {
          System.out.printf("resident after the first answer %d MB%n", server.resident());
          answerAll(server, queries);
        }
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "start to first answer, ms: median %.0f, %.0f to %.0f%n",
        millis[STARTS / 2], millis[0], millis[STARTS - 1]);
  }

  private static void answerAll(ServerProcess server, List<Asked> queries)
      throws IOException, InterruptedException {
    try (Loopback client = new Loopback(server.port())) {
      for (Asked asked : queries) {
        client.get(asked.path());
      }
    }
    System.out.printf(
        "server after %d searches: resident at most %d MB, heap kept %.0f MB%n",
        queries.size(), server.peakResident(), server.heapKept());
  }
}
