package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A commit of a directory, found also where the newest beside it is damaged: Lucene's own list of
 * commits begins by reading the newest.
 */
final class HeldCommit extends IndexCommit {
  private static final Logger LOG = LoggerFactory.getLogger(HeldCommit.class);

  private final Directory directory;
  private final SegmentInfos infos;

  private HeldCommit(Directory directory, SegmentInfos infos) {
    this.directory = directory;
    this.infos = infos;
  }

  /** Those that can be read, newest first. */
  static List<HeldCommit> all(Directory directory) throws IOException {
    List<HeldCommit> commits = new ArrayList<>();
    for (String name : names(directory)) {
      try {
        commits.add(new HeldCommit(directory, SegmentInfos.readCommit(directory, name)));
      } catch (IOException e) {
        LOG.debug("{} is onleesbaar", name, e);
      }
    }
    return commits;
  }

  /** Names of the files that begin a commit, readable or not, newest first. */
  static List<String> names(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(name -> name.startsWith(IndexFileNames.SEGMENTS + "_"))
        .sorted(Comparator.comparingLong(SegmentInfos::generationFromSegmentsFileName).reversed())
        .toList();
  }

  @Override
  public String getSegmentsFileName() {
    return infos.getSegmentsFileName();
  }

  @Override
  public Collection<String> getFileNames() throws IOException {
    return infos.files(true);
  }

  @Override
  public Directory getDirectory() {
    return directory;
  }

  @Override
  public void delete() {
    throw new UnsupportedOperationException("only the writer deletes commits");
  }

  @Override
  public boolean isDeleted() {
    return false;
  }

  @Override
  public int getSegmentCount() {
    return infos.size();
  }

  @Override
  public long getGeneration() {
    return infos.getGeneration();
  }

  @Override
  public Map<String, String> getUserData() {
    return infos.getUserData();
  }
}
