package nl.vraagbaak.lucene;

import java.nio.file.Path;
import java.util.Map;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.TestPapers;

/** Indexes until it is killed: each commit replaces all papers by those of the next round. */
final class KilledIndexing {
  /** How many papers there are after every commit. */
  static final int PAPERS = 20;

  private KilledIndexing() {}

  /**
   * Never ends; prints the number of each round once it is committed.
   *
   * @param args folder of the index, number of the first round
   */
  public static void main(String[] args) {
    LuceneStore store = new LuceneStore(Path.of(args[0]), FacetNames.PRINTED);
    for (int round = Integer.parseInt(args[1]); ; round++) {
      try (IndexBuild build = store.openBuild(round % 7 == 0)) {
        for (int i = 0; i < PAPERS; i++) {
          build.put(paper(i, round));
        }
        build.commit(Map.of("ronde", round));
      }
      System.out.println(round);
      System.out.flush();
    }
  }

  private static IndexedPaper paper(int number, int round) {
    return TestPapers.answered("ah-" + number, "2030-01-01", "2030-01-02")
        .question("Is dit ronde " + round + "?")
        .answer("Dit is ronde" + round + ".")
        .cites(Integer.toString(round % 5 + 1))
        .indexed();
  }
}
