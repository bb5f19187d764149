package nl.vraagbaak.parse.line;

import java.util.List;

/**
 * What a line says about the text that follows it.
 *
 * @param part what begins here
 * @param numbers the printed numbers; empty where none is printed
 * @param rest text behind the label on the same line
 */
public record Label(Part part, List<Integer> numbers, String rest) {
  /** What can begin at a line. */
  public enum Part {
    /** All before the first label. */
    HEAD,
    /** A question. */
    QUESTION,
    /** An answer. */
    ANSWER,
    /** "Antwoord van Minister …" below the questions: it belongs to the head. */
    REPLY,
    /** "Toelichting". */
    EXPLANATION,
    /** "Mededeling". */
    NOTICE
  }

  public static final Label TOP = new Label(Part.HEAD, List.of(), "");

  /** Whether it is the label of such a part. */
  public boolean is(Part other) {
    return part == other;
  }
}
