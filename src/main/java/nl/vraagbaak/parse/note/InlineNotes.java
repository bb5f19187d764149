package nl.vraagbaak.parse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
import nl.vraagbaak.parse.note.Note.Manner;
import nl.vraagbaak.source.Line;

/**
 * Takes out the notes that are left in Word turned to text: "motie[footnoteRef:1] … [1: Kamerstuk
 * 29628, nr. 1135]". Their markers become marked ones.
 */
final class InlineNotes {
  /** A body may run on over so many lines; a bracket that never closes takes no more. */
  private static final int MOST_LINES = 40;

  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?:foot|end)noteRef: ?(\\d{1,3})\\]");
  // "[bookmark: _Hlk230340499]"
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?[^\\]\\[]{0,80}\\]");
  private static final Pattern SPACES = Pattern.compile(" {2,}+");
  private static final Pattern BODY = Pattern.compile("\\[(\\d{1,3}): ?");

  private final List<TextLine> lines;
  private final List<Note> notes;

  private InlineNotes(List<TextLine> lines, List<Note> notes) {
    this.lines = new ArrayList<>(lines);
    this.notes = notes;
  }

  /** The lines without such notes; the notes are added to the list. */
  static List<TextLine> take(List<TextLine> lines, List<Note> notes) {
    return new InlineNotes(lines, notes).run();
  }

  private List<TextLine> run() {
    boolean word = lines.stream().anyMatch(l -> REFERENCE.matcher(l.text()).find());
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.text().indexOf('[') >= 0) {
        String text = BOOKMARK.matcher(line.text()).replaceAll("");
        text = REFERENCE.matcher(text).replaceAll(Line.NOTE_START + "$1" + Line.NOTE_END);
        lines.set(i, line.with(text.strip()));
        if (word) {
          bodies(i);
        }
      }
    }
    return lines;
  }

  /** Takes out all bodies that begin in a line. */
  private void bodies(int i) {
    StringBuilder kept = new StringBuilder();
    String line = lines.get(i).text();
    int from = 0;
    int to = i;
    Matcher m = BODY.matcher(line);
    while (from < line.length() && m.find(from)) {
      kept.append(line, from, m.start());
      End end = body(i, to, m.group(1), m.end());
      if (end.line() < 0) {
        kept.append(line, m.start(), line.length());
        from = line.length();
      } else {
        to = end.line();
        line = lines.get(to).text();
        from = end.at();
        m = BODY.matcher(line);
      }
    }
    kept.append(line, Math.min(from, line.length()), line.length());
    for (int k = i + 1; k <= to; k++) {
      lines.set(k, lines.get(k).with(""));
    }
    lines.set(i, lines.get(i).with(SPACES.matcher(kept).replaceAll(" ").strip()));
  }

  /** Where a body ends: a line and the offset behind its bracket; line -1 where it never closes. */
  private record End(int line, int at) {}

  private End body(int first, int line, String number, int from) {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int at = from;
    for (int j = line; j < lines.size() && j < first + MOST_LINES; j++) {
      String raw = lines.get(j).text();
      int begin = at;
      while (at < raw.length() && depth > 0) {
        char c = raw.charAt(at++);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      WordJoiner.append(text, raw.substring(begin, depth == 0 ? at - 1 : at).strip());
      if (depth == 0) {
        notes.add(new Note(Manner.MARKED, first, new Footnote(number, text.toString().strip())));
        return new End(j, at);
      }
      at = 0;
    }
    return new End(-1, 0);
  }
}
