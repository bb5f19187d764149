package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SharedOptions {
  @Option(
      names = "--config",
      paramLabel = "BESTAND",
      description = "Instellingenbestand (anders config/vraagbaak.properties).")
  private Optional<Path> config = Optional.empty();

  /** The settings that this command runs with, before its own options. */
  Settings settings(Terminal terminal) {
    Settings settings = SettingsReader.read(terminal, config);
    Log.use(settings);
    return settings;
  }
}
