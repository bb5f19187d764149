package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paper while notes are taken out of them, and which of them are labels. */
final class LineMap {
  private final List<TextLine> lines;
  private final boolean[] labels;
  private int lastLabel;

  LineMap(List<TextLine> lines) {
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

  int size() {
    return lines.size();
  }

  String text(int i) {
    return lines.get(i).text();
  }

  TextLine line(int i) {
    return lines.get(i);
  }

  boolean isBlank(int i) {
    return i < 0 || i >= lines.size() || lines.get(i).isBlank();
  }

  boolean isLabel(int i) {
    return labels[i];
  }

  /** Index of the last label; 0 where there is none. */
  int lastLabel() {
    return lastLabel;
  }

  boolean opensPage(int i) {
    return lines.get(i).opensPage();
  }

  void set(int i, String text) {
    lines.set(i, lines.get(i).with(text));
  }

  /** Index of the next line with text, from one on; the number of lines where there is none. */
  int nextText(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** Index of the last line with text before one, or -1. */
  int lastText(int before) {
    int i = before - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  List<TextLine> lines() {
    return lines;
  }
}
