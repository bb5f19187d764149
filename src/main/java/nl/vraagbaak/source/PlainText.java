package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain text to lines; a form feed, where there is one, begins a new page. */
final class PlainText {
  /** Of 100 characters at most so many may be control characters before it is no text. */
  private static final int MOST_CONTROL_PERCENT = 2;

  private PlainText() {}

  static SourceText read(Content content, String text) {
    return new SourceText(content.name(), Format.TEXT, lines(text), Map.of());
  }

  /** Refuses what only looks like text because any byte is a Windows-1252 character. */
  static void refuseBinary(String text) throws UnreadableException {
    long control = text.chars().filter(PlainText::isBinary).count();
    if (control * 100 > (long) MOST_CONTROL_PERCENT * text.length()) {
      throw new UnreadableException("geen tekst maar een binair bestand van onbekende soort");
    }
  }

  private static boolean isBinary(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0);
  }

  /** Its lines; pages are counted only where form feeds part them. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int page = text.indexOf('\f') < 0 ? 0 : 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        lines.add(new Line(text.substring(start, i), page, Line.Role.LINE));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
        page += c == '\f' ? 1 : 0;
      }
    }
    if (start < text.length()) {
      lines.add(new Line(text.substring(start), page, Line.Role.LINE));
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
  }
}
