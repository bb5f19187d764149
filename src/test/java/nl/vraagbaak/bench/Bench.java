package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.FacetNames;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;

/**
 * Measures the engine against bare Lucene with the stock Dutch analyzer, over the same generated
 * records, in one process, by turns. Prints ratios; docs/bench.md has the command.
 */
public final class Bench {
  private static final int QUERIES = 200;
  private static final int ROUNDS = 5;
  private static final long SEED = 7;

  private Bench() {}

  /**
   * Runs it.
   *
   * @param args folder to write in, number of records
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int papers = Integer.parseInt(args[1]) / RandomPapers.RECORDS;
    RandomPapers random = new RandomPapers(SEED);
    long generated = time(() -> generate(random, papers));
    long bare = time(() -> BareLucene.index(folder.resolve("kaal"), random, papers)) - generated;
    LuceneStore store = new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
    long ours = time(() -> index(store, random, papers)) - generated;
    print("index time, s", ours / 1e9, bare / 1e9);
    print("index size, MB", size(folder.resolve("index")), size(folder.resolve("kaal")));
    long opened = System.nanoTime();
    try (SearchEngine engine = store.openEngine();
        BareLucene lucene = new BareLucene(folder.resolve("kaal"))) {
      engine.search(request("verhandeling"));
      System.out.printf("open to first answer, ms %.0f%n", (System.nanoTime() - opened) / 1e6);
      compare(engine, lucene, random);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long time(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static void generate(RandomPapers random, int papers) {
    int records = 0;
    for (int i = 0; i < papers; i++) {
      records += random.paper(i).paper().body().questions().size();
    }
    System.out.printf("records %d%n", records * 2);
  }

  private static void index(LuceneStore store, RandomPapers random, int papers) {
    try (IndexBuild build = store.openBuild(true)) {
      for (int i = 0; i < papers; i++) {
        build.put(random.paper(i));
      }
      build.commit(Map.of());
    }
  }

  private static void compare(SearchEngine engine, BareLucene lucene, RandomPapers random)
      throws IOException {
    Random words = new Random(SEED);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(i % 3 == 0 ? random.word(words) : random.word(words) + " " + random.word(words));
    }
    double[] ours = new double[QUERIES];
    double[] bare = new double[QUERIES];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < QUERIES; i++) {
        String query = queries.get(i);
        boolean all = i % 3 == 1;
        SearchRequest asked = request(all ? query.replace(" ", " EN ") : query);
        ours[i] = time(() -> engine.search(asked)) / 1e6;
        bare[i] = time(() -> lucene.search(query, all)) / 1e6;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(bare);
    print("search p50, ms", ours[QUERIES / 2], bare[QUERIES / 2]);
    print("search p99, ms", ours[QUERIES * 99 / 100], bare[QUERIES * 99 / 100]);
  }

  private static SearchRequest request(String typed) {
    QueryParser parser = new QueryParser(word -> Optional.empty());
    return SearchRequest.of(parser.parse(typed), Filters.NONE)
        .withFacets(EnumSet.copyOf(BareLucene.FIVE))
        .paged(10, Optional.empty());
  }

  private static void print(String what, double ours, double bare) {
    System.out.printf("%s: %.2f against %.2f, ratio %.2f%n", what, ours, bare, ours / bare);
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }
}
