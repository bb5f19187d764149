package nl.vraagbaak.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Walks through one story of an OpenDocument text and gives its lines; notes come last. */
final class OdtStory {
  /** What is not text: earlier versions, remarks, indexes, definitions. */
  private static final Set<String> SILENT =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "forms",
          "table-of-content");

  private static final int MOST_SPACES = 80;

  private final XmlCursor cursor;
  private final OdtLists lists;
  private final Line.Role role;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Map<String, Integer> ended = new HashMap<>();
  private WordParagraph paragraph = new WordParagraph();
  private final OpenTables tables = new OpenTables(lines);
  private String pending = "";
  private int page;

  /** A list that is open: its style and the number of its last entry. */
  private static final class Entry {
    private final String style;
    private int number;

    Entry(String style, int number) {
      this.style = style;
      this.number = number;
    }
  }

  OdtStory(XmlCursor cursor, OdtLists lists, Line.Role role) {
    this.cursor = cursor;
    this.lists = lists;
    this.role = role;
  }

  List<Line> lines() throws XMLStreamException, UnreadableException {
    cursor.children(this::block);
    lines.addAll(notes);
    return lines;
  }

  private void block(String name) throws XMLStreamException, UnreadableException {
    if (SILENT.contains(name)) {
      return;
    }
    switch (name) {
      case "p" -> paragraph(role);
      case "h" -> paragraph(role == Line.Role.PARAGRAPH ? Line.Role.HEADING : role);
      case "list" -> list();
      case "list-item", "list-header" -> entry(name);
      case "table" -> table();
      case "table-row" -> row();
      case "table-cell", "covered-table-cell" -> {
        tables.beginCell();
        cursor.children(this::block);
      }
      case "soft-page-break" -> page = Math.max(page, 1) + 1;
      default -> cursor.children(this::block);
    }
  }

  private void list() throws XMLStreamException, UnreadableException {
    String style =
        cursor.attribute("style-name").orElse(entries.isEmpty() ? "" : entries.getFirst().style);
    int start = lists.start(style, entries.size() + 1) - 1;
    boolean goesOn = cursor.attribute("continue-numbering").filter("true"::equals).isPresent();
    entries.push(new Entry(style, goesOn ? ended.getOrDefault(style, start) : start));
    cursor.children(this::block);
    ended.put(style, entries.pop().number);
  }

  private void entry(String name) throws XMLStreamException, UnreadableException {
    if (name.equals("list-item") && !entries.isEmpty()) {
      Entry entry = entries.getFirst();
      entry.number =
          cursor.attribute("start-value").flatMap(Numbers::parse).orElse(entry.number + 1);
      pending = lists.label(entry.style, entries.size(), entry.number);
    }
    cursor.children(this::block);
    pending = "";
  }

  private void table() throws XMLStreamException, UnreadableException {
    tables.beginTable();
    cursor.children(this::block);
    tables.endTable();
  }

  private void row() throws XMLStreamException, UnreadableException {
    tables.beginRow();
    cursor.children(this::block);
    tables.endRow(role);
  }

  private void paragraph(Line.Role kind) throws XMLStreamException, UnreadableException {
    WordParagraph around = paragraph;
    paragraph = new WordParagraph();
    String style = cursor.attribute("style-name").orElse("");
    cursor.mixed(new Inline(false, lists.isBold(style)));
    if (!paragraph.isBlank()) {
      paragraph.label(pending);
      pending = "";
    }
    lines.addAll(paragraph.lines(page, kind));
    paragraph = around;
  }

  /** Text and what stands in it. */
  private final class Inline implements XmlCursor.MixedVisitor {
    private final boolean raised;
    private final boolean bold;

    Inline(boolean raised, boolean bold) {
      this.raised = raised;
      this.bold = bold;
    }

    @Override
    public void text(String text) {
      paragraph.add(text.replaceAll("\\s++", " "), raised, bold);
    }

    @Override
    public void at(String name) throws XMLStreamException, UnreadableException {
      switch (name) {
        case "s" -> paragraph.add(" ".repeat(spaces()), raised, bold);
        case "tab" -> paragraph.add(" ", raised, bold);
        case "line-break" -> paragraph.add("\n", raised, bold);
        case "note" -> note();
        case "text-box" -> cursor.children(OdtStory.this::block);
        case "soft-page-break" -> page = Math.max(page, 1) + 1;
        case "span" -> {
          String style = cursor.attribute("style-name").orElse("");
          cursor.mixed(new Inline(lists.isRaised(style), bold || lists.isBold(style)));
        }
        default -> {
          if (!SILENT.contains(name)) {
            cursor.mixed(this);
          }
        }
      }
    }

    private int spaces() {
      return Math.min(MOST_SPACES, cursor.attribute("c").flatMap(Numbers::parse).orElse(1));
    }
  }

  private void note() throws XMLStreamException, UnreadableException {
    List<String> number = new ArrayList<>(List.of(""));
    List<Line> body = new ArrayList<>();
    cursor.children(
        name -> {
          if (name.equals("note-citation")) {
            number.set(0, cursor.text().strip());
          } else if (name.equals("note-body")) {
            body.addAll(new OdtStory(cursor, lists, Line.Role.FOOTNOTE).lines());
          }
        });
    notes.addAll(WordStory.numbered(body, number.getFirst()));
    paragraph.mark(number.getFirst());
  }
}
