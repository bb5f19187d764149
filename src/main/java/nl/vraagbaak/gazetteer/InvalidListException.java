package nl.vraagbaak.gazetteer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more lists cannot be used as they are; the message has a line, in Dutch, for each fault.
 */
public class InvalidListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidListException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
