package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

/** Checks an index, and goes back to its previous commit. */
public final class Repair {
  private Repair() {}

  /** Reads every byte of the commit in use. */
  public static IndexCheck check(IndexFolder folder) {
    return Failures.explained(
        folder,
        () -> {
          String generation = current(folder);
          try (Held _ = lockToRead(folder);
              Directory directory = FSDirectory.open(folder.path(generation))) {
            return check(directory);
          }
        });
  }

  /** What keeps others from changing an index while it is read. */
  private interface Held extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  /** Where nothing can be written, as in a copy that is kept, there is nothing to keep out. */
  private static Held lockToRead(IndexFolder folder) throws IOException {
    try {
      return WriteLock.take(folder.root())::close;
    } catch (FileSystemException e) {
      return () -> {};
    }
  }

  private static String current(IndexFolder folder) throws IOException {
    return folder
        .current()
        .orElseThrow(() -> Failures.missing(folder, new IOException("no pointer")));
  }

  private static IndexCheck check(Directory directory) throws IOException {
    List<String> findings = new ArrayList<>();
    boolean whole = isWhole(directory, findings);
    List<HeldCommit> commits = HeldCommit.all(directory);
    boolean fits = false;
    if (!commits.isEmpty()) {
      CommitNotes notes = CommitNotes.read(commits.getFirst().getUserData());
      fits = notes.fits();
      whole &= sideFilesAreWhole(directory, notes, findings);
      findings.add("gemaakt op " + notes.builtAt() + ", analyse " + notes.analysis());
      if (!fits) {
        findings.add(
            "gemaakt met een andere versie; maak hem opnieuw met: vraagbaak"
                + " indexeer --opnieuw <map>");
      }
    }
    return new IndexCheck(whole, fits, findings);
  }

  private static boolean isWhole(Directory directory, List<String> findings) throws IOException {
    // Ours is the lock that counts; Lucene's own cannot be had in a folder that is read-only.
    Lock none = NoLockFactory.INSTANCE.obtainLock(directory, "geen");
    try (CheckIndex check = new CheckIndex(directory, none)) {
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        findings.add("het bestand waar de index mee begint is onleesbaar");
      }
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          findings.add("segment %s: %s".formatted(segment.name, segment.error.getMessage()));
        }
      }
      return status.clean;
    }
  }

  private static boolean sideFilesAreWhole(
      Directory directory, CommitNotes notes, List<String> findings) {
    boolean whole = true;
    for (String name : notes.files().values()) {
      try {
        SideFile.verify(directory, name);
      } catch (IOException e) {
        findings.add("%s: %s".formatted(name, e.getMessage()));
        whole = false;
      }
    }
    return whole;
  }

  /** Puts the commit before the one in use in its place; when that was made. */
  public static Instant restore(IndexFolder folder) {
    return Failures.explained(
        folder,
        () -> {
          String generation = current(folder);
          try (WriteLock _ = WriteLock.take(folder.root());
              Directory directory = FSDirectory.open(folder.path(generation))) {
            return HeldCommit.names(directory).size() > 1
                ? dropNewest(folder, directory)
                : previousGeneration(folder, generation);
          }
        });
  }

  private static Instant dropNewest(IndexFolder folder, Directory directory) throws IOException {
    String newest = HeldCommit.names(directory).getFirst();
    List<HeldCommit> older =
        HeldCommit.all(directory).stream()
            .filter(commit -> !commit.getSegmentsFileName().equals(newest))
            .toList();
    mustBeWhole(folder, older);
    directory.deleteFile(newest);
    directory.syncMetaData();
    return builtAt(directory);
  }

  /** Commits share files: what is wrong with one may be wrong with the one before it. */
  private static void mustBeWhole(IndexFolder folder, List<HeldCommit> older) throws IOException {
    if (older.isEmpty()) {
      throw alsoDamaged(folder, new IOException("onleesbaar"));
    }
    try (DirectoryReader reader = DirectoryReader.open(older.getFirst())) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
    } catch (IOException e) {
      throw alsoDamaged(folder, e);
    }
  }

  private static IndexException alsoDamaged(IndexFolder folder, IOException e) {
    return new IndexException(
        Problem.DAMAGED,
        ("Ook de vorige stand van de index in %s is beschadigd (%s); er is niets veranderd. Zet een"
                + " reservekopie terug met scripts/terugzetten, of maak hem opnieuw met: vraagbaak"
                + " indexeer --opnieuw <map>")
            .formatted(folder.root(), e.getMessage()),
        e);
  }

  private static Instant previousGeneration(IndexFolder folder, String current) throws IOException {
    Optional<String> previous =
        folder.generations().stream()
            .filter(generation -> IndexFolder.isNewer(current, generation))
            .reduce((first, second) -> second);
    if (previous.isEmpty()) {
      throw new IndexException(
          Problem.MISSING,
          "Er is geen vorige stand van de index in %s. Maak hem opnieuw met: vraagbaak indexeer --opnieuw <map>"
              .formatted(folder.root()));
    }
    try (Directory directory = FSDirectory.open(folder.path(previous.get()))) {
      mustBeWhole(folder, HeldCommit.all(directory));
      folder.use(previous.get());
      return builtAt(directory);
    }
  }

  private static Instant builtAt(Directory directory) throws IOException {
    return CommitNotes.read(HeldCommit.all(directory).getFirst().getUserData()).builtAt();
  }
}
