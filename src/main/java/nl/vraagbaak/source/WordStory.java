package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Walks through one story of a Word file (the text, a header, a note) and gives its lines. */
final class WordStory {
  // "Vraag 1": a number that says in a word what it numbers
  private static final Pattern WORDED = Pattern.compile("\\p{L}{4}");

  private final XmlCursor cursor;
  private final WordParts parts;
  private final Line.Role role;
  private final List<Line> lines = new ArrayList<>();
  private final OpenTables tables = new OpenTables(lines);
  private WordParagraph paragraph = new WordParagraph();
  private int page = 1;

  WordStory(XmlCursor cursor, WordParts parts, Line.Role role) {
    this.cursor = cursor;
    this.parts = parts;
    this.role = role;
  }

  /** The lines of the story whose element the cursor stands on. */
  List<Line> lines() throws XMLStreamException, UnreadableException {
    blocks();
    flush(role);
    return lines;
  }

  private void blocks() throws XMLStreamException, UnreadableException {
    cursor.children(this::block);
  }

  private void block(String name) throws XMLStreamException, UnreadableException {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> {
        tables.beginTable();
        cursor.children(this::tableRow);
        tables.endTable();
      }
      case "moveFrom", "del", "sectPr", "tblPr" -> {}
      default -> blocks();
    }
  }

  private void tableRow(String name) throws XMLStreamException, UnreadableException {
    if (name.equals("tr")) {
      tables.beginRow();
      cursor.children(
          cell -> {
            if (cell.equals("tc") || cell.equals("sdt")) {
              flush(role);
              tables.beginCell();
              blocks();
            }
          });
      flush(role);
      tables.endRow(role);
    } else if (name.equals("sdt") || name.equals("sdtContent") || name.equals("ins")) {
      cursor.children(this::tableRow);
    }
  }

  private void paragraph() throws XMLStreamException, UnreadableException {
    WordProperties properties = new WordProperties();
    boolean begins = paragraph.isBlank();
    cursor.children(
        name -> {
          if (name.equals("pPr")) {
            properties.read(cursor);
          } else {
            inline(name);
          }
        });
    if (begins) {
      label(parts.label(properties));
    }
    if (!properties.isJoinedToNext()) {
      boolean heading = properties.isOutlined() || parts.isHeading(properties.style());
      flush(heading && role == Line.Role.PARAGRAPH ? Line.Role.HEADING : role);
    }
  }

  /** Word prints the number of an empty paragraph too: "Vraag 1" above its text is a label. */
  private void label(String label) {
    if (!paragraph.isBlank() || WORDED.matcher(label).find()) {
      paragraph.label(label);
    }
  }

  private void flush(Line.Role kind) {
    lines.addAll(paragraph.lines(parts.hasPages() && role == Line.Role.PARAGRAPH ? page : 0, kind));
    paragraph = new WordParagraph();
  }

  private void inline(String name) throws XMLStreamException, UnreadableException {
    switch (name) {
      case "r" -> run();
      case "del", "moveFrom", "rPr", "pPr" -> {}
      default -> cursor.children(this::inline);
    }
  }

  private void run() throws XMLStreamException, UnreadableException {
    RunStyle style = new RunStyle();
    cursor.children(name -> inRun(name, style));
  }

  private static final class RunStyle {
    private boolean raised;
    private boolean bold;
    private boolean hidden;
  }

  private void inRun(String name, RunStyle style) throws XMLStreamException, UnreadableException {
    switch (name) {
      case "rPr" -> cursor.children(property -> style(property, style));
      case "t" -> add(cursor.text(), style);
      case "tab", "ptab" -> add(" ", style);
      case "br", "cr" -> add(isPageBreak() ? " " : "\n", style);
      case "noBreakHyphen" -> add("-", style);
      case "lastRenderedPageBreak" -> page++;
      case "footnoteReference" -> note(parts.footnotes());
      case "endnoteReference" -> note(parts.endnotes());
      case "AlternateContent" -> alternative();
      case "txbxContent" -> box();
      case "pict", "drawing", "object", "shape", "group", "textbox", "txbx", "anchor", "inline" ->
          cursor.children(inside -> inRun(inside, style));
      case "instrText", "delText", "fldChar" -> {}
      default -> cursor.children(inside -> inRun(inside, style));
    }
  }

  private void add(String text, RunStyle style) {
    if (!style.hidden) {
      paragraph.add(text, style.raised, style.bold);
    }
  }

  private void note(WordNotes notes) {
    cursor
        .attribute("id")
        .filter(id -> cursor.attribute("customMarkFollows").isEmpty())
        .ifPresent(id -> paragraph.mark(notes.number(id)));
  }

  private void style(String name, RunStyle style) {
    boolean on = cursor.attribute("val").filter(v -> v.equals("0") || v.equals("false")).isEmpty();
    switch (name) {
      case "b" -> style.bold = on;
      case "vanish" -> style.hidden = on;
      case "vertAlign" ->
          style.raised = cursor.attribute("val").filter(v -> v.equals("superscript")).isPresent();
      default -> {}
    }
  }

  private boolean isPageBreak() {
    return cursor.attribute("type").filter(t -> t.equals("page") || t.equals("column")).isPresent();
  }

  /** The same content in an old and a new form: the new one is read. */
  private void alternative() throws XMLStreamException, UnreadableException {
    cursor.children(
        name -> {
          if (name.equals("Choice")) {
            RunStyle plain = new RunStyle();
            cursor.children(inside -> inRun(inside, plain));
          }
        });
  }

  /** A text box stands by itself, before the paragraph that it hangs on. */
  private void box() throws XMLStreamException, UnreadableException {
    WordParagraph around = paragraph;
    paragraph = new WordParagraph();
    blocks();
    flush(role);
    paragraph = around;
  }

  /** The lines of a note: its number before the first. */
  static List<Line> numbered(List<Line> lines, String number) {
    if (lines.isEmpty()) {
      return List.of(new Line(WordNotes.mark(number), 0, Line.Role.FOOTNOTE));
    }
    Line first = lines.getFirst();
    String text = WordNotes.mark(number) + " " + first.text().strip();
    return Stream.concat(
            Stream.of(new Line(text, first.page(), first.role())), lines.stream().skip(1))
        .toList();
  }
}
