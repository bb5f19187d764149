package nl.vraagbaak.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as an operator starts it: a fresh JVM through the launcher. */
final class Launched {
  private static final int STARTS = 5;

  private Launched() {}

  /** Prints the time to the first answer and the memory after all queries. */
  static void measure(Path index, List<Asked> queries) throws IOException, InterruptedException {
    train();
    double[] millis = new double[STARTS];
    long first = 0;
    for (int i = 0; i < STARTS; i++) {
      int port = freePort();
      long begun = System.nanoTime();
      Process process = start(index, port);
      try {
        firstAnswer(process, port, queries.getFirst());
        millis[i] = (System.nanoTime() - begun) / 1e6;
        first = Memory.peakResident(Long.toString(process.pid()));
        if (i == STARTS - 1) {
          answerAll(process, port, queries);
        }
      } finally {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
      }
    }
    System.out.printf(
        "start to first answer, ms: %s; resident then %d MB%n",
        Arrays.toString(sorted(millis)), first);
  }

  private static double[] sorted(double[] millis) {
    return Arrays.stream(millis).map(Math::rint).sorted().toArray();
  }

  /** Makes the start-up cache, where it is not there yet. */
  private static void train() throws IOException, InterruptedException {
    new ProcessBuilder("./vraagbaak", "oefen").inheritIO().start().waitFor();
  }

  private static Process start(Path index, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "./vraagbaak",
                "start",
                "--poort",
                Integer.toString(port),
                "--index",
                index.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("VRAAGBAAK_JAVA_OPTS", "-Xmx512m");
    return builder.start();
  }

  private static void firstAnswer(Process process, int port, Asked asked) throws IOException {
    while (process.isAlive()) {
      try (Loopback client = new Loopback(port)) {
        if (client.get(asked.path()).status() == 200) {
          return;
        }
      } catch (java.net.ConnectException e) {
        Thread.onSpinWait();
      }
    }
    throw new IOException("the program ended with " + process.exitValue());
  }

  private static void answerAll(Process process, int port, List<Asked> queries) throws IOException {
    try (Loopback client = new Loopback(port)) {
      for (Asked asked : queries) {
        client.get(asked.path());
      }
      System.out.printf(
          "server after %d searches: resident at most %d MB, %s%n",
          queries.size(),
          Memory.peakResident(Long.toString(process.pid())),
          client
                      .get("/metrics")
                      .body()
                      .lines()
                      .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                      .mapToDouble(
                          line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                      .sum()
                  / 1e6
              + " MB of heap in use");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
