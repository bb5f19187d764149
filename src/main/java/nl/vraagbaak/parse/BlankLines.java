package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.source.Line.Role;

/**
 * Takes the blank line out that some converters put below each line of a printed page, and leaves
 * one where several stand.
 */
final class BlankLines {
  private static final int FEWEST = 20;

  /** Nearly every line has a blank one below it. */
  private static final double SPACED = 0.95;

  /** Where more of the lines end a sentence they are paragraphs. */
  private static final double WHOLE = 0.5;

  /** Shorter lines may be labels and headings. */
  private static final int SHORT = 40;

  /** No printed line is as long. */
  private static final int WIDEST = 130;

  private BlankLines() {}

  /** The lines without such blank ones; elsewhere without those that follow another blank line. */
  static List<TextLine> single(List<TextLine> lines) {
    boolean spaced = isDouble(lines);
    List<TextLine> single = new ArrayList<>(lines.size());
    int blanks = 0;
    for (TextLine line : lines) {
      blanks = line.isBlank() ? blanks + 1 : 0;
      if (blanks == 0 || blanks == (spaced ? 2 : 1)) {
        single.add(line);
      }
    }
    return single;
  }

  private static boolean isDouble(List<TextLine> lines) {
    int texts = 0;
    int spaced = 0;
    int longLines = 0;
    int ends = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (lines.get(i).role() != Role.LINE || text.length() > WIDEST) {
        return false;
      }
      if (!text.isEmpty()) {
        texts++;
        spaced += i + 1 == lines.size() || lines.get(i + 1).isBlank() ? 1 : 0;
        longLines += text.length() > SHORT ? 1 : 0;
        ends += text.length() > SHORT && Paragraphs.ends(text) ? 1 : 0;
      }
    }
    return texts >= FEWEST && spaced > SPACED * texts && ends < WHOLE * longLines;
  }
}
