package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of an index. Each rebuild is a generation in a folder of its own ("g1", "g2"); the
 * file "actueel" names the one in use. It is replaced at one stroke, so a reader sees the old
 * generation or the new one.
 *
 * @param root the folder
 */
public record IndexFolder(Path root) {
  private static final String POINTER = "actueel";
  // "g12"
  private static final Pattern GENERATION = Pattern.compile("g[0-9]{1,9}");

  /**
   * The generation in use. Where the pointer is lost or names nothing, that is the newest that has
   * a commit: what was committed is not lost with it.
   */
  public Optional<String> current() throws IOException {
    Optional<String> named = pointer().filter(name -> Files.isDirectory(path(name)));
    return named.isPresent() ? named : newestCommitted();
  }

  /** Whether the pointer names this generation. */
  public boolean names(String generation) throws IOException {
    return pointer().equals(Optional.of(generation));
  }

  private Optional<String> pointer() throws IOException {
    try {
      String name = Files.readString(root.resolve(POINTER), StandardCharsets.ISO_8859_1).strip();
      return GENERATION.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Optional<String> newestCommitted() throws IOException {
    for (String generation : generations().reversed()) {
      if (DirectoryReader.indexExists(FSDirectory.open(path(generation)))) {
        return Optional.of(generation);
      }
    }
    return Optional.empty();
  }

  /** Where a generation lies, whether it is there or not. */
  public Path path(String generation) {
    return root.resolve(generation);
  }

  /** A name that no generation has had. */
  public String next() throws IOException {
    int last = generations().stream().mapToInt(IndexFolder::number).max().orElse(0);
    return "g" + (last + 1);
  }

  /** Puts a generation in use. */
  public void use(String generation) throws IOException {
    Path written = root.resolve(POINTER + ".nieuw");
    Durable.write(written, generation + "\n");
    Files.move(
        written,
        root.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Durable.sync(root);
  }

  /** Removes the generations but these. */
  void removeAllBut(List<String> kept) throws IOException {
    for (String generation : generations()) {
      if (!kept.contains(generation)) {
        remove(path(generation));
      }
    }
  }

  /** Generations that are there, in use or not, oldest first. */
  List<String> generations() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> GENERATION.matcher(name).matches())
          .sorted(Comparator.comparingInt(IndexFolder::number))
          .toList();
    }
  }

  /** Whether one generation came after another. */
  static boolean isNewer(String generation, String than) {
    return number(generation) > number(than);
  }

  private static int number(String generation) {
    return Integer.parseInt(generation.substring(1));
  }

  private static void remove(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.forEach(paths::add);
    }
    for (Path path : paths.reversed()) {
      Files.deleteIfExists(path);
    }
  }
}
