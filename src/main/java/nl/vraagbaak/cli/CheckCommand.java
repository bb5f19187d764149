package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vraagbaak.lucene.IndexCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether the index is whole and made by this version. */
@Command(
    name = "controleer",
    description = {
      "Lees de hele index na: is hij heel, en gemaakt met het schema en de analyse van deze"
          + " versie?",
      "Eindigt met code 0 als alles goed is, met 1 als er iets mis is."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(names = "--index", paramLabel = "MAP", description = "Map van de index.")
  private Optional<Path> index = Optional.empty();

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Parts parts = new Parts(shared.settings(terminal).withIndex(index));
    IndexCheck check = parts.store().check();
    check.findings().forEach(terminal.out()::println);
    if (!check.whole()) {
      terminal
          .out()
          .println(
              "De index is beschadigd. Ga terug met ./vraagbaak herstel, zet een reservekopie terug"
                  + " (scripts/terugzetten), of maak hem opnieuw met ./vraagbaak indexeer"
                  + " --opnieuw.");
    } else if (!check.fits()) {
      terminal
          .out()
          .println(
              "De index is heel, maar van een andere versie of met andere lijsten. Maak hem opnieuw"
                  + " met ./vraagbaak indexeer --opnieuw.");
    } else {
      terminal.out().println("De index is heel en van deze versie.");
    }
    return check.whole() && check.fits() ? 0 : 1;
  }
}
