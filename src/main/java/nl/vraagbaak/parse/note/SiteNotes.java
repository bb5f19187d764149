package nl.vraagbaak.parse.note;

import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
import nl.vraagbaak.parse.note.Note.Manner;

/** Takes out the notes of pages saved from the official site: "X Noot⏎1⏎⏎NRC, 7 mei 2026". */
final class SiteNotes {
  // "X Noot", "XNoot": the link back to the text and the word above each note
  private static final Pattern MARK = Pattern.compile("^X ?Noot$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}$");

  // "X Noot 1 NRC, 7 mei 2026" where all of it is one line
  private static final Pattern ABOVE = Pattern.compile("^X ?Noot ?(?:\\d{1,3} )?");

  private final LineMap lines;

  private SiteNotes(LineMap lines) {
    this.lines = lines;
  }

  static List<TextLine> take(List<TextLine> lines, List<Note> notes) {
    if (lines.stream().noneMatch(line -> MARK.matcher(line.text()).matches())) {
      return lines;
    }
    SiteNotes finder = new SiteNotes(new LineMap(lines));
    for (int i = 0; i < lines.size(); i++) {
      int number = finder.lines.nextText(i + 1);
      if (MARK.matcher(finder.lines.text(i)).matches()
          && number < lines.size()
          && NUMBER.matcher(finder.lines.text(number)).matches()) {
        finder.take(i, number, notes);
      }
    }
    return finder.lines.lines();
  }

  /** The text of a note without the mark above it. */
  static String body(String text) {
    return ABOVE.matcher(text).replaceFirst("").strip();
  }

  /** A note is the text below its number, up to a blank line or the next note. */
  private void take(int mark, int number, List<Note> notes) {
    StringBuilder text = new StringBuilder();
    int i = lines.nextText(number + 1);
    while (!lines.isBlank(i) && !MARK.matcher(lines.text(i)).matches()) {
      WordJoiner.append(text, lines.text(i));
      lines.set(i, "");
      i++;
    }
    notes.add(new Note(Manner.PLAIN, mark, new Footnote(lines.text(number), text.toString())));
    lines.set(mark, "");
    lines.set(number, "");
  }
}
