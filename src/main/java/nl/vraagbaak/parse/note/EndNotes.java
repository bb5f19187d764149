package nl.vraagbaak.parse.note;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
import nl.vraagbaak.parse.note.Note.Manner;

/**
 * Takes out the notes of the askers, mostly at the end of the paper: "1) NRC, 7 mei 2026", "[3]
 * Schiedam 24", or a numbered list whose numbers are markers in the text.
 */
final class EndNotes {
  private static final Pattern BRACKET = Pattern.compile("^(\\d{1,2})\\) ?(.{2,})$");
  private static final Pattern SQUARE = Pattern.compile("^\\[(\\d{1,3}) ?\\] ?(.{2,})$");
  private static final Pattern DOT = Pattern.compile("^(\\d{1,2})\\. ?(.{2,})$");

  private final LineMap lines;
  private final NoteEvidence evidence;
  private final List<Note> notes;

  private EndNotes(LineMap lines, NoteEvidence evidence, List<Note> notes) {
    this.lines = lines;
    this.evidence = evidence;
    this.notes = notes;
  }

  static List<TextLine> take(List<TextLine> lines, NoteEvidence evidence, List<Note> notes) {
    EndNotes finder = new EndNotes(new LineMap(lines), evidence, notes);
    finder.find(SQUARE, Manner.SQUARE, evidence.square);
    finder.find(BRACKET, Manner.BRACKET, evidence.bracket);
    finder.list();
    return finder.lines.lines();
  }

  private void find(Pattern pattern, Manner manner, Set<Integer> markers) {
    int next = 1;
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = pattern.matcher(lines.text(i));
      if (!m.matches() || Integer.parseInt(m.group(1)) != next) {
        continue;
      }
      boolean tail = i > lines.lastLabel() && lines.isBlank(i - 1);
      boolean source = manner == Manner.SQUARE || Sources.looksLikeOne(lines, i);
      if (source && (tail || markers.contains(next)) && !asks(i, pattern)) {
        take(i, m, manner, pattern);
        next++;
      }
    }
  }

  /** "1) Kent u het bericht «Water»?": a question of a list that is numbered so. */
  private boolean asks(int i, Pattern pattern) {
    int end = i;
    while (end + 1 < lines.size() && goesOn(end + 1, pattern)) {
      end++;
    }
    return lines.text(end).endsWith("?");
  }

  /** A note goes on to the next blank line, label or note. */
  private void take(int i, Matcher m, Manner manner, Pattern pattern) {
    StringBuilder text = new StringBuilder(m.group(2));
    lines.set(i, "");
    for (int j = i + 1; j < lines.size() && goesOn(j, pattern); j++) {
      WordJoiner.append(text, lines.text(j));
      lines.set(j, "");
    }
    notes.add(new Note(manner, i, new Footnote(m.group(1), text.toString().strip())));
  }

  private boolean goesOn(int j, Pattern pattern) {
    return !lines.isBlank(j) && !lines.isLabel(j) && !pattern.matcher(lines.text(j)).matches();
  }

  /** "1. Argos, 27 september": a list at the very end, each number of which is a marker. */
  private void list() {
    int last = lines.lastText(lines.size());
    int first = -1;
    int next = -1;
    for (int i = last; i > lines.lastLabel(); i--) {
      Matcher m = DOT.matcher(lines.text(i));
      if (m.matches() && (next < 0 || Integer.parseInt(m.group(1)) == next)) {
        next = Integer.parseInt(m.group(1)) - 1;
        first = i;
      } else if ((first >= 0 && !lines.isBlank(i)) || last - i > 60) {
        break;
      }
      if (next == 0) {
        break;
      }
    }
    if (next == 0 && first >= 0) {
      listed(first, last);
    }
  }

  private void listed(int first, int last) {
    int most = 0;
    for (int i = first; i <= last; i++) {
      most += DOT.matcher(lines.text(i)).matches() ? 1 : 0;
    }
    for (Manner manner : List.of(Manner.BRACKET, Manner.SQUARE, Manner.PLAIN)) {
      if (evidence.has(manner, most)) {
        for (int i = first; i <= last; i++) {
          Matcher m = DOT.matcher(lines.text(i));
          if (m.matches()) {
            take(i, m, manner, DOT);
          }
        }
        return;
      }
    }
  }
}
