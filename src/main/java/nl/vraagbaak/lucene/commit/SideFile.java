package nl.vraagbaak.lucene.commit;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vraagbaak.model.Keyed;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** What stands in files beside the index; each commit has its own. */
public enum SideFile implements Keyed {
  /** The automaton of suggestions. */
  SUGGESTIONS("suggesties"),
  /** The joins between papers. */
  LINKS("koppelingen"),
  /** The words of the index, to find the kin of a word. */
  VOCABULARY("woordenschat");

  private static final String ENDING = ".bij";

  private final String key;

  SideFile(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** A name that no file in a directory has. */
  public String newName(Directory directory) throws IOException {
    Set<String> taken = Set.of(directory.listAll());
    for (int number = 1; ; number++) {
      String name = key + "-" + number + ENDING;
      if (!taken.contains(name)) {
        return name;
      }
    }
  }

  /** What is written into a side file. */
  public interface Content {
    void to(IndexOutput out) throws IOException;
  }

  /** Writes a side file with a checksum; it is on the disk when this returns. */
  public static void write(Directory directory, String name, Content content) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      content.to(out);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name));
  }

  /** Fails where a side file is not as it was written. */
  public static void verify(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      var _ = CodecUtil.checksumEntireFile(in);
    }
  }

  /** Removes the files that no commit names any more. */
  public static void removeUnnamed(Directory directory) throws IOException {
    Set<String> named = new HashSet<>();
    for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
      named.addAll(CommitNotes.read(commit.getUserData()).files().values());
    }
    for (String name : directory.listAll()) {
      if (name.endsWith(ENDING) && !named.contains(name)) {
        directory.deleteFile(name);
      }
    }
  }
}
