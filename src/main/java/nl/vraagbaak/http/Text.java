package nl.vraagbaak.http;

import java.util.List;
import nl.vraagbaak.model.Span;

/** Text on its way out: bounded, escaped, marked. */
public final class Text {
  private Text() {}

  /** At most so many characters, an ellipsis where more was left out. */
  public static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "…";
  }

  /** Escaped for HTML and XML, in text and in quoted attributes. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(allowedInXml(c) ? c : ' ');
    }
  }

  /** XML 1.0 knows no other control characters than tab and the line ends. */
  private static boolean allowedInXml(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }

  /** Escaped HTML in which only the marks are elements. */
  public static String marked(String text, List<Span> marks) {
    StringBuilder out = new StringBuilder(text.length() + 13 * marks.size() + 16);
    int done = 0;
    for (Span mark : marks) {
      out.append(escaped(text.substring(done, mark.start())));
      out.append("<mark>").append(escaped(mark.of(text))).append("</mark>");
      done = mark.end();
    }
    return out.append(escaped(text.substring(done))).toString();
  }

  /** On one line and without control characters, for a log or a header. */
  public static String oneLine(String text, int length) {
    return shortened(text, length).replaceAll("\\p{Cntrl}", " ");
  }
}
