package nl.vraagbaak.source.layout;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.source.layout.Furniture.PageRows;
import nl.vraagbaak.source.layout.PrintedLine.Kind;

/** Printed pages to lines in reading order. */
public final class Layout {
  private final List<PrintedLine> lines = new ArrayList<>();
  private final Paragraphs paragraphs;
  private final Furniture furniture;
  private final Notes notes;
  private final Body body;

  private Layout(List<PageRows> pages, Body body) {
    this.body = body;
    this.paragraphs = new Paragraphs(lines);
    this.furniture = new Furniture(pages, body);
    this.notes = new Notes(body);
  }

  /** The lines of the pages; empty where nothing is printed. */
  public static List<PrintedLine> lines(List<PrintedPage> pages) {
    List<PageRows> raw =
        pages.stream().map(p -> new PageRows(p.number(), p.height(), Rows.of(p))).toList();
    Body body = Body.of(raw.stream().flatMap(page -> page.rows().stream()).toList());
    List<PageRows> split =
        raw.stream().map(p -> new PageRows(p.number(), p.height(), rows(p, body))).toList();
    Layout layout = new Layout(split, body);
    split.forEach(layout::add);
    return layout.lines;
  }

  /** Takes the margins out, unless the page has columns, which have margins of their own. */
  private static List<Row> rows(PageRows page, Body body) {
    return Columns.blocks(page.rows()).size() > 1 ? page.rows() : Margins.split(page.rows(), body);
  }

  private void add(PageRows page) {
    List<Row> text = new ArrayList<>();
    for (Row row : page.rows()) {
      if (furniture.isFurniture(row, page)) {
        lines.add(new PrintedLine(row.text(), row.page(), Kind.FURNITURE));
      } else {
        text.add(row);
      }
    }
    List<List<Row>> blocks = Columns.blocks(text);
    for (List<Row> block : blocks) {
      addBlock(block, blocks.size() > 1 ? Body.of(block) : body);
    }
  }

  private void addBlock(List<Row> rows, Body measures) {
    int firstNote = notes.firstIn(rows);
    paragraphs.add(rows.subList(0, firstNote), measures);
    rows.subList(firstNote, rows.size()).stream()
        .map(row -> new PrintedLine(row.text(), row.page(), Kind.FOOTNOTE))
        .forEach(lines::add);
  }
}
