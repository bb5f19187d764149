package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.Note.Manner;
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
    Matcher m = BODY.matcher(lines.get(i).text());
    while (m.find()) {
      if (!body(i, m.group(1), m.start(), m.end())) {
        return;
      }
      m = BODY.matcher(lines.get(i).text());
    }
  }

  private boolean body(int i, String number, int start, int from) {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int at = from;
    for (int j = i; j < lines.size() && j < i + MOST_LINES; j++) {
      String line = lines.get(j).text();
      int begin = at;
      while (at < line.length() && depth > 0) {
        char c = line.charAt(at++);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      WordJoiner.append(text, line.substring(begin, depth == 0 ? at - 1 : at).strip());
      if (depth == 0) {
        notes.add(new Note(Manner.MARKED, i, new Footnote(number, text.toString().strip())));
        cut(i, start, j, at);
        return true;
      }
      at = 0;
    }
    return false;
  }

  private void cut(int i, int start, int j, int end) {
    String tail = lines.get(j).text().substring(end);
    for (int k = i + 1; k <= j; k++) {
      lines.set(k, lines.get(k).with(""));
    }
    String head = lines.get(i).text().substring(0, start).strip();
    lines.set(i, lines.get(i).with((head + " " + tail.strip()).strip()));
  }
}
