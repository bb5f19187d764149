package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills indexing at random moments: what was committed stays, and readers see whole rounds only.
 * With {@code -Dkills=100} for longer.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final long LONGEST_LIFE_MS = 1_500;

  @TempDir Path folder;
  private int committed;

  @Test
  void nothingCommittedIsLostAndEveryReaderSeesAWholeRound() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    indexAndKill(0);
    try (SearchEngine watching = store().openEngine();
        ReaderAtWork reader = new ReaderAtWork(watching)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        indexAndKill(random.nextLong(LONGEST_LIFE_MS));
        String where = "-Dseed=%d, kill %d".formatted(seed, kill);
        ((LuceneEngine) watching).refresh();
        check(watching, where);
        try (SearchEngine fresh = store().openEngine()) {
          check(fresh, where);
        }
        assertThat(store().check().whole()).as(where).isTrue();
        assertThat(reader.fault()).as(where).isEmpty();
      }
      System.out.printf("kills %d, searches meanwhile %d%n", KILLS, reader.searches());
    }
  }

  private LuceneStore store() {
    return new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
  }

  /** Lets it live until it has committed once, and then for a while. */
  private void indexAndKill(long life) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "rondes", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIndexing.class.getName(),
                folder.resolve("index").toString(),
                Integer.toString(committed + 1))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      await().atMost(Duration.ofMinutes(1)).until(() -> Files.size(output) > 0);
      boolean ended = process.waitFor(life, TimeUnit.MILLISECONDS);
      assertThat(ended).isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
    committed = Integer.parseInt(Files.readAllLines(output).getLast());
  }

  private void check(SearchEngine engine, String where) {
    int round = engine.status().run().getOrDefault("ronde", 0);
    assertThat(round).as(where).isGreaterThanOrEqualTo(committed);
    Query word = new Query.Phrase("ronde" + round, true);
    SearchRequest request =
        SearchRequest.of(new ParsedQuery("ronde", word, List.of()), Filters.NONE);
    assertThat(engine.search(request).total().count()).as(where).isEqualTo(KilledIndexing.PAPERS);
    assertThat(engine.status().records())
        .as(where)
        .containsEntry("antwoord", KilledIndexing.PAPERS)
        .containsEntry("wetsartikel", 1);
    assertThat(engine.suggest("zandb", 3)).as(where).hasSize(1);
    committed = round;
  }
}
