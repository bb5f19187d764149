package nl.vraagbaak.lucene.commit;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and opens the commits of an index folder. */
public final class Commits {
  private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

  private Commits() {}

  /**
   * Where a commit stands; cheap to tell.
   *
   * @param generation the generation it is of
   * @param number of the commit within that
   */
  public record Place(String generation, long number) {}

  /** Whether this version can add to what a generation holds. */
  public static boolean fits(Path generation) throws IOException {
    if (!Files.isDirectory(generation)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(generation)) {
      return DirectoryReader.indexExists(directory)
          && CommitNotes.read(SegmentInfos.readLatestCommit(directory).getUserData()).fits();
    }
  }

  /** Where the newest commit stands. */
  public static Optional<Place> latest(IndexFolder folder) throws IOException {
    Optional<String> generation = folder.current();
    if (generation.isEmpty() || !Files.isDirectory(folder.path(generation.get()))) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder.path(generation.get()))) {
      long number = SegmentInfos.getLastCommitGeneration(directory);
      return number < 0 ? Optional.empty() : Optional.of(new Place(generation.get(), number));
    }
  }

  /** Whether the newest commit can be read and holds nothing; cheap to tell. */
  public static boolean isEmpty(IndexFolder folder) throws IOException {
    Optional<Place> latest = latest(folder);
    if (latest.isEmpty()) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder.path(latest.get().generation()))) {
      return SegmentInfos.readLatestCommit(directory).totalMaxDoc() == 0;
    } catch (CorruptIndexException | EOFException | NoSuchFileException damaged) {
      LOG.debug("De stand van de index is beschadigd", damaged);
      return false;
    }
  }

  /**
   * Opens the newest commit that is whole: where that in use is damaged, the one before it.
   *
   * @throws IndexNotFoundException if there is none
   * @throws IOException what is wrong with the newest, if no other is whole
   */
  public static DirectoryReader openBest(IndexFolder folder) throws IOException {
    String current =
        folder.current().orElseThrow(() -> new IndexNotFoundException(folder.root().toString()));
    try {
      return DirectoryReader.open(FSDirectory.open(folder.path(current)));
    } catch (CorruptIndexException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException damaged) {
      for (IndexCommit commit : all(folder)) {
        Optional<DirectoryReader> whole = tryOpen(commit);
        if (whole.isPresent()) {
          LOG.warn(
              "De nieuwste stand van de index is beschadigd; de vorige is in gebruik ({})",
              damaged.toString());
          return whole.get();
        }
      }
      throw damaged;
    }
  }

  /** Opens a commit by its id, where it is still there. */
  public static Optional<DirectoryReader> open(IndexFolder folder, String id) throws IOException {
    for (IndexCommit commit : all(folder)) {
      if (CommitNotes.read(commit.getUserData()).id().equals(id)) {
        return Optional.of(DirectoryReader.open(commit));
      }
    }
    return Optional.empty();
  }

  private static Optional<DirectoryReader> tryOpen(IndexCommit commit) {
    try {
      return Optional.of(DirectoryReader.open(commit));
    } catch (IOException e) {
      LOG.debug("Een oudere stand is ook beschadigd", e);
      return Optional.empty();
    }
  }

  /** All that can be read of the generations not newer than the one in use, newest first. */
  private static List<IndexCommit> all(IndexFolder folder) throws IOException {
    List<IndexCommit> commits = new ArrayList<>();
    Optional<String> current = folder.current();
    for (String generation : folder.generations().reversed()) {
      if (current.isPresent() && !IndexFolder.isNewer(generation, current.get())) {
        commits.addAll(HeldCommit.all(FSDirectory.open(folder.path(generation))));
      }
    }
    return commits;
  }
}
