package nl.vraagbaak.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the world outside: where it writes, where the program lies, which
 * environment it was started in.
 *
 * @param out results
 * @param err progress and messages
 * @param interactive whether a person watches {@code err}
 * @param home folder of the program: relative paths in settings count from there
 * @param environment variables of the environment
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean interactive,
    Path home,
    Map<String, String> environment) {
  /** Copies the environment. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /**
   * That of this process. The launcher tells the folder of the program and whether a person watches
   * by system properties; without them the working folder and the console decide.
   */
  public static Terminal ofProcess() {
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Optional.ofNullable(System.getProperty("vraagbaak.terminal"))
            .map(Boolean::parseBoolean)
            .orElseGet(Terminal::console),
        Path.of(System.getProperty("vraagbaak.home", "")).toAbsolutePath().normalize(),
        System.getenv());
  }

  private static boolean console() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }
}
