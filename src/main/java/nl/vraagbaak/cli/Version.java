package nl.vraagbaak.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The version of this program. */
final class Version {
  private Version() {}

  /** As the jar says; "ontwikkeling" where it does not run from a jar. */
  static String ofProgram() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("ontwikkeling");
  }

  /** Which build of that version: when its jar was made; where it runs from none, this very run. */
  static String build() {
    try {
      Path made =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Object when =
          Files.isRegularFile(made)
              ? Files.getLastModifiedTime(made)
              : ProcessHandle.current().pid();
      return ofProgram() + " " + when;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own jar", e);
    }
  }
}
