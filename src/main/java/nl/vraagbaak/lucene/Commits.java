package nl.vraagbaak.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The commits of a generation. */
final class Commits {
  private Commits() {}

  /** Whether this version can add to what a generation holds. */
  static boolean fits(Path generation) throws IOException {
    if (!Files.isDirectory(generation)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(generation)) {
      return DirectoryReader.indexExists(directory)
          && CommitNotes.read(SegmentInfos.readLatestCommit(directory).getUserData()).fits();
    }
  }
}
