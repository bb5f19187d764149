package nl.vraagbaak.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The commits that are open for reading: the newest, and the one before it for those who are still
 * paging through that.
 */
final class Snapshots implements AutoCloseable {
  private static final int HELD = 2;
  private static final int ATTEMPTS = 5;

  private final IndexFolder folder;
  private final Thesaurus thesaurus;
  private final Deque<Snapshot> held = new ArrayDeque<>();
  private volatile Snapshot newest;

  Snapshots(IndexFolder folder, Thesaurus thesaurus) throws IOException {
    this.folder = folder;
    this.thesaurus = thesaurus;
    this.newest = open();
    held.addFirst(newest);
  }

  /** The newest commit, kept open until it is released. */
  Snapshot acquire() {
    Snapshot snapshot = newest;
    while (!snapshot.acquire()) {
      snapshot = newest;
    }
    return snapshot;
  }

  /**
   * A commit by its id, kept open until it is released.
   *
   * @throws ExpiredCursorException if it is gone
   */
  synchronized Snapshot acquire(String id) throws IOException {
    Optional<Snapshot> open = held.stream().filter(s -> s.id().equals(id)).findFirst();
    Snapshot snapshot = open.isPresent() ? open.get() : reopen(id);
    if (!snapshot.acquire()) {
      throw new ExpiredCursorException("commit " + id + " is closed");
    }
    return snapshot;
  }

  /** Looks for a newer commit and takes it into use; true where there was one. */
  synchronized boolean refresh() throws IOException {
    if (latestId().equals(Optional.of(newest.id()))) {
      return false;
    }
    Snapshot opened = open();
    held.addFirst(opened);
    newest = opened;
    while (held.size() > HELD) {
      held.removeLast().release();
    }
    return true;
  }

  private Optional<String> latestId() throws IOException {
    Optional<String> generation = folder.current();
    if (generation.isEmpty()) {
      return generation;
    }
    try (Directory directory = FSDirectory.open(folder.path(generation.get()))) {
      return Optional.of(id(generation.get(), SegmentInfos.getLastCommitGeneration(directory)));
    }
  }

  private static String id(String generation, long commit) {
    return generation + "-" + commit;
  }

  /** Opens the newest; a writer may remove it in the middle, and then there is a newer one. */
  private Snapshot open() throws IOException {
    for (int attempt = 1; ; attempt++) {
      String generation =
          folder.current().orElseThrow(() -> new IndexNotFoundException(folder.root().toString()));
      try {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder.path(generation)));
        return new Snapshot(
            id(generation, reader.getIndexCommit().getGeneration()), reader, thesaurus);
      } catch (NoSuchFileException | java.io.FileNotFoundException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Opens an older commit that is still on the disk, as after a restart. */
  private Snapshot reopen(String id) throws IOException {
    for (String generation : folder.generations()) {
      Directory directory = FSDirectory.open(folder.path(generation));
      if (DirectoryReader.indexExists(directory)) {
        for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
          if (id(generation, commit.getGeneration()).equals(id)) {
            Snapshot opened = new Snapshot(id, DirectoryReader.open(commit), thesaurus);
            held.addLast(opened);
            return opened;
          }
        }
      }
    }
    throw new ExpiredCursorException("commit " + id + " is gone");
  }

  @Override
  public synchronized void close() throws IOException {
    List<Snapshot> all = new ArrayList<>(held);
    held.clear();
    for (Snapshot snapshot : all) {
      snapshot.release();
    }
  }
}
