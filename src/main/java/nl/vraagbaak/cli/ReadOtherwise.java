package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.search.IndexBuild;

/**
 * How many papers of the index were read with other lists than those in use. It is counted once for
 * each commit; safe for many threads.
 */
final class ReadOtherwise {
  private final LuceneStore store;
  private final ReadingMark mark;
  private String counted = "";
  private int others;

  ReadOtherwise(LuceneStore store, ReadingMark mark) {
    this.store = store;
    this.mark = mark;
  }

  /** The number in a commit that is being read. */
  synchronized int at(String commit) {
    if (!counted.equals(commit)) {
      others = Math.toIntExact(mark.others(store.held().values()));
      counted = commit;
    }
    return others;
  }

  /** What to do about them, in Dutch; empty where there are none. */
  Optional<String> advice(Path lists) {
    Collection<IndexBuild.Held> held = store.held().values();
    long many = mark.others(held);
    return many == 0 ? Optional.empty() : Optional.of(advice(many, held.size(), lists));
  }

  static String advice(long many, int papers, Path lists) {
    String which =
        papers == 1
            ? "Het enige stuk in de index is"
            : "%d van de %d stukken %s".formatted(many, papers, many == 1 ? "is" : "zijn");
    return ("%s met andere lijsten gelezen dan die nu in %s staan. Lees %s opnieuw met"
            + " ./vraagbaak indexeer MAP, of maak de index opnieuw met ./vraagbaak indexeer"
            + " --opnieuw MAP.")
        .formatted(which, lists, many == 1 ? "het" : "ze");
  }
}
