package nl.vraagbaak.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vraagbaak.api.PaperJson;
import nl.vraagbaak.model.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes each paper as JSON, one file each. */
@Command(
    name = "ontleed",
    description = "Schrijf elk stuk uiteengenomen als JSON, per stuk een bestand.")
final class TakeApartCommand implements Callable<Integer> {
  @Mixin private final SharedOptions shared = new SharedOptions();

  @Option(
      names = "--uit",
      paramLabel = "MAP",
      required = true,
      description = "Map waarin de JSON-bestanden komen: <bestandsnaam>.json.")
  private Path to = Path.of("");

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "Bestanden en mappen met stukken.")
  private List<Path> places = List.of();

  private final Terminal terminal;
  private final RunReport report = new RunReport();

  TakeApartCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Places.mustExist(places);
    Parts parts = new Parts(shared.settings(terminal));
    Progress progress = new Progress(terminal, InstantSource.system());
    try {
      Files.createDirectories(to);
      parts.pipeline().run(parts.sources().files(places), held -> false, o -> take(o, progress));
    } catch (IOException | UncheckedIOException e) {
      throw FailedException.failed(
          "%s: schrijven lukt niet (%s); is er ruimte en mag het?".formatted(to, e.getMessage()));
    } finally {
      progress.end();
    }
    report.print(terminal.out(), progress.elapsed());
    return report.exitCode();
  }

  private void take(Outcome outcome, Progress progress) {
    progress.done(outcome);
    report.add(outcome);
    if (outcome instanceof Outcome.Taken taken) {
      write(taken.paper(), to.resolve(taken.origin().name().replace('/', '_') + ".json"));
    }
  }

  private static void write(Paper paper, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PaperJson.write(paper, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
