package nl.vraagbaak.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Dutch what is wrong with a command line. */
final class DutchFaults {
  /** What differs more is another word. */
  private static final int MOST_SLIPS = 2;

  private DutchFaults() {}

  /** One sentence that names the argument and the way out. */
  static String tell(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(DutchFaults::name)
          .collect(Collectors.joining(" en ", "er ontbreekt ", "."));
    }
    ArgSpec argument = fault.getArgSpec();
    return argument == null
        ? "de opdracht is niet te lezen."
        : "%s: '%s' kan niet.".formatted(name(argument), fault.getValue());
  }

  private static String unmatched(UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().getFirst();
    boolean names = !fault.getCommandLine().getSubcommands().isEmpty();
    String what =
        fault.isUnknownOption()
            ? "onbekende optie"
            : names ? "onbekende opdracht" : "onverwacht argument";
    String loose =
        fault.isUnknownOption() || names ? "" : "; zet meer woorden tussen aanhalingstekens";
    String meant =
        fault.getSuggestions().stream()
            .filter(other -> Spelling.distance(first, other) <= MOST_SLIPS)
            .findFirst()
            .map("; bedoeld is misschien '%s'"::formatted)
            .orElse(loose);
    return "%s '%s'%s.".formatted(what, first, meant);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
