package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that works with an index. */
final class IndexOptions {
  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(names = "--index", paramLabel = "MAP", description = "Map van de index.")
  private Optional<Path> index = Optional.empty();

  /** The settings with what was given here. */
  Settings settings(Terminal terminal) {
    return shared.settings(terminal).withIndex(index);
  }
}
