package nl.vraagbaak.source;

import java.nio.file.Path;

/** A file that was found where the operator pointed: on disk, or inside a ZIP. */
public sealed interface SourceFile {
  /** How it is shown: its path below the folder that was given; inside a ZIP "zip!name". */
  String name();

  /**
   * A file on disk.
   *
   * @param name how it is shown
   * @param path where it lies
   */
  record OnDisk(String name, Path path) implements SourceFile {}

  /**
   * A file inside a ZIP.
   *
   * @param name how it is shown
   * @param archive the ZIP
   * @param entry its name inside
   */
  record Zipped(String name, Path archive, String entry) implements SourceFile {}

  /**
   * A place that is not read at all: a link, a folder without permission, a damaged ZIP.
   *
   * @param name how it is shown
   * @param reason why, in Dutch, for the operator
   */
  record Refused(String name, String reason) implements SourceFile {}

  /** One file by itself, shown by its name. */
  static SourceFile of(Path path) {
    Path name = path.getFileName();
    return new OnDisk(Names.printable(name == null ? path.toString() : name.toString()), path);
  }
}
