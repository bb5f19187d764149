package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.SourceText;

/** Turns the lines of a source into clean ones that know where a page begins. */
public final class Cleaner {
  // "### 387", "**Vragen gesteld door de leden der Kamer**", "__Antwoord 1__", "\- tekst"
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}+ *+");
  private static final Pattern MARKDOWN_EMPHASIS = Pattern.compile("\\*{2,3}+|_{2,3}+");
  private static final Pattern MARKDOWN_ESCAPE = Pattern.compile("\\\\([-_*#\\[\\]()>.!&~])");
  // "11[e ] sanctiepakket": a raised letter, no footnote
  private static final Pattern RAISED = Pattern.compile("(\\d)\\[(de|ste|e|er) ?\\]");
  // "-----" between the pages of a PDF turned into Markdown
  private static final Pattern RULE = Pattern.compile("^(?:-{3,}+|\\*{3,}+|_{3,}+)$");

  // "Vragen van de leden van de VVD-fractie |": the edge of a table, without its other cells
  private static final Pattern EDGE = Pattern.compile("^([^|]*+) ?\\|$");

  // "• 1. Hoe hoog …": a numbered list of a page, saved as text
  private static final Pattern BULLET = Pattern.compile("^[•·] ?(?=\\d{1,3}[.)](?: |$))");

  // "![](logo.png) ![]()": an image of a page
  private static final Pattern IMAGES =
      Pattern.compile("^(?:!\\[[^\\]]{0,80}\\]\\([^()]{0,300}\\) ?){1,9}+$");

  // "> Vraag 1", "> > Vraag 1", ">": a message that was quoted
  private static final Pattern QUOTED = Pattern.compile("^(?:> ?){1,6}+");

  private Cleaner() {}

  /** The lines of a source without marks of layout: bullets, quotation, Markdown. */
  public static List<TextLine> clean(SourceText source) {
    List<TextLine> lines = new ArrayList<>(source.lines().size());
    boolean opensPage = true;
    int page = 0;
    boolean quoted = isQuoted(source);
    for (Line line : source.lines()) {
      opensPage |= line.page() != page || startsPage(line.text());
      page = line.page();
      String text = Characters.clean(line.text());
      if (source.format() == Format.MARKDOWN) {
        text = withoutMarkdown(text);
      }
      text = quoted ? QUOTED.matcher(text).replaceFirst("") : text;
      text = BULLET.matcher(text).replaceFirst("");
      if (text.endsWith("|")) {
        text = EDGE.matcher(text).replaceFirst("$1").strip();
      }
      if (text.startsWith("![")) {
        text = IMAGES.matcher(text).replaceFirst("");
      }
      if (RULE.matcher(text).matches()) {
        opensPage = true;
        text = "";
      }
      lines.add(new TextLine(text, page, opensPage && !text.isEmpty(), line.role()));
      opensPage &= text.isEmpty();
    }
    return lines;
  }

  /** Whether most lines with text are those of a quoted message. */
  private static boolean isQuoted(SourceText source) {
    int quoted = 0;
    int texts = 0;
    for (Line line : source.lines()) {
      texts += line.text().isBlank() ? 0 : 1;
      quoted += QUOTED.matcher(line.text()).lookingAt() ? 1 : 0;
    }
    return quoted * 2 > texts;
  }

  /**
   * A form feed, or the single space that some text layers leave of it: " Antwoord 3" after the
   * footnotes of the page before.
   */
  private static boolean startsPage(String raw) {
    return raw.startsWith("\f")
        || (raw.length() > 1 && raw.charAt(0) == ' ' && !Character.isWhitespace(raw.charAt(1)));
  }

  private static String withoutMarkdown(String text) {
    String plain = MARKDOWN_HEADING.matcher(text).replaceFirst("");
    plain = MARKDOWN_EMPHASIS.matcher(plain).replaceAll("");
    plain = RAISED.matcher(plain).replaceAll("$1$2");
    return MARKDOWN_ESCAPE.matcher(plain).replaceAll("$1").strip();
  }
}
