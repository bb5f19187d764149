package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vocabulary of each commit: a file beside its segments, named in what the commit says of
 * itself. A reader that misses it makes it of the terms of the index, which takes longer.
 */
final class VocabularyFiles {
  private static final Logger LOG = LoggerFactory.getLogger(VocabularyFiles.class);
  private static final String NOTE = "woordenschat";
  private static final String PREFIX = "woordenschat-";

  private VocabularyFiles() {}

  /** Writes the vocabulary of what is about to be committed, and notes its name. */
  static void write(IndexWriter writer, Map<String, String> notes) throws IOException {
    String name = PREFIX + UUID.randomUUID();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Vocabulary.of(reader, Wording.FIELDS.words()).write(writer.getDirectory(), name);
    }
    notes.put(NOTE, name);
  }

  /** The vocabulary of a commit. */
  static Vocabulary read(DirectoryReader reader) throws IOException {
    Optional<String> name = name(reader.getIndexCommit());
    if (name.isPresent()) {
      try {
        return Vocabulary.read(reader.directory(), name.get());
      } catch (IOException e) {
        LOG.warn("Woordenschat {} is niet te lezen en wordt opnieuw gemaakt", name.get(), e);
      }
    }
    return Vocabulary.of(reader, Wording.FIELDS.words());
  }

  /** Removes the files of commits that are gone. */
  static void removeUnused(Directory directory) throws IOException {
    Set<String> used = new HashSet<>();
    for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
      name(commit).ifPresent(used::add);
    }
    for (String file : directory.listAll()) {
      if (file.startsWith(PREFIX) && !used.contains(file)) {
        directory.deleteFile(file);
      }
    }
  }

  private static Optional<String> name(IndexCommit commit) throws IOException {
    return Optional.ofNullable(commit.getUserData().get(NOTE));
  }
}
