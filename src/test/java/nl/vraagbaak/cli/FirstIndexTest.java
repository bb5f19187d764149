package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstIndexTest {
  @TempDir Path folder;

  @Test
  void theSamplesGoIntoAnIndexThatNothingIsInYetAndIntoNoOther() {
    Path index = folder.resolve("index");
    TestTerminal terminal = new TestTerminal(Path.of("").toAbsolutePath());
    Settings settings =
        SettingsReader.read(terminal.terminal(), Optional.empty()).withIndex(Optional.of(index));
    FirstIndex.ofNothing(terminal.terminal(), new Parts(settings), settings);
    assertThat(new Parts(settings).holdsNothing()).isTrue();
    FirstIndex.ofSamples(terminal.terminal(), settings);
    assertThat(terminal.err())
        .contains("Er staat nog niets in de index; de voorbeelden worden geïndexeerd.")
        .contains("10 opgenomen");
    assertThat(new Parts(settings).holdsNothing()).isFalse();
    int told = terminal.err().length();
    FirstIndex.ofSamples(terminal.terminal(), settings);
    assertThat(terminal.err()).hasSize(told);
  }
}
