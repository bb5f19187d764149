package nl.vraagbaak.search;

import java.util.Map;

/**
 * One run that changes the index: nothing of it shows until {@link #commit}, and then all of it.
 * Closing without a commit leaves the index as it was. Safe for use by many threads, but for
 * commit.
 */
public interface IndexBuild extends AutoCloseable {
  /** What the index held when the run began, by path. */
  Map<String, Held> held();

  /**
   * A file that the index holds.
   *
   * @param hash tells what the file held and how it was read from any other reading
   * @param paperId id of the paper that it gave
   */
  record Held(String hash, String paperId) {}

  /** Adds a paper, in the place of the one with the same id or path. */
  void put(IndexedPaper paper);

  /** Removes what was read from this path; nothing happens where there is none. */
  void remove(String path);

  /**
   * Makes the change visible, all at once.
   *
   * @param figures of the run, kept for {@link CollectionStatus#run}
   */
  void commit(Map<String, Integer> figures);

  @Override
  void close();
}
