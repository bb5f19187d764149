package nl.vraagbaak.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vraagbaak.lucene.commit.IndexCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether the index is whole, made by this version and with the lists in use. */
@Command(
    name = "controleer",
    description = {
      "Lees de hele index na: is hij heel, gemaakt met het schema en de analyse van deze"
          + " versie, en met de lijsten in config/ zoals ze nu zijn?",
      "Eindigt met code 0 als alles goed is, met 1 als er iets mis is."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private final IndexOptions options = new IndexOptions();

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Parts parts = new Parts(options.settings(terminal));
    IndexCheck check = parts.store().check();
    check.findings().forEach(terminal.out()::println);
    Optional<String> fault = fault(check, parts);
    terminal.out().println(fault.orElse("De index is heel, van deze versie en van deze lijsten."));
    return fault.isEmpty() ? 0 : 1;
  }

  private static Optional<String> fault(IndexCheck check, Parts parts) {
    if (!check.whole()) {
      return Optional.of(
          "De index is beschadigd. Ga terug met ./vraagbaak herstel, zet een reservekopie terug"
              + " (scripts/terugzetten), of maak hem opnieuw met ./vraagbaak indexeer --opnieuw"
              + " MAP.");
    }
    if (!check.fits()) {
      return Optional.of(
          "De index is heel, maar van een andere versie. Maak hem opnieuw met ./vraagbaak indexeer"
              + " --opnieuw MAP.");
    }
    return parts.readOtherwise().map(told -> "De index is heel, maar " + told);
  }
}
