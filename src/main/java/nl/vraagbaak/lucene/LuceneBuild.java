package nl.vraagbaak.lucene;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.vraagbaak.lucene.commit.CommitNotes;
import nl.vraagbaak.lucene.commit.Commits;
import nl.vraagbaak.lucene.commit.Failures;
import nl.vraagbaak.lucene.commit.Generations;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.lucene.commit.KeepTwo;
import nl.vraagbaak.lucene.commit.SideFile;
import nl.vraagbaak.lucene.commit.WriteLock;
import nl.vraagbaak.lucene.ranking.Vocabulary;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.lucene.record.HeldPapers;
import nl.vraagbaak.lucene.record.Joins;
import nl.vraagbaak.lucene.record.KnownDocuments;
import nl.vraagbaak.lucene.record.Links;
import nl.vraagbaak.lucene.record.PaperDocuments;
import nl.vraagbaak.lucene.record.Sweep;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;
import nl.vraagbaak.lucene.suggest.Suggester;
import nl.vraagbaak.lucene.suggest.SuggestionSources;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One run that changes an index. Papers become documents on the thread that puts them, and are
 * written by another, in the order they came.
 */
final class LuceneBuild implements IndexBuild {
  private static final double BUFFER_MB = 64;

  private final IndexFolder folder;
  private final String generation;
  private final FacetNames names;
  private final WriteLock lock;
  private final Directory directory;
  private final IndexWriter writer;
  private final InTurn writing = new InTurn("index-schrijver");
  private final Map<String, Held> held;
  private final Set<Object> known = ConcurrentHashMap.newKeySet();

  private LuceneBuild(IndexFolder folder, String generation, FacetNames names, WriteLock lock)
      throws IOException {
    this.folder = folder;
    this.generation = generation;
    this.names = names;
    this.lock = lock;
    this.directory = FSDirectory.open(folder.path(generation));
    this.writer = new IndexWriter(directory, config());
    this.held = held(writer);
  }

  /** What is held already; where that cannot be read, the writer does not stay open. */
  private static Map<String, Held> held(IndexWriter writer) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return HeldPapers.files(reader);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  static LuceneBuild open(IndexFolder folder, FacetNames names, boolean anew) {
    return Failures.explained(
        folder,
        () -> {
          make(folder.root());
          WriteLock lock = WriteLock.take(folder.root());
          try {
            return new LuceneBuild(folder, generation(folder, anew), names, lock);
          } catch (IOException | RuntimeException e) {
            // Whatever it is, it goes on its way; the lock is not left behind it.
            lock.close();
            throw e;
          }
        });
  }

  /** What is not there cannot be damaged: it is told apart from an index that lost a file. */
  private static void make(Path root) throws IOException {
    try {
      Files.createDirectories(root);
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      throw new IOException("de map " + root + " kan niet worden gemaakt", e);
    }
  }

  /** The generation in use where it can be added to, or else a new one. */
  private static String generation(IndexFolder folder, boolean anew) throws IOException {
    Generations.removeUnfinished(folder);
    Optional<String> current = folder.current();
    boolean fits = current.isPresent() && Commits.fits(folder.path(current.get()));
    return fits && !anew ? current.get() : folder.next();
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Wording.analyzer())
        .setIndexDeletionPolicy(new KeepTwo())
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MB);
  }

  @Override
  public Map<String, Held> held() {
    return Map.copyOf(held);
  }

  @Override
  public void put(IndexedPaper paper) {
    Failures.explained(
        folder,
        () -> {
          List<Document> block = PaperDocuments.of(paper, names);
          writing.give(() -> write(paper, block));
          return paper;
        });
  }

  private void write(IndexedPaper paper, List<Document> block) throws IOException {
    writer.deleteDocuments(Schema.PATH.term(paper.path()));
    writer.updateDocuments(Schema.PAPER.term(paper.paper().id()), block);
    Set<String> cited = cited(paper);
    for (LawArticle article : paper.articles()) {
      put(article, cited);
    }
    for (LawMention law : paper.paper().mentions().laws()) {
      putKnown(law);
    }
    for (Organisation body : paper.paper().mentions().named()) {
      putKnown(body);
    }
  }

  private static Set<String> cited(IndexedPaper paper) {
    return paper.paper().mentions().citations().stream()
        .flatMap(citation -> citation.articleId().stream())
        .collect(Collectors.toSet());
  }

  private void put(LawArticle article, Set<String> cited) throws IOException {
    if (cited.contains(article.id())) {
      putKnown(article);
    } else if (known.add(KnownDocuments.hiddenId(article))) {
      writer.updateDocument(
          Schema.ID.term(KnownDocuments.hiddenId(article)), KnownDocuments.ofCounterpart(article));
    }
  }

  private void putKnown(LawArticle article) throws IOException {
    if (known.add(article)) {
      writer.updateDocument(Schema.ID.term(article.id()), KnownDocuments.of(article));
    }
    if (known.add(article.law())) {
      writer.updateDocument(
          Schema.ID.term(KnownDocuments.hiddenId(article.law())), KnownDocuments.of(article.law()));
    }
  }

  private void putKnown(LawMention law) throws IOException {
    String id = KnownDocuments.hiddenId(law);
    if (known.add(id)) {
      writer.updateDocument(Schema.ID.term(id), KnownDocuments.of(law));
    }
  }

  private void putKnown(Organisation body) throws IOException {
    if (known.add(body)) {
      writer.updateDocument(Schema.ID.term(body.id()), KnownDocuments.of(body));
    }
  }

  @Override
  public void remove(String path) {
    Failures.explained(
        folder,
        () -> {
          writing.give(() -> writer.deleteDocuments(Schema.PATH.term(path)));
          return path;
        });
  }

  @Override
  public void commit(Map<String, Integer> figures) {
    Failures.explained(
        folder,
        () -> {
          writing.finish();
          Links links = new Joins(writer, names).apply();
          Sweep.removeUnmentioned(writer);
          known.clear();
          CommitNotes notes = CommitNotes.now(figures, writeSideFiles(links));
          writer.setLiveCommitData(notes.write().entrySet());
          writer.commit();
          if (!folder.names(generation)) {
            folder.use(generation);
          }
          SideFile.removeUnnamed(directory);
          Generations.removeOld(folder, generation);
          return generation;
        });
  }

  /** What a commit needs beside the index, on the disk before the commit is. */
  private Map<SideFile, String> writeSideFiles(Links links) throws IOException {
    String suggestions = SideFile.SUGGESTIONS.newName(directory);
    String vocabulary = SideFile.VOCABULARY.newName(directory);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      writing.give(
          () -> Suggester.of(SuggestionSources.read(reader)).write(directory, suggestions));
      Vocabulary.of(reader, Schema.WORDS.name()).write(directory, vocabulary);
      writing.finish();
    }
    String joins = SideFile.LINKS.newName(directory);
    links.write(directory, joins);
    return Map.of(
        SideFile.SUGGESTIONS, suggestions,
        SideFile.VOCABULARY, vocabulary,
        SideFile.LINKS, joins);
  }

  @Override
  public void close() {
    Failures.explained(
        folder,
        () -> {
          try (lock;
              directory) {
            writing.close();
            writer.rollback();
          }
          return generation;
        });
  }
}
