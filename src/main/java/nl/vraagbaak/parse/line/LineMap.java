package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paper while notes are taken out of them, and which of them are labels. */
public final class LineMap {
  private final List<TextLine> lines;
  private final boolean[] labels;
  private int lastLabel;

  /** Of all lines of a text; they are copied. */
  public LineMap(List<TextLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.labels = new boolean[lines.size()];
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      labels[i] = Labels.read(text, above).isPresent();
      lastLabel = labels[i] ? i : lastLabel;
      above = text;
    }
  }

  /** How many lines there are. */
  public int size() {
    return lines.size();
  }

  /** The text of a line. */
  public String text(int i) {
    return lines.get(i).text();
  }

  /** A line. */
  public TextLine line(int i) {
    return lines.get(i);
  }

  /** Whether nothing stands on a line; beyond the text nothing does. */
  public boolean isBlank(int i) {
    return i < 0 || i >= lines.size() || lines.get(i).isBlank();
  }

  /** Whether a line begins a question or an answer. */
  public boolean isLabel(int i) {
    return labels[i];
  }

  /** Index of the last label; 0 where there is none. */
  public int lastLabel() {
    return lastLabel;
  }

  /** Whether a page begins with this line. */
  public boolean opensPage(int i) {
    return lines.get(i).opensPage();
  }

  /** Puts another text in the place of that of a line. */
  public void set(int i, String text) {
    lines.set(i, lines.get(i).with(text));
  }

  /** Index of the next line with text, from one on; the number of lines where there is none. */
  public int nextText(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** Index of the last line with text before one, or -1. */
  public int lastText(int before) {
    int i = before - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  /** All lines as they are now. */
  public List<TextLine> lines() {
    return lines;
  }
}
