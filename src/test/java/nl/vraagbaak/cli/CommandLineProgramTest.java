package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandLineProgramTest {
  // English that picocli would print by itself
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(Usage|Commands|Options|Missing|Unknown|Show|Invalid|Unmatched)\\b");

  @TempDir Path home;

  @Test
  void everyCommandIsFoundByTheNameItHas() {
    CommandLine program = new CommandLineProgram(new TestTerminal(home).terminal()).line();
    assertThat(program.getSubcommands()).hasSizeGreaterThan(9);
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              Command own = command.getCommand().getClass().getAnnotation(Command.class);
              assertThat(Objects.requireNonNull(own).name()).isEqualTo(name);
            });
  }

  @Test
  void everyCommandExplainsItselfInDutch() {
    for (String name : commands()) {
      TestTerminal terminal = new TestTerminal(home);
      assertThat(terminal.run(name, "--help")).as(name).isZero();
      assertThat(terminal.out())
          .contains("Gebruik: ./vraagbaak " + name)
          .contains("Toon deze uitleg")
          .doesNotContainPattern(ENGLISH);
    }
  }

  @Test
  void theProgramNamesAllItsCommands() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("--help")).isZero();
    assertThat(terminal.out()).contains("Opdrachten:").contains(commands());
  }

  @Test
  void everyCommandStandsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(commands()).allSatisfy(name -> assertThat(readme).contains("| `" + name));
  }

  @Test
  void anUnknownOptionIsWrongUseAndToldInDutch() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("instellingen", "--confg", "x")).isEqualTo(2);
    assertThat(terminal.err())
        .contains("Fout: onbekende optie '--confg'; bedoeld is misschien '--config'")
        .contains("./vraagbaak instellingen --help")
        .doesNotContainPattern(ENGLISH);
  }

  @Test
  void anOptionWithoutItsValueIsToldByName() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("instellingen", "--config")).isEqualTo(2);
    assertThat(terminal.err()).contains("er ontbreekt --config.").doesNotContainPattern(ENGLISH);
  }

  @Test
  void anUnknownCommandIsWrongUse() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("instelingen")).isEqualTo(2);
    assertThat(terminal.err())
        .contains("onbekende opdracht 'instelingen'")
        .contains("bedoeld is misschien 'instellingen'");
    TestTerminal another = new TestTerminal(home);
    assertThat(another.run("help")).isEqualTo(2);
    assertThat(another.err())
        .contains("onbekende opdracht 'help'.", "./vraagbaak --help")
        .doesNotContain("herstel");
  }

  @Test
  void aWordTooManyIsToldWithTheQuotesItWants() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("herken", "artikel", "326")).isEqualTo(2);
    assertThat(terminal.err()).contains("onverwacht argument '326'; zet meer woorden tussen");
  }

  @Test
  void settingsAreShownWithTheirOrigin() {
    TestTerminal terminal =
        new TestTerminal(home, java.util.Map.of("VRAAGBAAK_POORT", "8181", "PATH", "/bin"));
    assertThat(terminal.run("instellingen")).isZero();
    assertThat(terminal.out())
        .contains("poort = 8181   (VRAAGBAAK_POORT; omgeving: VRAAGBAAK_POORT)")
        .contains("adres = 127.0.0.1   (standaard;");
  }

  @Test
  void aWrongSettingIsWrongUseWithoutAStackTrace() {
    TestTerminal terminal = new TestTerminal(home, java.util.Map.of("VRAAGBAAK_POORT", "tachtig"));
    assertThat(terminal.run("instellingen")).isEqualTo(2);
    assertThat(terminal.err())
        .startsWith("Fout: VRAAGBAAK_POORT: 'tachtig' kan niet voor 'poort'")
        .doesNotContain("\tat ");
  }

  @Test
  void theVersionIsPrinted() {
    TestTerminal terminal = new TestTerminal(home);
    assertThat(terminal.run("--versie")).isZero();
    assertThat(terminal.out()).startsWith("vraagbaak ");
  }

  private List<String> commands() {
    CommandLine line = new CommandLineProgram(new TestTerminal(home).terminal()).line();
    return line.getSubcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
