package nl.vraagbaak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.vraagbaak.search.Related;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Has this been asked before? */
@Command(
    name = "vergelijk",
    description =
        "Is dit al eens gevraagd? Toon eerdere vragen die op deze tekst lijken, met hun antwoord.")
final class CompareCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @Mixin private final IndexOptions options = new IndexOptions();

  @Parameters(arity = "1..*", paramLabel = "TEKST", description = "De vraag die u wilt stellen.")
  private List<String> text = List.of();

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Parts parts = new Parts(options.settings(terminal));
    try (SearchEngine engine = parts.store().openEngine()) {
      Relatives relatives = engine.compare(String.join(" ", text), SHOWN, Parts.COMMAND_TIME);
      List<Related> found = relatives.found();
      if (!relatives.complete()) {
        terminal.out().println("De tijd was op: er kunnen betere vragen ontbreken.");
      }
      terminal.out().println(found.isEmpty() ? "Geen eerdere vraag lijkt hierop." : "Lijkt op:");
      HitPrinter printer = new HitPrinter(terminal.out());
      for (int i = 0; i < found.size(); i++) {
        printer.print(i + 1, found.get(i).hit());
        found.get(i).reasons().forEach(reason -> terminal.out().println("   (" + reason + ")"));
      }
    }
    return 0;
  }
}
