package nl.vraagbaak.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.vraagbaak.search.IndexException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, joined: the one way into the program. */
public final class CommandLineProgram {
  private final Terminal terminal;

  /** With the world outside as given. */
  public CommandLineProgram(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Every command by its name, in the order in which the help names them. */
  private static Map<String, Function<Terminal, Callable<Integer>>> commands() {
    Map<String, Function<Terminal, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("indexeer", IndexCommand::new);
    commands.put("start", StartCommand::new);
    commands.put("zoek", SearchCommand::new);
    commands.put("vergelijk", CompareCommand::new);
    commands.put("ontleed", TakeApartCommand::new);
    commands.put("herken", RecogniseCommand::new);
    commands.put("controleer", CheckCommand::new);
    commands.put("herstel", RestoreCommand::new);
    commands.put("meet", MeasureCommand::new);
    commands.put("instellingen", SettingsCommand::new);
    commands.put("oefen", TrainCommand::new);
    return commands;
  }

  /**
   * Runs one command.
   *
   * @return the exit code: 0 fine, 1 failed, 2 used wrongly
   */
  public int run(String... args) {
    Log.quietLibraries();
    int code = line(args).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /**
   * The command that is asked for, ready to run. The others are made only where none is named or it
   * is unknown: to make them all takes a fifth of a second of every start.
   */
  CommandLine line(String... args) {
    Map<String, Function<Terminal, Callable<Integer>>> commands = commands();
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    CommandLine line = new CommandLine(new RootCommand(terminal));
    commands.forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setParameterExceptionHandler(this::usedWrongly);
    line.setExecutionExceptionHandler(this::failed);
    speakDutch(line);
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
