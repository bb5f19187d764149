package nl.vraagbaak.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files in folders and ZIPs, in the order of their names, one folder at a time: the same
 * order at every run, whatever the file system says, and no list of all files in memory.
 */
public final class Sources {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));
  private final Limits limits;

  /** Folders nest no deeper than the limits allow. */
  public Sources(Limits limits) {
    this.limits = limits;
  }

  /** The files in these places, in the order given; hidden files and folders are passed over. */
  public Stream<SourceFile> files(Collection<Path> places) {
    return places.stream().flatMap(this::files);
  }

  private Stream<SourceFile> files(Path place) {
    if (Files.isDirectory(place)) {
      return inFolder(place, "", 0);
    }
    return file(SourceFile.of(place).name(), place);
  }

  private Stream<SourceFile> inFolder(Path folder, String prefix, int depth) {
    if (depth > limits.depth()) {
      return refused(prefix, "mappen te diep genest");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> sorted = inside.filter(Sources::isShown).sorted(BY_NAME).toList();
      return sorted.stream().flatMap(path -> below(path, prefix, depth));
    } catch (IOException | UncheckedIOException closed) {
      return refused(prefix, "map kan niet worden gelezen");
    }
  }

  private Stream<SourceFile> below(Path path, String prefix, int depth) {
    String name = prefix + Names.printable(String.valueOf(path.getFileName()));
    if (Files.isSymbolicLink(path)) {
      return refused(name, "een koppeling (symlink); koppelingen worden niet gevolgd");
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return inFolder(path, name + "/", depth + 1);
    }
    return file(name, path);
  }

  private Stream<SourceFile> file(String name, Path path) {
    return ZipFolder.isZip(path)
        ? new ZipFolder(name, path, limits).files()
        : Stream.of(new SourceFile.OnDisk(name, path));
  }

  private static Stream<SourceFile> refused(String name, String reason) {
    return Stream.of(new SourceFile.Refused(name, reason));
  }

  private static boolean isShown(Path path) {
    return !String.valueOf(path.getFileName()).startsWith(".");
  }
}
