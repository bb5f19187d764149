package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.commit.CommitNotes;
import nl.vraagbaak.lucene.commit.Commits;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.lucene.commit.SideFile;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.Suggestion;
import nl.vraagbaak.search.TestPapers;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that come, change and go over many commits leave what one commit of all would. */
class ManyCommitsTest {
  private static final int ROUNDS = 12;
  private static final int PAPERS = 25;
  private static final List<String> WORDS =
      List.of(
          "vuurtoren",
          "vuurtorens",
          "veerdienst",
          "sluiswachter",
          "de",
          "van",
          "kanaal",
          "haven",
          "havenmeester",
          "ankerplaats",
          "en",
          "baken",
          "bakens",
          "loodsboot",
          "getij",
          "vaargeul");

  @TempDir Path folder;

  @Test
  void whatStandsBesideTheIndexIsThatOfOneCommitOfAll() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, IndexedPaper> papers = new TreeMap<>();
    LuceneStore grown = new LuceneStore(folder.resolve("gegroeid"), FacetNames.PRINTED);
    for (int round = 0; round < ROUNDS; round++) {
      change(grown, papers, random);
      LuceneStore anew = new LuceneStore(folder.resolve("in-een-keer"), FacetNames.PRINTED);
      try (IndexBuild build = anew.openBuild(true)) {
        papers.values().forEach(build::put);
        build.commit(Map.of());
      }
      assertThat(answers(grown))
          .as("seed %d, round %d", seed, round)
          .containsExactlyElementsOf(answers(anew));
      for (SideFile file : SideFile.values()) {
        assertThat(bytes("gegroeid", file))
            .as("%s, seed %d, round %d", file, seed, round)
            .isEqualTo(bytes("in-een-keer", file));
      }
    }
  }

  private static void change(LuceneStore store, Map<String, IndexedPaper> papers, Random random) {
    try (IndexBuild build = store.openBuild(false)) {
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        String id = "ah-" + random.nextInt(PAPERS);
        if (random.nextInt(3) == 0 && papers.containsKey(id)) {
          build.remove(papers.get(id).path());
          papers.remove(id);
        } else {
          IndexedPaper paper = paper(id, random);
          build.put(paper);
          papers.put(id, paper);
        }
      }
      build.commit(Map.of());
    }
  }

  private static IndexedPaper paper(String id, Random random) {
    List<PaperKind> kinds = List.of(PaperKind.ANSWERED, PaperKind.QUESTIONS, PaperKind.DELAY);
    TestPapers paper =
        TestPapers.paper(id, kinds.get(random.nextInt(3)))
            .asked("2031-02-03")
            .titled(words(random, 2 + random.nextInt(5)))
            .ofCase("2031Z0000" + random.nextInt(9))
            .question(words(random, 12))
            .answer(words(random, 15));
    if (random.nextBoolean()) {
      int number = random.nextInt(4);
      paper.names("dienst-" + number, "Vereniging van " + WORDS.get(number));
    }
    return random.nextBoolean() ? paper.cites("1" + random.nextInt(4)).indexed() : paper.indexed();
  }

  private static String words(Random random, int count) {
    return String.join(" ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
  }

  private static List<List<Suggestion>> answers(LuceneStore store) {
    try (SearchEngine engine = store.openEngine()) {
      return Stream.concat(WORDS.stream(), Stream.of("v", "ve", "s", "a", "art", "vuurtoren v"))
          .map(typed -> engine.suggest(typed, 10))
          .toList();
    }
  }

  private byte[] bytes(String name, SideFile file) throws IOException {
    IndexFolder index = new IndexFolder(folder.resolve(name));
    Path generation = index.path(index.current().orElseThrow());
    try (DirectoryReader reader = Commits.openBest(index)) {
      CommitNotes notes = CommitNotes.read(reader.getIndexCommit().getUserData());
      return Files.readAllBytes(generation.resolve(notes.file(file)));
    }
  }
}
