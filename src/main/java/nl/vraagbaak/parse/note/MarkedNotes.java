package nl.vraagbaak.parse.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
import nl.vraagbaak.parse.note.Note.Manner;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.Line.Role;

/** Takes out the notes that the format marks: lines that are footnotes, with a marked number. */
final class MarkedNotes {
  private static final Pattern BODY =
      Pattern.compile(
          "^"
              + Line.NOTE_START
              + " ?([^"
              + Line.NOTE_END
              + " ]{1,8}) ?"
              + Line.NOTE_END
              + "[.)\\]]? ?(.*)$");

  // "bericht{1}": refers to a note
  private static final Pattern MARKER =
      Pattern.compile(Line.NOTE_START + " ?([^" + Line.NOTE_END + " ]{1,8}) ?" + Line.NOTE_END);

  private final LineMap lines;
  private final List<Note> notes;
  private final Set<String> markers = new HashSet<>();
  private String number = "";
  private StringBuilder text = new StringBuilder();
  private int began;

  private MarkedNotes(LineMap lines, List<Note> notes) {
    this.lines = lines;
    this.notes = notes;
  }

  static List<TextLine> take(List<TextLine> lines, List<Note> notes) {
    MarkedNotes finder = new MarkedNotes(new LineMap(lines), notes);
    for (int i = 0; i < lines.size(); i++) {
      finder.read(i);
    }
    finder.close();
    return finder.lines.lines();
  }

  private void read(int i) {
    TextLine line = lines.line(i);
    boolean footnote = line.role() == Role.FOOTNOTE;
    Matcher body = BODY.matcher(line.text());
    if (body.matches() && (footnote || begins(i, body.group(1)))) {
      close();
      number = body.group(1);
      text = new StringBuilder(body.group(2));
      began = i;
      lines.set(i, "");
    } else if (footnote && !line.isBlank()) {
      WordJoiner.append(text, line.text());
      lines.set(i, "");
    } else if (!line.isBlank() && goesOn(i)) {
      WordJoiner.append(text, line.text());
      lines.set(i, "");
    } else if (!footnote) {
      close();
    }
    if (!footnote && !body.matches()) {
      MARKER.matcher(line.text()).results().forEach(marker -> markers.add(marker.group(1)));
    }
  }

  /**
   * A marked number at the start of a line after a gap, or of a paragraph where the text had its
   * marker: "{1} De Volkskrant, 28 mei 2024".
   */
  private boolean begins(int i, String marked) {
    boolean paragraph = lines.line(i).role() == Role.PARAGRAPH && markers.contains(marked);
    return i > 0 && (lines.isBlank(i - 1) || !number.isEmpty() || paragraph);
  }

  /** A plain line right below a note that is no footnote by its role. */
  private boolean goesOn(int i) {
    return !number.isEmpty()
        && lines.line(i).role() == Role.LINE
        && lines.line(i - 1).role() == Role.LINE
        && !lines.opensPage(i)
        && !lines.isLabel(i);
  }

  private void close() {
    if (!number.isEmpty() || !text.isEmpty()) {
      notes.add(new Note(Manner.MARKED, began, new Footnote(number, text.toString().strip())));
    }
    number = "";
    text = new StringBuilder();
  }
}
