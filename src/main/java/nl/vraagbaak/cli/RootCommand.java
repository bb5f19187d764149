package nl.vraagbaak.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command. */
@Command(
    name = "vraagbaak",
    description = "Zoekt in Kamervragen, antwoorden, brieven en wat zij aanhalen.")
final class RootCommand implements Callable<Integer> {
  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(names = "--versie", description = "Toon de versie en stop.")
  private boolean version;

  private final Terminal terminal;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (version) {
      terminal.out().println("vraagbaak " + Version.ofProgram());
      return 0;
    }
    shared.settings(terminal);
    throw FailedException.usage("noem een opdracht; ./vraagbaak --help noemt ze alle.");
  }
}
