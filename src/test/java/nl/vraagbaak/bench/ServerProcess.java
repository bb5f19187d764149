package nl.vraagbaak.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The program as an operator starts it: a JVM of its own, through the launcher. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it at a free port, as an operator has it; what it logs goes to a file. */
  static ServerProcess over(Path index, String memory, File log, String... options)
      throws IOException {
    return over(index, memory, log, Map.of(), options);
  }

  /** The same without memory for answers that are asked again: all work is done anew. */
  static ServerProcess forgetful(Path index, String memory, File log) throws IOException {
    return over(index, memory, log, Map.of("VRAAGBAAK_HTTP_BEWAARD_MB", "0"));
  }

  private static ServerProcess over(
      Path index, String memory, File log, Map<String, String> settings, String... options)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of("./vraagbaak", "start"));
    command.addAll(List.of("--poort", Integer.toString(port), "--index", index.toString()));
    command.addAll(Arrays.asList(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log);
    builder.environment().put("VRAAGBAAK_JAVA_OPTS", memory);
    builder.environment().putAll(settings);
    return new ServerProcess(builder.start(), port);
  }

  /** Makes the start-up cache, where it is not there yet. */
  static void train() throws IOException, InterruptedException {
    new ProcessBuilder("./vraagbaak", "oefen").inheritIO().start().waitFor();
  }

  /** Waits for the first answer of this path that is fine. */
  void answering(String path) throws IOException {
    while (process.isAlive()) {
      try (Loopback client = new Loopback(port)) {
        if (client.get(path).status() == 200) {
          return;
        }
      } catch (java.net.ConnectException e) {
        LockSupport.parkNanos(2_000_000);
      }
    }
    throw new IOException("the program ended with " + process.exitValue());
  }

  int port() {
    return port;
  }

  /** Most of the memory in use so far, in MB. */
  long peakResident() throws IOException {
    return Memory.resident(process.pid(), "VmHWM:");
  }

  /** Memory in use now, in MB. */
  long resident() throws IOException {
    return Memory.resident(process.pid(), "VmRSS:");
  }

  /** Descriptors open now. */
  long descriptors() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return open.count();
    }
  }

  /** Heap in use after all that can go is gone, in MB. */
  double heapKept() throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return metric("jvm_memory_used_bytes{area=\"heap\"") / 1e6;
  }

  /** Sum of the figures at /metrics whose names begin so. */
  double metric(String name) throws IOException {
    try (Loopback client = new Loopback(port)) {
      return client
          .get("/metrics")
          .body()
          .lines()
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Stops it as an operator does. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
