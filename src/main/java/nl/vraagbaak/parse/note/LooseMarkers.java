package nl.vraagbaak.parse.note;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Labels;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.NumberedLine;
import nl.vraagbaak.parse.line.Numbering;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.note.Note.Manner;
import nl.vraagbaak.source.Line;

/** Takes out markers that stand on a line of their own: "onderzoekers»?⏎1", "motie.⏎2 3". */
final class LooseMarkers {
  private static final Pattern LINE = Pattern.compile("^\\d{1,3}(?:[ ,]{1,2}\\d{1,3}){0,5}$");
  private static final Pattern BETWEEN = Pattern.compile("[ ,]{1,2}");

  private LooseMarkers() {}

  static List<TextLine> join(List<TextLine> lines, List<Note> notes) {
    Set<String> known = new HashSet<>();
    for (Note note : notes) {
      if (note.manner() == Manner.PLAIN) {
        known.add(note.footnote().number());
      }
    }
    if (known.isEmpty() || Numbering.of(lines).equals(Optional.of(NumberedLine.Manner.ALONE))) {
      return lines;
    }
    LineMap map = new LineMap(lines);
    for (int i = 0; i < lines.size(); i++) {
      String text = map.text(i);
      if (LINE.matcher(text).matches() && known.containsAll(List.of(BETWEEN.split(text, -1)))) {
        join(map, i, text);
      }
    }
    return map.lines();
  }

  private static void join(LineMap map, int i, String text) {
    int above = map.lastText(i);
    if (above >= 0 && !isBareLabel(map, above)) {
      String number = text.substring(0, Math.min(8, text.length()));
      map.set(above, map.text(above) + Line.NOTE_START + number + Line.NOTE_END);
      map.set(i, "");
    }
  }

  /** "Vraag 1", not "Vraag 1: Kent u het bericht?". */
  private static boolean isBareLabel(LineMap map, int i) {
    return map.isLabel(i)
        && Labels.read(map.text(i), "").filter(label -> !label.rest().isEmpty()).isEmpty();
  }
}
