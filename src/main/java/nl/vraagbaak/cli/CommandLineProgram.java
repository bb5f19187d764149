package nl.vraagbaak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.vraagbaak.search.IndexException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, joined: the one way into the program. */
public final class CommandLineProgram {
  private final Terminal terminal;
  private final CommandLine line;

  /** With the world outside as given. */
  public CommandLineProgram(Terminal terminal) {
    this.terminal = terminal;
    line = new CommandLine(new RootCommand(terminal));
    commands(terminal).forEach(line::addSubcommand);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setParameterExceptionHandler(this::usedWrongly);
    line.setExecutionExceptionHandler(this::failed);
    speakDutch(line);
  }

  private static List<Callable<Integer>> commands(Terminal terminal) {
    return List.of(
        new IndexCommand(terminal),
        new StartCommand(terminal),
        new SearchCommand(terminal),
        new CompareCommand(terminal),
        new TakeApartCommand(terminal),
        new RecogniseCommand(terminal),
        new CheckCommand(terminal),
        new RestoreCommand(terminal),
        new MeasureCommand(terminal),
        new SettingsCommand(terminal),
        new TrainCommand(terminal));
  }

  /**
   * Runs one command.
   *
   * @return the exit code: 0 fine, 1 failed, 2 used wrongly
   */
  public int run(String... args) {
    Log.quietLibraries();
    int code = line.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** Every command by name, for the tests of the documentation. */
  CommandLine line() {
    return line;
  }

  private int usedWrongly(ParameterException fault, String[] args) {
    terminal.err().println("Fout: " + DutchFaults.tell(fault));
    terminal
        .err()
        .printf(
            "Uitleg: ./%s --help%n", fault.getCommandLine().getCommandSpec().qualifiedName(" "));
    return FailedException.Kind.USAGE.exitCode();
  }

  private int failed(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof FailedException told) {
      terminal.err().println("Fout: " + told.getMessage());
      return told.kind().exitCode();
    }
    if (fault instanceof IndexException told) {
      terminal.err().println("Fout: " + told.getMessage());
      return FailedException.Kind.FAILED.exitCode();
    }
    org.slf4j.LoggerFactory.getLogger(CommandLineProgram.class).error("onverwachte fout", fault);
    terminal
        .err()
        .println("Fout: er ging iets onverwachts mis; het logboek hierboven zegt waar. Meld dit.");
    return FailedException.Kind.FAILED.exitCode();
  }

  private static void speakDutch(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Toon deze uitleg en stop.")
                .build());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("Gebruik: ./");
    usage.synopsisSubcommandLabel("[OPDRACHT]");
    usage.parameterListHeading("%nArgumenten:%n");
    usage.optionListHeading("%nOpties:%n");
    usage.commandListHeading("%nOpdrachten:%n");
    usage.width(90);
    command.getSubcommands().values().forEach(CommandLineProgram::speakDutch);
  }
}
