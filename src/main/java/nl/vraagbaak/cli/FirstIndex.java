package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.search.IndexBuild;

/** The index that a newcomer begins with. */
final class FirstIndex {
  private FirstIndex() {}

  /**
   * Makes one of nothing where there is none and none is about to be made: a server in a container
   * then waits for papers, says so to whoever asks, and is not ready.
   */
  static void ofNothing(Terminal terminal, Parts parts, Settings settings) {
    if (parts.holdsIndex()) {
      return;
    }
    try (IndexBuild build = parts.store().openBuild(false)) {
      build.commit(Map.of());
    }
    terminal
        .err()
        .printf(
            "Er is nog geen index in %s; de dienst begint leeg. Neem stukken op met:"
                + " ./vraagbaak indexeer MAP%n",
            settings.path(Setting.INDEX));
  }

  /** Puts the sample papers in the index where there is none, or nothing in it yet. */
  static void ofSamples(Terminal terminal, Settings settings) {
    Parts parts = new Parts(settings);
    boolean begun = parts.holdsIndex();
    if (begun && !parts.holdsNothing()) {
      return;
    }
    Path samples = settings.path(Setting.SAMPLES);
    Places.mustExist(List.of(samples));
    terminal
        .err()
        .printf(
            "%s; de voorbeelden worden geïndexeerd.%n",
            begun ? "Er staat nog niets in de index" : "Er is nog geen index");
    Progress progress = new Progress(terminal, InstantSource.system());
    try (IndexBuild build = parts.store().openBuild(false)) {
      IndexRun run = new IndexRun(build);
      run.take(parts.pipeline(), parts.sources().files(List.of(samples)), progress);
      RunReport report = run.commit();
      progress.end();
      terminal.err().println("Voorbeelden: " + report.line() + ".");
    }
  }
}
