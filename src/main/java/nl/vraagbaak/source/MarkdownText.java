package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Markdown to lines: headings and footnotes as such, the signs of emphasis and links taken off. */
final class MarkdownText {
  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}#{1,6}\\s++(.*?)\\s*+#{0,6}\\s*+");

  /** "**Vragen gesteld door de leden**" */
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,2000})\\1");

  /** "*cursief*" and "_cursief_", not "h*mo of f*kker" and not "een_naam_met_streepjes". */
  private static final Pattern ITALIC =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_\\n]{1,2000})\\1(?![\\p{L}\\p{N}*_])");

  /** "[de brief](https://…)", also "![beeld](…)". */
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]\\n"
              + "]{0,1000})\\]\\((?:<[^>\\n"
              + "]{0,2000}>|[^)\\s]{0,2000})(?:\\s\"[^\"\\n"
              + "]{0,200}\")?\\)");

  /** "[^1]" in the text. */
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([\\p{L}\\p{N}]{1,8})\\]");

  /** "[^1]: Fictieve Courant" at the start of a line. */
  private static final Pattern NOTE = Pattern.compile("\\[\\^([\\p{L}\\p{N}]{1,8})\\]:\\s?(.*)");

  /** "=====": the underline of a heading; a rule ("-----") stays, it may part two pages. */
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}={3,200}+\\s*+");

  /** "| --- | :-: |" */
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*+\\|[-:| ]{3,500}+");

  /** "1\. ", "\*": a sign that is meant as it stands. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

  private MarkdownText() {}

  /** Whether the text has the signs of Markdown. */
  static boolean isMarkdown(String text) {
    return text.lines()
        .limit(2000)
        .anyMatch(
            line ->
                (line.startsWith("#") && HEADING.matcher(line).matches())
                    || BOLD.matcher(line).find()
                    || NOTE.matcher(line).matches()
                    || (line.contains("](") && LINK.matcher(line).find()));
  }

  static SourceText read(Content content, String text) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    QuestionTable table = new QuestionTable();
    for (Line line : PlainText.lines(text)) {
      content.deadline().check();
      table = line.text().startsWith("|") ? table : new QuestionTable();
      lines.addAll(table.read(row(line)).orElseGet(() -> line(line).toList()));
    }
    return new SourceText(content.name(), Format.MARKDOWN, lines, Map.of());
  }

  private static Stream<Line> line(Line line) {
    String text = line.text();
    Matcher heading = HEADING.matcher(text);
    Matcher note = NOTE.matcher(text);
    if (heading.matches()) {
      return Stream.of(new Line(plain(heading.group(1)), line.page(), Line.Role.HEADING));
    }
    if (note.matches()) {
      String body = WordNotes.mark(note.group(1)) + " " + plain(note.group(2));
      return Stream.of(new Line(body, line.page(), Line.Role.FOOTNOTE));
    }
    if (UNDERLINE.matcher(text).matches() || TABLE_RULE.matcher(text).matches()) {
      return Stream.of(new Line("", line.page(), Line.Role.LINE));
    }
    return Stream.of(new Line(plain(cells(text)), line.page(), Line.Role.LINE));
  }

  /** The cells of "| 1 | Klopt dit? | Ja. |"; none of another line. */
  private static List<List<Line>> row(Line line) {
    String text = line.text().strip();
    if (!text.startsWith("|") || text.indexOf('|', 1) < 0 || TABLE_RULE.matcher(text).matches()) {
      return List.of();
    }
    return Stream.of(text.replaceFirst("\\|$", "").substring(1).split("\\|", -1))
        .map(cell -> plain(cell.strip()))
        .map(
            cell ->
                cell.isEmpty()
                    ? List.<Line>of()
                    : List.of(new Line(cell, line.page(), line.role())))
        .toList();
  }

  private static String cells(String text) {
    boolean row = text.startsWith("|") && text.indexOf('|', 1) > 0;
    return row ? text.replace("|", " ").strip() : unquoted(text);
  }

  private static String unquoted(String text) {
    return text.startsWith("> ") ? text.substring(2) : text;
  }

  private static String plain(String text) {
    String bare = LINK.matcher(text).replaceAll("$1");
    bare = REFERENCE.matcher(bare).replaceAll(Line.NOTE_START + "$1" + Line.NOTE_END);
    bare = BOLD.matcher(bare).replaceAll("$2");
    bare = ITALIC.matcher(bare).replaceAll("$2");
    return ESCAPED.matcher(bare).replaceAll("$1");
  }
}
