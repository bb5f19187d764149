package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Joins glyphs to spans. A space is where the print shows one, not where the file claims one. */
final class Spans {
  /** Smallest gap, in ems, that shows as a space where the file has a space character. */
  private static final double SHOWN_SPACE = 0.08;

  /** Smallest gap, in ems, that is a space although the file has none. */
  private static final double SILENT_SPACE = 0.15;

  /** Gap, in ems, beyond which it is another span: a column, a cell, a list number. */
  private static final double SPAN_GAP = 1.0;

  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Glyph> first = Optional.empty();
  private Optional<Glyph> last = Optional.empty();
  private OptionalDouble wordEnd = OptionalDouble.empty();
  private boolean spaceClaimed;
  private int bold;
  private int letters;

  private Spans() {}

  /** The spans of a page, in the order of the file. */
  static List<Span> of(List<Glyph> glyphs) {
    Spans spans = new Spans();
    glyphs.forEach(spans::add);
    spans.close();
    return spans.spans;
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      spaceClaimed = true;
      return;
    }
    if (last.isPresent() && !follows(last.get(), glyph)) {
      close();
    }
    last.ifPresent(before -> space(before, glyph));
    first = first.or(() -> Optional.of(glyph));
    last = Optional.of(glyph);
    spaceClaimed = false;
    text.append(glyph.text());
    letters++;
    bold += glyph.bold() ? 1 : 0;
  }

  private static boolean follows(Glyph before, Glyph next) {
    double em = Math.max(before.size(), next.size());
    double gap = next.left() - before.right();
    return Math.abs(next.baseline() - before.baseline()) < 0.1 * em
        && Math.abs(next.size() - before.size()) < 0.06 * em
        && gap < SPAN_GAP * em
        && gap > -0.6 * em;
  }

  private void space(Glyph before, Glyph next) {
    double gap = (next.left() - before.right()) / next.size();
    if (gap > (spaceClaimed ? SHOWN_SPACE : SILENT_SPACE)) {
      wordEnd = wordEnd.isEmpty() ? OptionalDouble.of(before.right()) : wordEnd;
      text.append(' ');
    }
  }

  private void close() {
    if (first.isPresent() && last.isPresent()) {
      Glyph start = first.get();
      spans.add(
          new Span(
              text.toString(),
              start.left(),
              wordEnd.orElse(last.get().right()),
              last.get().right(),
              start.baseline(),
              start.size(),
              bold * 2 > letters,
              false));
    }
    text.setLength(0);
    first = Optional.empty();
    last = Optional.empty();
    wordEnd = OptionalDouble.empty();
    spaceClaimed = false;
    bold = 0;
    letters = 0;
  }
}
