package nl.vraagbaak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files and folders that a user names. */
final class Places {
  private Places() {}

  /**
   * Checks them before any work is done.
   *
   * @throws FailedException naming all that are not there
   */
  static void mustExist(List<Path> places) {
    List<String> absent =
        places.stream().filter(p -> !Files.exists(p)).map(Path::toString).toList();
    if (!absent.isEmpty()) {
      throw FailedException.usage(
          "bestaat niet: %s; noem bestaande bestanden of mappen."
              .formatted(String.join(", ", absent)));
    }
  }

  /** The folders that they really are, whatever links lead there. */
  static List<Path> real(List<Path> places) {
    return places.stream().map(Places::real).toList();
  }

  private static Path real(Path place) {
    try {
      return place.toRealPath();
    } catch (IOException e) {
      throw FailedException.failed("%s: is niet te lezen; mag het?".formatted(place));
    }
  }
}
