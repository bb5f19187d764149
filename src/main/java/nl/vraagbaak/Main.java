package nl.vraagbaak;

import nl.vraagbaak.cli.CommandLineProgram;
import nl.vraagbaak.cli.Terminal;

/** Arguments in, exit code out: 0 fine, 1 failed, 2 used wrongly. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param args the command and its options, as typed
   */
  public static void main(String[] args) {
    System.exit(new CommandLineProgram(Terminal.ofProcess()).run(args));
  }
}
