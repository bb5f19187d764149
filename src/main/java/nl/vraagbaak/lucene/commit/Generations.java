package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Which generations of an index stay: two commits are kept over all. */
public final class Generations {
  private Generations() {}

  /** Removes what a run that was cut off left behind: everything newer than what is in use. */
  public static void removeUnfinished(IndexFolder folder) throws IOException {
    Optional<String> current = folder.current();
    List<String> kept = new ArrayList<>();
    for (String generation : folder.generations()) {
      if (current.isPresent() && !IndexFolder.isNewer(generation, current.get())) {
        kept.add(generation);
      }
    }
    folder.removeAllBut(kept);
  }

  /** Removes the generations before the one in use, but the last while that has one commit. */
  public static void removeOld(IndexFolder folder, String current) throws IOException {
    List<String> kept = new ArrayList<>(List.of(current));
    if (commits(folder, current) < 2) {
      folder.generations().stream()
          .filter(generation -> IndexFolder.isNewer(current, generation))
          .reduce((first, second) -> second)
          .ifPresent(kept::add);
    }
    folder.removeAllBut(kept);
  }

  private static int commits(IndexFolder folder, String generation) throws IOException {
    try (Directory directory = FSDirectory.open(folder.path(generation))) {
      return DirectoryReader.listCommits(directory).size();
    }
  }
}
