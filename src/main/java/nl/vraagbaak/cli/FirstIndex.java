package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import nl.vraagbaak.search.IndexBuild;

/** The index that a newcomer begins with. */
final class FirstIndex {
  private FirstIndex() {}

  /** Makes an index of the sample papers where there is none; another one is left as it is. */
  static void ofSamples(Terminal terminal, Settings settings) {
    Parts parts = new Parts(settings);
    if (parts.holdsIndex()) {
      return;
    }
    Path samples = settings.path(Setting.SAMPLES);
    Places.mustExist(List.of(samples));
    terminal.err().println("Er is nog geen index; de voorbeelden worden geïndexeerd.");
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
