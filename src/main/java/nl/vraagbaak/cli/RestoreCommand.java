package nl.vraagbaak.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes back to the state of the index before the last run. */
@Command(
    name = "herstel",
    description =
        "Ga terug naar de stand van de index voor de laatste run; de laatste twee worden bewaard.")
final class RestoreCommand implements Callable<Integer> {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d-M-uuuu HH:mm:ss").withZone(ZoneId.systemDefault());

  @Mixin private final IndexOptions options = new IndexOptions();

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Parts parts = new Parts(options.settings(terminal));
    Instant made = parts.store().restore();
    terminal.out().printf("De index is terug op de stand van %s.%n", MOMENT.format(made));
    return 0;
  }
}
