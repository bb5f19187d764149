package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import nl.vraagbaak.search.SearchEngine;
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
  void aFlippedByteIsFoundByTheCheck() throws IOException {
    assertThat(store().check()).satisfies(c -> assertThat(c.whole() && c.fits()).isTrue());
    Path largest;
    try (Stream<Path> files = Files.list(generation())) {
      largest = files.max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
    }
    try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int before = file.read();
      file.seek(file.length() / 2);
      file.write(before ^ 0x55);
    }
    IndexCheck check = store().check();
    assertThat(check.whole()).isFalse();
    assertThat(check.findings()).isNotEmpty();
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
