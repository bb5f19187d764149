package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.commit.IndexCheck;
import nl.vraagbaak.lucene.commit.KeepTwo;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.TestPapers;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash, a bad disk or a colleague may do to an index, and what then happens. */
class CrashTest {
  private static final SearchRequest LIGHTHOUSE =
      SearchRequest.of(
          new ParsedQuery("vuurtoren", new Query.Word("lamp"), List.of()), Filters.NONE);

  @TempDir Path folder;

  private LuceneStore store() {
    return new LuceneStore(folder, FacetNames.PRINTED);
  }

  @BeforeEach
  void twoCommits() {
    put("ah-1");
    put("ah-2");
  }

  @Test
  void aTruncatedNewestCommitLeavesThePreviousInServiceAndRestoreBringsItBack() throws IOException {
    truncate(newestSegmentsFile());
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.findPaper("ah-1")).isPresent();
      assertThat(engine.findPaper("ah-2")).isEmpty();
    }
    assertThat(store().check().whole()).isFalse();
    assertThatThrownBy(() -> store().openBuild(false))
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED))
        .hasMessageContaining("vraagbaak herstel");
    assertThat(store().restore()).isNotNull();
    assertThat(store().check().whole()).isTrue();
    put("ah-3");
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.findPaper("ah-3")).isPresent();
    }
  }

  @Test
  void anOpenEngineKeepsServingWhereTheNewestCommitCannotBeOpened() throws IOException {
    try (SearchEngine engine = store().openEngine()) {
      put("ah-3");
      truncate(newestSegmentsFile());
      ((LuceneEngine) engine).refresh();
      assertThat(engine.findPaper("ah-2")).isPresent();
    }
  }

  @Test
  void aFlippedByteIsFoundByTheCheckAndRestoreDoesNotGoBackToTheSameDamage() throws IOException {
    assertThat(store().check()).satisfies(c -> assertThat(c.whole() && c.fits()).isTrue());
    flip(files("_").max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow());
    IndexCheck check = store().check();
    assertThat(check.whole()).isFalse();
    assertThat(check.findings()).isNotEmpty();
    files("_0.").filter(f -> f.toString().endsWith(".cfs")).forEach(CrashTest::flip);
    assertThatThrownBy(() -> store().restore())
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("er is niets veranderd");
    assertThat(files("segments_")).hasSize(2);
  }

  @Test
  void whatStandsBesideTheIndexIsMadeAnewWhereItIsDamaged() throws IOException {
    files("").filter(f -> f.toString().endsWith(".bij")).forEach(CrashTest::flip);
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.suggest("vuurt", 3)).isNotEmpty();
      assertThat(engine.findPaper("ah-2")).isPresent();
      assertThat(engine.search(LIGHTHOUSE).total().count()).isEqualTo(4);
    }
    assertThat(store().check().whole()).isFalse();
  }

  @Test
  void aLostPointerLosesNothingThatWasCommitted() throws IOException {
    for (String pointer : List.of("", "g77\n", "\u0000\u0000")) {
      Files.writeString(folder.resolve("actueel"), pointer);
      try (SearchEngine engine = store().openEngine()) {
        assertThat(engine.findPaper("ah-2")).as(pointer).isPresent();
      }
    }
    Files.delete(folder.resolve("actueel"));
    put("ah-3");
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.findPaper("ah-1")).isPresent();
      assertThat(engine.findPaper("ah-3")).isPresent();
    }
  }

  @Test
  void anIndexOfAnotherAnalysisIsRefusedWithTheWayOutAndAnOpenEngineKeepsTheOldOne()
      throws IOException {
    try (SearchEngine engine = store().openEngine()) {
      commitWithNote("analyse", "nl-0-voorbij");
      ((LuceneEngine) engine).refresh();
      assertThat(engine.findPaper("ah-2")).isPresent();
    }
    assertThatThrownBy(() -> store().openEngine())
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.problem()).isEqualTo(Problem.OUTDATED))
        .hasMessageContaining("nl-0-voorbij")
        .hasMessageContaining("indexeer --opnieuw");
    assertThat(store().check().fits()).isFalse();
  }

  private void commitWithNote(String key, String value) throws IOException {
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setIndexDeletionPolicy(new KeepTwo()))) {
      Map<String, String> notes =
          new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
      notes.put(key, value);
      writer.setLiveCommitData(notes.entrySet());
      writer.commit();
    }
  }

  @Test
  void restoreGoesBackToThePreviousCommit() {
    assertThat(store().restore()).isNotNull();
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.findPaper("ah-1")).isPresent();
      assertThat(engine.findPaper("ah-2")).isEmpty();
    }
    assertThatThrownBy(() -> store().restore())
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
  }

  @Test
  void aRebuildStandsBesideTheOldOneUntilItIsCommittedAndCanBeUndone() {
    try (SearchEngine engine = store().openEngine()) {
      try (IndexBuild build = store().openBuild(true)) {
        assertThat(build.held()).isEmpty();
        build.put(paper("ah-9"));
        ((LuceneEngine) engine).refresh();
        assertThat(engine.findPaper("ah-2")).isPresent();
        build.commit(Map.of());
      }
      ((LuceneEngine) engine).refresh();
      assertThat(engine.findPaper("ah-2")).isEmpty();
      assertThat(engine.findPaper("ah-9")).isPresent();
      assertThat(store().restore()).isNotNull();
      ((LuceneEngine) engine).refresh();
      assertThat(engine.findPaper("ah-2")).isPresent();
    }
  }

  @Test
  void aRebuildThatWasCutOffLeavesNothing() throws IOException {
    Files.createDirectories(folder.resolve("g99"));
    Files.writeString(folder.resolve("g99/segments_1"), "half");
    Files.writeString(folder.resolve("schrijven.lock"), "left behind");
    put("ah-3");
    assertThat(folder.resolve("g99")).doesNotExist();
    try (SearchEngine engine = store().openEngine()) {
      assertThat(engine.findPaper("ah-3")).isPresent();
    }
  }

  private void put(String id) {
    try (IndexBuild build = store().openBuild(false)) {
      build.put(paper(id));
      build.commit(Map.of());
    }
  }

  private static nl.vraagbaak.search.IndexedPaper paper(String id) {
    return TestPapers.answered(id, "2030-01-01", "2030-01-02")
        .question("Brandt de lamp van de vuurtoren?")
        .answer("De lamp brandt.")
        .cites("3")
        .indexed();
  }

  private Path generation() throws IOException {
    return folder.resolve(Files.readString(folder.resolve("actueel")).strip());
  }

  private Stream<Path> files(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      return files.filter(f -> f.getFileName().toString().startsWith(beginning)).toList().stream();
    }
  }

  private static void flip(Path path) {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int before = file.read();
      file.seek(file.length() / 2);
      file.write(before ^ 0x55);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path newestSegmentsFile() throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      List<Path> starts =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList();
      return starts.stream()
          .max(
              Comparator.comparingLong(
                  f -> Long.parseLong(f.getFileName().toString().substring(9), 36)))
          .orElseThrow();
    }
  }

  private static void truncate(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var _ = channel.truncate(channel.size() / 2);
    }
  }
}
