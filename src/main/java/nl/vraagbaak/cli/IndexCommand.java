package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.vraagbaak.extract.Candidates;
import nl.vraagbaak.search.IndexBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads papers and brings the index up to date with them. */
@Command(
    name = "indexeer",
    description = {
      "Lees stukken, neem ze uiteen en zet ze in de index.",
      "Wat al in de index staat en niet veranderd is, wordt overgeslagen, tenzij de lijsten"
          + " in config/ veranderd zijn. Een run is één wijziging:"
          + " een draaiende server toont het oude tot alles klaar is."
    })
final class IndexCommand implements Callable<Integer> {
  @Mixin private final IndexOptions options = new IndexOptions();

  @Option(
      names = "--opruimen",
      description = "Haal uit de index wat niet meer in de genoemde mappen staat.")
  private boolean cleanUp;

  @Option(names = "--opnieuw", description = "Maak de index helemaal opnieuw.")
  private boolean anew;

  @Option(
      names = "--streng",
      description = "Eindig met code 1 als er ook maar één bestand is afgewezen.")
  private boolean strict;

  @Option(
      names = "--kandidaten",
      description = {
        "Noem daarna namen die in de nieuwe stukken terugkomen en niet in organisaties.csv staan."
      })
  private boolean candidates;

  @Parameters(
      arity = "1..*",
      paramLabel = "MAP|BESTAND",
      description = "Mappen (met wat daaronder ligt) en bestanden met stukken.")
  private List<Path> places = List.of();

  private final Terminal terminal;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Places.mustExist(places);
    Parts parts = new Parts(options.settings(terminal));
    Pipeline pipeline = parts.pipeline();
    Progress progress = new Progress(terminal, InstantSource.system());
    Candidates names = parts.candidates();
    RunReport report;
    try (IndexBuild build = parts.store().openBuild(anew)) {
      IndexRun run = new IndexRun(build, candidates ? names::add : paper -> {});
      run.take(pipeline, parts.sources().files(places), progress);
      if (run.sawNothing()) {
        throw nothingThere();
      }
      if (cleanUp) {
        run.cleanUp(places);
      }
      report = run.commit();
    } finally {
      progress.end();
    }
    report.print(terminal.out(), progress.elapsed());
    terminal.out().println("Index          " + parts.store().folder());
    parts.readOtherwise().ifPresent(told -> terminal.err().println("Let op: " + told));
    if (candidates) {
      print(names);
    }
    return strict && report.rejects() > 0 ? 1 : report.exitCode();
  }

  /** A disk that is not mounted, more likely than not: to clean up would empty the index. */
  private FailedException nothingThere() {
    return FailedException.failed(
        "in %s staat geen enkel bestand; de index blijft zoals hij was."
            .formatted(places.stream().map(Path::toString).collect(Collectors.joining(", "))));
  }

  private void print(Candidates names) {
    terminal.out().println("Kandidaten     (stukken, naam; niet in organisaties.csv)");
    names.recurring(2).forEach(c -> terminal.out().printf("%6d  %s%n", c.papers(), c.name()));
  }
}
