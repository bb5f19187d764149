package nl.vraagbaak.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of whatever serves. */
final class ServerOptions {
  @Mixin private final IndexOptions index = new IndexOptions();

  @Option(names = "--poort", paramLabel = "N", description = "Poort; 0 kiest een vrije.")
  private Optional<String> port = Optional.empty();

  @Option(names = "--adres", paramLabel = "A", description = "Adres om op te luisteren.")
  private Optional<String> address = Optional.empty();

  /** The settings with what was given here. */
  Settings settings(Terminal terminal) {
    Settings changed = index.settings(terminal);
    changed = port.isPresent() ? changed.with(Setting.PORT, port.get(), "--poort") : changed;
    return address.isPresent() ? changed.with(Setting.ADDRESS, address.get(), "--adres") : changed;
  }
}
