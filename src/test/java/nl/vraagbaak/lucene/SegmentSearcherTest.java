package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.lucene.facet.FilterBits;
import nl.vraagbaak.lucene.hits.RankedHit;
import nl.vraagbaak.lucene.hits.RestOfPapers;
import nl.vraagbaak.lucene.hits.Sideways;
import nl.vraagbaak.lucene.hits.TopHits;
import nl.vraagbaak.lucene.ranking.Ranking;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.search.TestPapers;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of segments side by side find what one after the other would. */
class SegmentSearcherTest {
  private static final int COMMITS = 6;
  private static final int PAGE = 7;
  private static final List<String> WORDS =
      List.of("baken", "haven", "vuurtoren", "sluis", "getij");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir private Path folder;
  private Snapshots snapshots;
  private Snapshot snapshot;

  @BeforeEach
  void opens() throws IOException {
    LuceneStore store = new LuceneStore(folder, FacetNames.PRINTED);
    for (int commit = 0; commit < COMMITS; commit++) {
      try (IndexBuild build = store.openBuild(false)) {
        for (int paper = 0; paper < 4; paper++) {
          build.put(paper("ah-" + commit + "-" + paper).indexed());
        }
        build.commit(Map.of());
      }
    }
    snapshots = new Snapshots(new IndexFolder(folder), Thesaurus.NONE);
    snapshot = snapshots.acquire();
  }

  @AfterEach
  void closes() throws IOException {
    snapshot.release();
    snapshots.close();
  }

  private TestPapers paper(String id) {
    TestPapers paper = TestPapers.answered(id, "2031-02-01", "2031-03-01");
    for (int question = 0; question < 3; question++) {
      paper.question("Wat doet " + words() + "?");
      paper.answer(random.nextBoolean() ? "Ja, het baken." : words());
    }
    return paper;
  }

  private String words() {
    StringBuilder words = new StringBuilder("het baken");
    for (int left = random.nextInt(6); left > 0; left--) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  @Test
  void aPageIsTheSameHoweverManyRunsThereAre() throws IOException {
    for (SearchRequest request : requests()) {
      String of = request.sort() + " by paper " + request.options().byPaper() + ", seed " + seed;
      Page first = page(inOneRun(), request, Optional.empty());
      assertThat(first.hits()).as(of).hasSize(PAGE);
      assertThat(page(inRunsOfOneSegment(), request, Optional.empty()).told())
          .as(of)
          .isEqualTo(first.told());
      Optional<TopHits.After> after = Optional.of(first.end());
      assertThat(page(inRunsOfOneSegment(), request, after).told())
          .as("second page, %s", of)
          .isEqualTo(page(inOneRun(), request, after).told())
          .isNotEqualTo(first.told());
    }
  }

  @Test
  void segmentsThatAreShortMakeOneRun() {
    assertThat(inRunsOfOneSegment().getSlices())
        .hasSize(snapshot.reader().leaves().size())
        .hasSizeGreaterThan(2);
    assertThat(snapshot.searcher().getSlices()).hasSize(1);
  }

  private static List<SearchRequest> requests() {
    Query words = new Query.Any(List.of(new Query.Word("baken"), new Query.Word("haven")));
    SearchRequest found =
        SearchRequest.of(new ParsedQuery("baken haven", words, List.of()), Filters.NONE);
    List<SearchRequest> requests = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      for (boolean byPaper : new boolean[] {false, true}) {
        requests.add(
            found
                .sorted(sort)
                .with(new SearchRequest.Options(byPaper, false, false, Duration.ofMinutes(1))));
      }
    }
    return requests;
  }

  private IndexSearcher inOneRun() {
    return ranked(new IndexSearcher(snapshot.reader()));
  }

  private IndexSearcher inRunsOfOneSegment() {
    return ranked(new SegmentSearcher(snapshot.reader(), 1));
  }

  private static IndexSearcher ranked(IndexSearcher searcher) {
    searcher.setSimilarity(Ranking.SIMILARITY);
    return searcher;
  }

  /** What a searcher gave. */
  private record Page(List<RankedHit> hits, List<String> told) {
    TopHits.After end() {
      return new TopHits.After(hits.getLast().place(), hits.getLast().repeats());
    }
  }

  private Page page(IndexSearcher searcher, SearchRequest request, Optional<TopHits.After> after)
      throws IOException {
    TopHits top = snapshot.top(request, new TopHits.Stretch(PAGE, after, false));
    FilterBits questions = snapshot.facets().filter(Facet.KIND, Set.of("vraag"));
    Sideways.Counted counted =
        searcher.search(
            Queries.within(
                Queries.of(snapshot, request), request.query().tree(), request.filters(), Set.of()),
            new Sideways(top, true, Map.of(Facet.KIND, questions)));
    List<RankedHit> hits = top.hits();
    List<String> told = new ArrayList<>(List.of("total " + top.total()));
    for (Facet facet : List.of(Facet.KIND, Facet.YEAR)) {
      told.add(facet + " " + snapshot.facets().counts(facet, counted.by(facet)));
    }
    Optional<RestOfPapers> rest = top.rest();
    for (RankedHit hit : hits) {
      told.add(hit + " " + Arrays.toString(hit.place().fields));
      if (rest.isPresent()) {
        told.add("beside " + rest.get().besides(hit));
      }
    }
    return new Page(hits, told);
  }
}
