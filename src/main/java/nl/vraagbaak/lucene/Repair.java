package nl.vraagbaak.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Checks an index, and goes back to its previous commit. */
final class Repair {
  private Repair() {}

  static IndexCheck check(IndexFolder folder) {
    return Failures.explained(
        folder,
        () -> {
          String generation = current(folder);
          try (WriteLock _ = WriteLock.take(folder.root());
              Directory directory = FSDirectory.open(folder.path(generation))) {
            return check(directory);
          }
        });
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
    try (CheckIndex check = new CheckIndex(directory)) {
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

  static Instant restore(IndexFolder folder) {
    return Failures.explained(
        folder,
        () -> {
          String generation = current(folder);
          try (WriteLock _ = WriteLock.take(folder.root());
              Directory directory = FSDirectory.open(folder.path(generation))) {
            return HeldCommit.names(directory).size() > 1
                ? dropNewest(directory)
                : previousGeneration(folder, generation);
          }
        });
  }

  /** The commit before is whole in itself: its files are kept as long as it is. */
  private static Instant dropNewest(Directory directory) throws IOException {
    directory.deleteFile(HeldCommit.names(directory).getFirst());
    directory.syncMetaData();
    return builtAt(directory);
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
    folder.use(previous.get());
    try (Directory directory = FSDirectory.open(folder.path(previous.get()))) {
      return builtAt(directory);
    }
  }

  private static Instant builtAt(Directory directory) throws IOException {
    return CommitNotes.read(HeldCommit.all(directory).getFirst().getUserData()).builtAt();
  }
}
