package nl.vraagbaak.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands as a user would and keeps what they print. */
final class TestTerminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Terminal terminal;

  TestTerminal(Path home, Map<String, String> environment) {
    terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), false, home, environment);
  }

  TestTerminal(Path home) {
    this(home, Map.of());
  }

  int run(String... args) {
    return new CommandLineProgram(terminal).run(args);
  }

  Terminal terminal() {
    return terminal;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
