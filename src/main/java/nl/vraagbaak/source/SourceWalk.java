package nl.vraagbaak.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks through places one step at a time; holds no more than the folders it stands in. */
final class SourceWalk implements Iterator<SourceFile> {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));
  private final Limits limits;
  private final Deque<Iterator<? extends Step>> open = new ArrayDeque<>();
  private Optional<SourceFile> next = Optional.empty();

  /** What is met on the way. */
  sealed interface Step {}

  /**
   * A file or folder still to be looked at.
   *
   * @param name how it is shown; empty for a folder that was given
   * @param path where it is
   * @param depth folders above it, below the one that was given
   */
  record Place(String name, Path path, int depth) implements Step {}

  /** A file that was found. */
  record Found(SourceFile file) implements Step {}

  SourceWalk(Collection<Place> places, Limits limits) {
    this.limits = limits;
    open.push(places.iterator());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !open.isEmpty()) {
      Iterator<? extends Step> steps = open.getFirst();
      if (steps.hasNext()) {
        next = step(steps.next());
      } else {
        open.pop();
      }
    }
    return next.isPresent();
  }

  @Override
  public SourceFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceFile file = next.orElseThrow();
    next = Optional.empty();
    return file;
  }

  /** The file, or nothing where it is a folder or a ZIP that is now open. */
  private Optional<SourceFile> step(Step step) {
    return switch (step) {
      case Found found -> Optional.of(found.file());
      case Place place -> look(place);
    };
  }

  private Optional<SourceFile> look(Place place) {
    if (place.depth() > 0 && Files.isSymbolicLink(place.path())) {
      return refused(place, "een koppeling (symlink); koppelingen worden niet gevolgd");
    }
    boolean folder =
        place.name().isEmpty() || Files.isDirectory(place.path(), LinkOption.NOFOLLOW_LINKS);
    if (folder) {
      return enter(place);
    }
    if (ZipFolder.isZip(place.path())) {
      open.push(new ZipFolder(place.name(), place.path(), limits).files());
      return Optional.empty();
    }
    return file(place);
  }

  /** Devices and giants are not even opened. */
  private Optional<SourceFile> file(Place place) {
    File file = place.path().toFile();
    if (file.exists() && !file.isFile()) {
      return refused(place, Loader.NO_FILE);
    }
    return file.length() > limits.fileBytes()
        ? refused(place, Loader.tooLarge(limits))
        : Optional.of(new SourceFile.OnDisk(place.name(), place.path()));
  }

  private Optional<SourceFile> enter(Place place) {
    if (place.depth() > limits.depth()) {
      return refused(place, "mappen te diep genest");
    }
    String prefix = place.name().isEmpty() ? "" : place.name() + "/";
    try (Stream<Path> inside = Files.list(place.path())) {
      List<Place> sorted =
          inside
              .filter(SourceWalk::isShown)
              .sorted(BY_NAME)
              .map(path -> new Place(prefix + name(path), path, place.depth() + 1))
              .toList();
      open.push(sorted.iterator());
      return Optional.empty();
    } catch (IOException | UncheckedIOException closed) {
      return refused(place, "map kan niet worden gelezen");
    }
  }

  private static Optional<SourceFile> refused(Place place, String reason) {
    String name = place.name().isEmpty() ? name(place.path()) : place.name();
    return Optional.of(new SourceFile.Refused(name, reason));
  }

  private static String name(Path path) {
    return Names.printable(String.valueOf(path.getFileName()));
  }

  private static boolean isShown(Path path) {
    return !String.valueOf(path.getFileName()).startsWith(".");
  }
}
