package nl.vraagbaak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files in folders are new, changed or gone since the last look. It compares names, sizes and
 * times, which works on every file system, network shares too. A file counts as changed when it was
 * the same in two looks in a row: one that is still being copied is left alone.
 */
final class FolderWatch {
  private final List<Path> folders;
  private Map<Path, Stamp> seen = Map.of();
  private Map<Path, Stamp> told = Map.of();

  FolderWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Size and time of a file. */
  private record Stamp(long size, long millis) {}

  /** All files there are now; later looks tell what changed since. */
  Set<Path> all() {
    seen = look();
    told = seen;
    return seen.keySet();
  }

  /**
   * The files that changed since they were last told, and the ones that are gone.
   *
   * @throws UncheckedIOException if a folder cannot be read, or all files are gone at once: then a
   *     disk that was mounted there is missing, more likely than not
   */
  Set<Path> changed() {
    Map<Path, Stamp> now = look();
    if (now.isEmpty() && !told.isEmpty()) {
      throw new UncheckedIOException(
          new NoSuchFileException("er staat niets meer in " + folders + "; de index blijft"));
    }
    Set<Path> changed = new HashSet<>();
    Map<Path, Stamp> next = new HashMap<>(told);
    now.forEach(
        (path, stamp) -> {
          if (!stamp.equals(told.get(path)) && stamp.equals(seen.get(path))) {
            changed.add(path);
            next.put(path, stamp);
          }
        });
    told.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
    next.keySet().retainAll(now.keySet());
    seen = now;
    told = next;
    return changed;
  }

  /** What was told could not be used: tell it all again. */
  void forget() {
    told = Map.of();
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> found = new HashMap<>();
    try {
      for (Path folder : folders) {
        if (!Files.isDirectory(folder)) {
          throw new NotDirectoryException(folder + " is er niet of is geen map; de index blijft");
        }
        Files.walkFileTree(folder, new Walk(found));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Notes every file that is not hidden; what vanishes on the way is passed over. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> found;

    Walk(Map<Path, Stamp> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file)) {
        found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return Objects.toString(path.getFileName(), "").startsWith(".");
    }
  }
}
