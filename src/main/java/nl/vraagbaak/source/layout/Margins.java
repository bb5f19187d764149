package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes text beside the running text (an address block, a colophon) out of its rows. */
final class Margins {
  /** "1.", "12)", "a.", "•", "–": hangs in the margin and belongs to the text beside it. */
  private static final Pattern LABEL =
      Pattern.compile("[(]?[\\p{L}\\p{N}]{0,4}[.):]?|\\p{Punct}|[•–—▪■●o·-]");

  private static final double SMALL = 0.95;

  /** A label in small print is no longer than "12)". */
  private static final int LONGEST_SMALL = 3;

  private Margins() {}

  /** The rows with what stands wholly in a margin as rows of their own. */
  static List<Row> split(List<Row> rows, Body body) {
    List<Row> split = new ArrayList<>();
    for (Row row : rows) {
      List<Span> main = row.spans().stream().filter(span -> !isBeside(span, body)).toList();
      List<Span> beside = row.spans().stream().filter(span -> isBeside(span, body)).toList();
      if (!beside.isEmpty()) {
        split.add(new Row(row.page(), beside));
      }
      if (!main.isEmpty()) {
        split.add(new Row(row.page(), main));
      }
    }
    return split;
  }

  /**
   * Whether it stands wholly to the left or to the right of the running text. To the right only
   * small print does: text of the same size is a cell of a table.
   */
  static boolean isBeside(Span span, Body body) {
    String text = span.text().strip();
    // "geen" in small print is no label
    boolean label =
        LABEL.matcher(text).matches()
            && (text.length() <= LONGEST_SMALL || span.size() >= SMALL * body.size());
    boolean left = span.right() < body.left() - body.size() && !label;
    boolean right = span.left() > body.right() + body.size() && span.size() < SMALL * body.size();
    return left || right;
  }
}
