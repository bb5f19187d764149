package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a folder with an index that only notes what is done to it. */
class IndexRunTest {
  @TempDir Path folder;
  private final Map<String, IndexBuild.Held> index = new TreeMap<>();
  private final List<String> done = new ArrayList<>();
  private Parts parts;

  @BeforeEach
  void lists() {
    TestTerminal terminal = new TestTerminal(Path.of("").toAbsolutePath());
    parts = new Parts(SettingsReader.read(terminal.terminal(), java.util.Optional.empty()));
  }

  @Test
  void aSecondRunTakesOnlyWhatIsNewOrChanged() throws IOException {
    paper("a.txt", "AH 9101", "Ja.");
    paper("b.txt", "AH 9102", "Nee.");
    RunReport first = run(false);
    assertThat(first.papers()).isEqualTo(2);
    assertThat(done).containsExactly("put a.txt", "put b.txt", "commit");
    paper("b.txt", "AH 9102", "Toch wel.");
    paper("c.txt", "AH 9103", "Ja.");
    run(false);
    assertThat(done).containsExactly("put b.txt", "put c.txt", "commit");
    assertThat(run(false).changes()).isFalse();
    assertThat(done).as("nothing to commit").isEmpty();
  }

  @Test
  void whatIsGoneGoesOnlyWhenAskedFor() throws IOException {
    paper("a.txt", "AH 9101", "Ja.");
    paper("b.txt", "AH 9102", "Nee.");
    run(false);
    Files.delete(folder.resolve("a.txt"));
    run(false);
    assertThat(done).isEmpty();
    run(true);
    assertThat(done).containsExactly("remove a.txt", "commit");
  }

  @Test
  void whatLiesElsewhereIsNotCleanedUp() throws IOException {
    index.put(folder + "-2/x.txt", new IndexBuild.Held("hash", "x"));
    paper("a.txt", "AH 9101", "Ja.");
    run(true);
    assertThat(done).containsExactly("put a.txt", "commit");
  }

  @Test
  void theSamePaperInTwoFilesIsTakenOnceAndTold() throws IOException {
    paper("a.txt", "AH 9101", "Ja.");
    paper("b.txt", "AH 9101", "Ja, zeker.");
    RunReport report = run(false);
    assertThat(done).containsExactly("put a.txt", "commit");
    assertThat(printed(report)).contains("b.txt: hetzelfde stuk als " + folder.resolve("a.txt"));
  }

  @Test
  void aCopyOfAPaperWithoutANumberIsTakenOnceAndTold() throws IOException {
    String letter = "Geachte voorzitter,\n\nHierbij meld ik dat de kade weer open is.";
    Files.writeString(folder.resolve("a.txt"), letter);
    Files.writeString(folder.resolve("kopie.txt"), letter);
    RunReport report = run(false);
    assertThat(done).containsExactly("put a.txt", "commit");
    assertThat(printed(report))
        .contains("kopie.txt: hetzelfde stuk als " + folder.resolve("a.txt"));
    Files.delete(folder.resolve("a.txt"));
    run(true);
    assertThat(done).contains("put kopie.txt");
  }

  @Test
  void aLaterRunLeavesThePaperToItsFirstFileToo() throws IOException {
    paper("b.txt", "AH 9101", "Ja.");
    run(false);
    paper("a.txt", "AH 9101", "Ja, zeker.");
    run(false);
    assertThat(done).as("a.txt is the second").isEmpty();
    Files.delete(folder.resolve("b.txt"));
    run(true);
    assertThat(done).as("moved").contains("put a.txt", "commit");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheRunGoesOn() throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF});
    paper("b.txt", "AH 9102", "Nee.");
    RunReport report = run(false);
    assertThat(done).containsExactly("put b.txt", "commit");
    assertThat(report.rejects()).isEqualTo(1);
    assertThat(report.exitCode()).isZero();
    assertThat(printed(report)).contains("Afgewezen").contains("a.bin: ");
  }

  @Test
  void aRunOfWhichNothingCouldBeReadFails() throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF});
    assertThat(run(false).exitCode()).isEqualTo(1);
  }

  private RunReport run(boolean cleanUp) {
    done.clear();
    Progress progress = new Progress(new TestTerminal(folder).terminal(), InstantSource.system());
    IndexRun run = new IndexRun(new Notes());
    run.take(parts.pipeline(), parts.sources().files(List.of(folder)), progress);
    if (cleanUp) {
      run.cleanUp(List.of(folder));
    }
    return run.commit();
  }

  private void paper(String name, String number, String answer) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        %s
        2025Z99001
        Antwoord van minister De Fictie (Justitie en Veiligheid) (ontvangen 12 mei 2025)

        Vraag 1
        Kent u het bericht?

        Antwoord 1
        %s
        """
            .formatted(number, answer));
  }

  private static String printed(RunReport report) {
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text, true), Duration.ofSeconds(1));
    return text.toString();
  }

  /** An index that keeps hashes by path and a list of what was done. */
  private final class Notes implements IndexBuild {
    @Override
    public Map<String, Held> held() {
      return Map.copyOf(index);
    }

    @Override
    public void put(IndexedPaper paper) {
      index.put(paper.path(), new Held(paper.hash(), paper.paper().id()));
      done.add("put " + Path.of(paper.path()).getFileName());
    }

    @Override
    public void remove(String path) {
      index.remove(path);
      done.add("remove " + Path.of(path).getFileName());
    }

    @Override
    public void commit(Map<String, Integer> figures) {
      done.add("commit");
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
