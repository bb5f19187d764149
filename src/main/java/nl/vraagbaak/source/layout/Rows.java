package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts spans that stand on one baseline in one row; raised numbers join the text beside them. */
final class Rows {
  private static final Comparator<Span> FROM_TOP =
      Comparator.comparingDouble(Span::baseline).thenComparingDouble(Span::left);

  /** A raised text is no longer than this: "12, 13 en 14". */
  private static final int LONGEST_RAISED = 16;

  /** How many neighbours are looked at to find the text that a raised number belongs to. */
  private static final int NEIGHBOURS = 120;

  private Rows() {}

  /** The rows of a page from top to bottom. */
  static List<Row> of(PrintedPage page) {
    List<Span> sorted = new ArrayList<>(Spans.of(page.glyphs()));
    sorted.sort(FROM_TOP);
    List<Span> settled = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      settled.add(settle(sorted, i));
    }
    settled.sort(FROM_TOP);
    return grouped(page.number(), settled);
  }

  private static List<Row> grouped(int page, List<Span> spans) {
    List<Row> rows = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    for (Span span : spans) {
      if (!row.isEmpty() && span.baseline() - row.getFirst().baseline() > 0.3 * span.size()) {
        rows.add(row(page, row));
        row.clear();
      }
      row.add(span);
    }
    if (!row.isEmpty()) {
      rows.add(row(page, row));
    }
    return rows;
  }

  private static Row row(int page, List<Span> spans) {
    return new Row(page, spans.stream().sorted(Comparator.comparingDouble(Span::left)).toList());
  }

  /** Moves a raised or lowered span to the baseline of the larger text beside it. */
  private static Span settle(List<Span> sorted, int index) {
    Span span = sorted.get(index);
    if (span.text().length() > LONGEST_RAISED) {
      return span;
    }
    return host(sorted, index, 1)
        .map(span::raisedAbove)
        .or(() -> host(sorted, index, -1).map(span::loweredBelow))
        .orElse(span);
  }

  /** The larger text beside it on a lower (1) or higher (-1) baseline. */
  private static Optional<Span> host(List<Span> sorted, int index, int direction) {
    Span span = sorted.get(index);
    Optional<Span> best = Optional.empty();
    int end = index + direction * NEIGHBOURS;
    for (int i = index + direction; i != end && i >= 0 && i < sorted.size(); i += direction) {
      Span other = sorted.get(i);
      double apart = Math.abs(other.baseline() - span.baseline());
      if (apart > 3 * span.size()) {
        break;
      }
      double most = direction > 0 ? 0.75 : 0.4;
      if (isLarger(other, span) && apart < most * other.size() && isBeside(other, span)) {
        best = best.filter(b -> gap(b, span) <= gap(other, span)).or(() -> Optional.of(other));
      }
    }
    return best;
  }

  private static boolean isLarger(Span other, Span span) {
    return other.size() >= 1.2 * span.size()
        && Math.abs(other.baseline() - span.baseline()) > 0.05 * other.size();
  }

  private static boolean isBeside(Span host, Span span) {
    return gap(host, span) < 0.9 * host.size();
  }

  private static double gap(Span host, Span span) {
    return Math.min(Math.abs(span.left() - host.right()), Math.abs(host.left() - span.right()));
  }
}
