package nl.vraagbaak.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the files in folders and ZIPs, in the order of their names, one folder at a time: the same
 * order at every run, whatever the file system says, and no list of all files in memory.
 */
public final class Sources {
  private final Limits limits;

  /** Folders nest no deeper than the limits allow. */
  public Sources(Limits limits) {
    this.limits = limits;
  }

  /** The files in these places, in the order given; hidden files and folders are passed over. */
  public Stream<SourceFile> files(Collection<Path> places) {
    Iterator<SourceFile> walk =
        new SourceWalk(places.stream().map(Sources::given).toList(), limits);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** A folder that is named by the operator is not part of the names of its files. */
  private static SourceWalk.Place given(Path place) {
    return Files.isDirectory(place)
        ? new SourceWalk.Place("", place, 0)
        : new SourceWalk.Place(SourceFile.of(place).name(), place, 0);
  }
}
