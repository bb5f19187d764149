package nl.vraagbaak.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.source.layout.PrintedLine.Kind;

/**
 * Writes running text with an empty line between paragraphs: where white parts them, or where a
 * line ends early although the first word of the next would have fitted.
 */
final class Paragraphs {
  private static final double WHITE = 1.3;

  /** Width of a space between words, in ems, with some slack. */
  private static final double SPACE = 0.4;

  private static final int LONGEST_HEADING = 120;

  /** "…is.", "…is?»", "…is:", also before the number of a note. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          ".*[.?!:;][»”’\"')\\]]{0,3}(?:\\uE000[^\\uE001]{1,3}\\uE001){0,5}", Pattern.DOTALL);

  private final List<PrintedLine> lines;
  private Optional<Row> last = Optional.empty();
  private Optional<Body> lastBody = Optional.empty();

  Paragraphs(List<PrintedLine> lines) {
    this.lines = lines;
  }

  void add(List<Row> rows, Body body) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (last.isPresent() && parts(last.get(), row, lastBody.orElse(body))) {
        lines.add(new PrintedLine("", row.page(), Kind.BODY));
      }
      lines.add(new PrintedLine(row.text(), row.page(), kind(rows, i, body)));
      last = Optional.of(row);
      lastBody = Optional.of(body);
    }
  }

  private static boolean parts(Row before, Row next, Body body) {
    double step = next.baseline() - before.baseline();
    boolean white = before.page() == next.page() && step > WHITE * body.pitch();
    return white
        || Math.abs(before.size() - next.size()) > 0.1 * body.size()
        || endsEarly(before, next, body);
  }

  private static boolean endsEarly(Row before, Row next, Body body) {
    double slack = body.right() - before.right();
    boolean fitted = slack > next.firstWordWidth() + SPACE * body.size();
    return fitted
        && (SENTENCE_END.matcher(before.text()).matches()
            || slack > 0.4 * (body.right() - body.left()));
  }

  /** A heading is set off by its type, and takes no more than two lines. */
  private static Kind kind(List<Row> rows, int index, Body body) {
    int above = 0;
    while (index - above > 0 && above < 2 && isTogether(rows, index - above, body)) {
      above++;
    }
    return above < 2 && isHeading(rows.get(index), body) ? Kind.HEADING : Kind.BODY;
  }

  /** Whether a row and the one above it are lines of one heading. */
  private static boolean isTogether(List<Row> rows, int index, Body body) {
    Row above = rows.get(index - 1);
    double step = rows.get(index).baseline() - above.baseline();
    return isHeading(above, body) && step < WHITE * body.pitch();
  }

  private static boolean isHeading(Row row, Body body) {
    return (row.isBold() || row.size() > 1.12 * body.size())
        && row.length() < LONGEST_HEADING
        && !row.text().endsWith("?");
  }
}
