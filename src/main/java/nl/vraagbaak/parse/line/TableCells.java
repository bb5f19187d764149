package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the headings and the page numbers out of a list of questions that was a table: "Nr", then
 * "Vraag", "Bijlage", "Blz. (van)", "t/m", a line each or in one line.
 */
public final class TableCells {
  private static final Pattern FIRST =
      Pattern.compile("^(?:Nr\\.?|Nummer)(?: Vra(?:ag|gen) (?:Bijlage|Blz\\.?)(?: .{0,30})?)?$");
  private static final Set<String> HEADINGS =
      Set.of(
          "Vraag", "Vragen", "Bijlage", "Blz", "Blz.", "(van)", "van", "Blz. (van)", "tot", "t/m");

  /** A cell of a question that is about no page. */
  private static final String NONE = "0";

  private TableCells() {}

  /** The lines without such headings; where none stand, the lines as they are. */
  public static List<TextLine> without(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>(lines.size());
    boolean table = false;
    boolean heading = false;
    for (TextLine line : lines) {
      boolean first = FIRST.matcher(line.text()).matches();
      heading = first || (heading && (line.isBlank() || HEADINGS.contains(line.text())));
      table |= first;
      kept.add(heading || (table && line.text().equals(NONE)) ? line.with("") : line);
    }
    return table ? kept : lines;
  }
}
