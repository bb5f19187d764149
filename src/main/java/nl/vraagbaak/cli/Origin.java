package nl.vraagbaak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.vraagbaak.source.SourceFile;

/**
 * Where a paper comes from.
 *
 * @param name how the file is shown
 * @param path its absolute path, the same whatever folder the program is called from; inside a ZIP
 *     with {@code !} and the name of the entry
 */
record Origin(String name, String path) {
  /** That of a file that was found. */
  static Origin of(SourceFile file) {
    return switch (file) {
      case SourceFile.OnDisk f -> new Origin(f.name(), absolute(f.path()));
      case SourceFile.Zipped f -> new Origin(f.name(), absolute(f.archive()) + "!" + f.entry());
      case SourceFile.Refused f -> new Origin(f.name(), f.name());
    };
  }

  /** Whether it lies in this file or folder. */
  static boolean liesIn(String path, Path place) {
    String root = absolute(place);
    return path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + "!");
  }

  /** Whether the file that a path stands for is still there; of a ZIP, whether the ZIP is. */
  static boolean exists(String path) {
    int entry = path.indexOf('!');
    return Files.exists(Path.of(path))
        || (entry > 0 && Files.exists(Path.of(path.substring(0, entry))));
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
