package nl.vraagbaak.source.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells running heads and feet from text: by their place, their print, and their return. */
final class Furniture {
  /** "12", "- 3 -", "Pagina 2 van 7", "pag. 4", "2/7": a page number by itself. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|"
              + " ]{0,3}(?:pagina|pag\\.?|blad|page)?\\s?\\d{1,4}(?:\\s?(?:van|/|of)\\s?\\d{1,4})?[-–—|"
              + " ]{0,3}");

  /** A label may stand alone at the head of several pages; it is no running head. */
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:vraag|vragen|antwoord|antwoorden|toelichting)\\b.{0,60}");

  private static final Pattern NUMBER = Pattern.compile("\\d++");
  private static final double HEAD = 0.12;
  private static final double FOOT = 0.86;

  /** Type so much larger than the running text is a logo. */
  private static final double LOGO = 3;

  private final Body body;
  private final Set<String> repeated = new HashSet<>();

  /** The rows of a page. */
  record PageRows(int number, double height, List<Row> rows) {}

  Furniture(List<PageRows> pages, Body body) {
    this.body = body;
    Map<String, Integer> counts = new HashMap<>();
    for (PageRows page : pages) {
      Set<String> seen = new HashSet<>();
      page.rows().stream()
          .filter(row -> isInZone(row, page.height()))
          .forEach(row -> seen.add(key(row)));
      seen.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int enough = Math.max(2, pages.size() * 35 / 100);
    counts.forEach((key, count) -> keep(key, count >= enough));
  }

  private void keep(String key, boolean often) {
    if (often) {
      repeated.add(key);
    }
  }

  /** Whether the row is furniture of its page. */
  boolean isFurniture(Row row, PageRows page) {
    String text = row.text();
    if (row.size() > LOGO * body.size() || isSmallPrintBeside(row)) {
      return true;
    }
    if (!isInZone(row, page.height()) || LABEL.matcher(text).matches()) {
      return false;
    }
    boolean apart = isApart(row, page);
    boolean returns = repeated.contains(key(row)) && (apart || !body.isRunning(row));
    boolean counts = PAGE_NUMBER.matcher(text).matches() && (apart || !body.isRunning(row));
    return returns || counts || (apart && isFoot(row, page, text));
  }

  /** A foot alone, in other print than the text, larger or with the page: "…, Aanhangsel 3". */
  private boolean isFoot(Row row, PageRows page, String text) {
    return row.baseline() > FOOT * page.height()
        && !body.isRunning(row)
        && !row.opensWithNumber()
        && (row.size() > body.size() || text.endsWith(String.valueOf(page.number())))
        && page.rows().stream().noneMatch(other -> isNeighbour(row, other));
  }

  private boolean isNeighbour(Row row, Row other) {
    double distance = Math.abs(other.baseline() - row.baseline());
    return !other.equals(row)
        && distance < 1.5 * body.pitch()
        && other.left() < row.right()
        && other.right() > row.left();
  }

  private boolean isSmallPrintBeside(Row row) {
    return row.size() < 0.95 * body.size()
        && row.spans().stream().allMatch(span -> Margins.isBeside(span, body));
  }

  private static boolean isInZone(Row row, double height) {
    return row.baseline() < HEAD * height || row.baseline() > FOOT * height;
  }

  /** Whether white parts it from the running text. */
  private boolean isApart(Row row, PageRows page) {
    return page.rows().stream()
        .filter(other -> !other.equals(row) && body.isRunning(other))
        .mapToDouble(other -> Math.abs(other.baseline() - row.baseline()))
        .allMatch(distance -> distance > 1.5 * body.pitch());
  }

  /** Its place and its text, with the number of its page masked. */
  private String key(Row row) {
    String masked =
        NUMBER
            .matcher(row.text())
            .replaceAll(
                number -> number.group().equals(String.valueOf(row.page())) ? "#" : number.group());
    return Math.round(row.baseline() / 6) + " " + masked;
  }
}
