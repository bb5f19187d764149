package nl.vraagbaak.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.vraagbaak.lucene.commit.Commits;
import nl.vraagbaak.lucene.commit.Failures;
import nl.vraagbaak.lucene.commit.IndexCheck;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.lucene.commit.Repair;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.lucene.record.HeldPapers;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.index.DirectoryReader;

/**
 * An index in a folder, read and written by Lucene.
 *
 * @param folder the folder of the index; made when something is written
 * @param names how printed names become values of facets
 * @param thesaurus other words for what is asked
 */
public record LuceneStore(Path folder, FacetNames names, Thesaurus thesaurus) {
  /** Without synonyms. */
  public LuceneStore(Path folder, FacetNames names) {
    this(folder, names, Thesaurus.NONE);
  }

  /**
   * Opens the index to be searched; new commits are noticed from then on.
   *
   * @throws nl.vraagbaak.search.IndexException if there is no index, or none that can be read
   */
  public SearchEngine openEngine() {
    return LuceneEngine.open(new IndexFolder(folder), thesaurus);
  }

  /**
   * The same for a server: what the first request will need is made ready in the background.
   *
   * @throws nl.vraagbaak.search.IndexException if there is no index, or none that can be read
   */
  public SearchEngine openServing() {
    LuceneEngine engine = LuceneEngine.open(new IndexFolder(folder), thesaurus);
    engine.warm();
    return engine;
  }

  /** Whether there is an index, of whatever version and however damaged. */
  public boolean exists() {
    IndexFolder place = new IndexFolder(folder);
    return Failures.explained(place, () -> Commits.latest(place).isPresent());
  }

  /** Whether there is an index that nothing has been put into yet; false where it is damaged. */
  public boolean isEmpty() {
    return Failures.explained(
        new IndexFolder(folder), () -> Commits.isEmpty(new IndexFolder(folder)));
  }

  /**
   * Opens the index to be changed. An index of another schema or analysis is not changed but built
   * anew beside it: then nothing is held.
   *
   * @param anew build anew in any case
   * @throws nl.vraagbaak.search.IndexException if another run is changing it, or it cannot be
   *     written
   */
  public IndexBuild openBuild(boolean anew) {
    return LuceneBuild.open(new IndexFolder(folder), names, anew);
  }

  /**
   * The files that the index holds, by path; not whether they can be added to.
   *
   * @throws nl.vraagbaak.search.IndexException if there is no index, or none that can be read
   */
  public Map<String, IndexBuild.Held> held() {
    IndexFolder place = new IndexFolder(folder);
    return Failures.explained(
        place,
        () -> {
          try (DirectoryReader reader = Commits.openBest(place)) {
            return Map.copyOf(HeldPapers.files(reader));
          }
        });
  }

  /**
   * Reads every byte of the commit in use: takes minutes on a large index.
   *
   * @throws nl.vraagbaak.search.IndexException if there is no index, or another run is changing it
   */
  public IndexCheck check() {
    return Repair.check(new IndexFolder(folder));
  }

  /**
   * Puts the commit before the one in use in its place.
   *
   * @return when that was made
   * @throws nl.vraagbaak.search.IndexException if there is no other, or another run is changing it
   */
  public Instant restore() {
    return Repair.restore(new IndexFolder(folder));
  }
}
