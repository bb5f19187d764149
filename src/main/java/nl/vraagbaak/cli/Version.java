package nl.vraagbaak.cli;

import java.util.Optional;

/** The version of this program. */
final class Version {
  private Version() {}

  /** As the jar says; "ontwikkeling" where it does not run from a jar. */
  static String ofProgram() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("ontwikkeling");
  }
}
