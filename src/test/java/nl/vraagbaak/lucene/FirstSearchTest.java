package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.TestPapers;
import nl.vraagbaak.search.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made once for a commit takes no time of the search that comes first. */
class FirstSearchTest {
  private static final Duration BUDGET = Duration.ofMillis(1600);

  @TempDir private Path folder;

  @Test
  void findsAllHoweverLongTheMakingReadyTook() {
    Path index = folder.resolve("index");
    try (IndexBuild build = new LuceneStore(index, FacetNames.PRINTED).openBuild(false)) {
      build.put(
          TestPapers.answered("ah-1", "2031-02-01", "2031-03-01")
              .question("Mag dit?")
              .answer("Nee.")
              .indexed());
      build.commit(Map.of());
    }
    LuceneStore store = new LuceneStore(index, FacetNames.PRINTED, new Slow());
    try (SearchEngine engine = store.openEngine()) {
      Query words = new Query.Any(List.of(new Query.Word("mag"), new Query.Word("nee")));
      SearchRequest request =
          SearchRequest.of(new ParsedQuery("mag nee", words, List.of()), Filters.NONE)
              .with(new SearchRequest.Options(false, false, false, BUDGET));
      SearchPage page = engine.search(request);
      assertThat(page.total()).isEqualTo(new SearchPage.Total(2, true));
    }
  }

  /** Takes as long to be joined to the acronyms of a commit as a search may take. */
  private static final class Slow implements Thesaurus {
    @Override
    public List<String> alternatives(String words) {
      return List.of();
    }

    @Override
    public Thesaurus and(Thesaurus other) {
      long end = System.nanoTime() + BUDGET.toNanos();
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
      return other;
    }
  }
}
