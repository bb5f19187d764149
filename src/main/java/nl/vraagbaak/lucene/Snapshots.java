package nl.vraagbaak.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.commit.Commits;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.search.ExpiredCursorException;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.DirectoryReader;

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
  private Optional<Commits.Place> place;
  private volatile Snapshot newest;

  Snapshots(IndexFolder folder, Thesaurus thesaurus) throws IOException {
    this.folder = folder;
    this.thesaurus = thesaurus;
    this.place = Commits.latest(folder);
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

  /** Looks for another commit and takes it into use; true where there was one. */
  synchronized boolean refresh() throws IOException {
    Optional<Commits.Place> latest = Commits.latest(folder);
    if (latest.equals(place) || latest.isEmpty()) {
      return false;
    }
    Snapshot opened = open();
    opened.warm();
    // Only now: where the newest cannot be opened, it is tried again.
    place = latest;
    held.addFirst(opened);
    newest = opened;
    while (held.size() > HELD) {
      held.removeLast().release();
    }
    return true;
  }

  /** Opens the newest; a writer may remove it in the middle, and then there is a newer one. */
  private Snapshot open() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return new Snapshot(Commits.openBest(folder), thesaurus);
      } catch (NoSuchFileException | FileNotFoundException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Opens an older commit that is still on the disk, as after a restart. */
  private Snapshot reopen(String id) throws IOException {
    DirectoryReader reader =
        Commits.open(folder, id)
            .orElseThrow(() -> new ExpiredCursorException("commit " + id + " is gone"));
    Snapshot opened = new Snapshot(reader, thesaurus);
    held.addLast(opened);
    return opened;
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
