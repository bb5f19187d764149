package nl.vraagbaak.source.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The spans that stand side by side on one baseline and are read in one go.
 *
 * @param page from 1
 * @param spans from left to right, never empty
 */
record Row(int page, List<Span> spans) {
  /** Gap, in ems, below which two spans are one word. */
  private static final double WORD_GAP = 0.12;

  /** Gap, in ems, beyond which the text is that of another column. */
  private static final double COLUMN_GAP = 1.2;

  private static final Pattern SPACES = Pattern.compile("\\s++");

  Row {
    spans = List.copyOf(spans);
  }

  double left() {
    return spans.getFirst().left();
  }

  double right() {
    return spans.stream().mapToDouble(Span::right).max().orElse(0);
  }

  /** Right edge of the text that begins at its left, before a gap: a margin or a cell beside it. */
  double reach() {
    double reach = spans.getFirst().right();
    for (Span span : spans) {
      if (span.left() > reach + COLUMN_GAP * size()) {
        break;
      }
      reach = Math.max(reach, span.right());
    }
    return reach;
  }

  double baseline() {
    return spans.getFirst().baseline();
  }

  /** Size of most of its text. */
  double size() {
    return spans.stream()
        .filter(span -> !span.raised())
        .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
        .orElse(spans.getFirst())
        .size();
  }

  boolean isBold() {
    return spans.stream().filter(span -> !span.raised()).allMatch(Span::bold);
  }

  /** Whether it opens with a raised number, as a footnote does. */
  boolean opensWithNumber() {
    return spans.size() > 1
        && spans.getFirst().raised()
        && Marks.of(spans.getFirst().text(), "").charAt(0) == Marks.START;
  }

  int length() {
    return spans.stream().mapToInt(span -> span.text().length()).sum();
  }

  /** Width of its first word. */
  double firstWordWidth() {
    return spans.getFirst().wordEnd() - left();
  }

  /** What it says, with raised numbers as marks. */
  String text() {
    StringBuilder text = new StringBuilder(spans.getFirst().raised() ? "" : firstText());
    if (text.isEmpty()) {
      text.append(Marks.of(firstText(), ""));
    }
    for (int i = 1; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean apart = span.left() - spans.get(i - 1).right() > WORD_GAP * size();
      text.append(apart && !span.raised() ? " " : "");
      text.append(span.raised() ? Marks.of(span.text(), text.toString()) : span.text());
    }
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private String firstText() {
    return spans.getFirst().text();
  }
}
