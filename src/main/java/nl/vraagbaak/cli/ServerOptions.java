package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of whatever serves. */
final class ServerOptions {
  @Option(names = "--index", paramLabel = "MAP", description = "Map van de index.")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--poort", paramLabel = "N", description = "Poort; 0 kiest een vrije.")
  private Optional<String> port = Optional.empty();

  @Option(names = "--adres", paramLabel = "A", description = "Adres om op te luisteren.")
  private Optional<String> address = Optional.empty();

  /** The settings with what was given here. */
  Settings over(Settings settings) {
    Settings changed = settings.withIndex(index);
    changed = port.isPresent() ? changed.with(Setting.PORT, port.get(), "--poort") : changed;
    return address.isPresent() ? changed.with(Setting.ADDRESS, address.get(), "--adres") : changed;
  }
}
