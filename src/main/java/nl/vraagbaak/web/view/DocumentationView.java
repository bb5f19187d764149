package nl.vraagbaak.web.view;

import java.util.List;

/**
 * The interface for programs as a page to read.
 *
 * @param frame what stands around it
 * @param groups its operations, by subject
 * @param problems what can go wrong
 */
public record DocumentationView(Frame frame, List<Group> groups, List<Trouble> problems) {
  /** Copies the lists. */
  public DocumentationView {
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
  }

  /**
   * Operations on one subject.
   *
   * @param title the subject
   * @param operations what can be asked
   */
  public record Group(String title, List<Told> operations) {
    /** Copies the operations. */
    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * One operation.
   *
   * @param id its place on the page
   * @param title a few words
   * @param request method and path
   * @param text what it does
   * @param parameters what it takes
   * @param formats what it answers in, each with its short name
   * @param example an address that finds something in the sample papers; empty for none
   */
  public record Told(
      String id,
      String title,
      String request,
      String text,
      List<Taken> parameters,
      List<String> formats,
      String example) {
    /** Copies the lists. */
    public Told {
      parameters = List.copyOf(parameters);
      formats = List.copyOf(formats);
    }
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param meaning what it is for
   * @param limits what it may be
   */
  public record Taken(String name, String meaning, String limits) {}

  /**
   * A kind of problem.
   *
   * @param id its place on the page, as the type of a problem names it
   * @param title status and title
   * @param advice what to do about it
   */
  public record Trouble(String id, String title, String advice) {}
}
