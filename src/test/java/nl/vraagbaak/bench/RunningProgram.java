package nl.vraagbaak.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.cli.CommandLineProgram;
import nl.vraagbaak.cli.Terminal;

/** The program itself, serving an index in this process. */
final class RunningProgram implements AutoCloseable {
  // "Vraagbaak luistert op http://127.0.0.1:40123"
  private static final Pattern LISTENS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d{1,5})");

  private final Thread thread;
  private final int port;

  private RunningProgram(Thread thread, int port) {
    this.thread = thread;
    this.port = port;
  }

  /**
   * Starts it at any free port.
   *
   * @param keptMegabytes memory for replies that are asked for again
   */
  static RunningProgram over(Path index, int keptMegabytes) throws IOException {
    PipedReader greeting = new PipedReader();
    Terminal terminal =
        new Terminal(
            new PrintWriter(new PipedWriter(greeting), true),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            false,
            Path.of("").toAbsolutePath(),
            Map.of("VRAAGBAAK_HTTP_BEWAARD_MB", Integer.toString(keptMegabytes)));
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () ->
                    new CommandLineProgram(terminal)
                        .run("start", "--poort", "0", "--index", index.toString()));
    return new RunningProgram(thread, port(new BufferedReader(greeting)));
  }

  private static int port(BufferedReader greeting) throws IOException {
    Matcher told = LISTENS.matcher(greeting.readLine());
    if (!told.find()) {
      throw new IOException("the program does not listen; the lines above say why");
    }
    return Integer.parseInt(told.group(1));
  }

  int port() {
    return port;
  }

  /** Stops it as a signal would. */
  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join(20_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
