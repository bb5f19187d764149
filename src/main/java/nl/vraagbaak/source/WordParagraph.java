package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.source.layout.Marks;

/** Gathers the text of one paragraph of a marked-up file, with its marks, to lines. */
final class WordParagraph {
  private static final int LONGEST_HEADING = 100;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder raised = new StringBuilder();
  private int letters;
  private int bold;

  void add(String piece, boolean isRaised, boolean isBold) {
    if (isRaised) {
      raised.append(piece);
    } else {
      settle();
      text.append(piece);
    }
    letters += piece.length();
    bold += isBold ? piece.length() : 0;
  }

  /** Adds a mark that the format itself gives. */
  void mark(String number) {
    settle();
    text.append(WordNotes.mark(number));
  }

  private void settle() {
    if (!raised.isEmpty()) {
      text.append(Marks.of(raised.toString(), text.toString()));
      raised.setLength(0);
    }
  }

  /** Puts a label before what it holds. */
  void label(String label) {
    if (!label.isEmpty()) {
      text.insert(0, label + " ");
    }
  }

  boolean isBlank() {
    return text.toString().isBlank() && raised.toString().isBlank();
  }

  /** Its lines: one, or more where the paragraph itself breaks lines; the last one ends it. */
  List<Line> lines(int page, Line.Role role) {
    settle();
    Line.Role whole = role == Line.Role.PARAGRAPH && isHeading() ? Line.Role.HEADING : role;
    List<Line> lines = new ArrayList<>();
    for (String line : text.toString().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Line(line.strip(), page, whole));
      }
    }
    return lines;
  }

  /** A short paragraph all in bold that is no sentence. */
  private boolean isHeading() {
    String shown = text.toString().strip();
    return bold * 10 >= letters * 9
        && shown.length() <= LONGEST_HEADING
        && !shown.endsWith("?")
        && !shown.endsWith(".");
  }
}
