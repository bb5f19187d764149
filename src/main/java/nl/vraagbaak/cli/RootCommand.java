package nl.vraagbaak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command. */
@Command(
    name = "vraagbaak",
    description = {
      "Zoekt in Kamervragen, antwoorden, brieven en wat zij aanhalen.",
      "Zonder opdracht: neem de voorbeelden op als er nog niets in de index staat, en start."
    })
final class RootCommand implements Callable<Integer> {
  @Mixin private final ServerOptions server = new ServerOptions();

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
    Settings settings = server.settings(terminal);
    FirstIndex.ofSamples(terminal, settings);
    return StartCommand.serve(terminal, settings, List.of());
  }
}
