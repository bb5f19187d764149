package nl.vraagbaak.parse.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.LineMap;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.WordJoiner;
import nl.vraagbaak.parse.note.Note.Manner;

/**
 * Takes out the notes that stand as lines at the foot of a page: "2 Kamerstuk 28 684, nr. 717.".
 * Where pages are not known, a label ends the stretch that is searched.
 */
final class FootNotes {
  /** So many notes in a row may be missing. */
  private static final int GAP = 3;

  /** So many lines are searched for the notes that follow a first one. */
  private static final int CHAIN_LINES = 200;

  // "1 NU.nl, 10 mei 2023", "1NOS, 22 oktober", "3 https://…", "5 pyrotechnische stoffen"; not
  // "28 684, nr. 717"
  private static final Pattern BODY =
      Pattern.compile(
          "^(\\d{1,3})(?: (?=\\S)|(?=\\p{Lu}|https?:|www\\.|[(«“‘\"']))(?!\\d{1,3}[ .,])(.{2,})$");
  private static final Pattern LOWER_CASE = Pattern.compile("^\\d{1,3} ?(?!https?:|www\\.)\\p{Ll}");
  // ends a sentence, and perhaps a marker behind it
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;»”)][\\d, ]{0,6}$");

  private final LineMap lines;
  private final NoteEvidence evidence;
  private final List<Note> notes;
  private int expected = 1;

  private FootNotes(LineMap lines, NoteEvidence evidence, List<Note> notes) {
    this.lines = lines;
    this.evidence = evidence;
    this.notes = notes;
  }

  static List<TextLine> take(List<TextLine> lines, NoteEvidence evidence, List<Note> notes) {
    FootNotes finder = new FootNotes(new LineMap(lines), evidence, notes);
    finder.run();
    return finder.lines.lines();
  }

  private void run() {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.isLabel(i) || lines.opensPage(i)) {
        boolean page = i == lines.size() || lines.opensPage(i);
        int start = start(from, i, page);
        if (start >= 0) {
          block(start, i);
        }
        from = i;
      }
    }
  }

  /** The line at which the notes at the foot of a stretch begin, or -1. */
  private int start(int from, int to, boolean page) {
    int best = -1;
    int longest = 0;
    for (int i = from; i < to; i++) {
      int number = number(i);
      boolean fits = number >= expected && number <= expected + GAP && isKnown(number, i);
      if (fits && (page || isSourceAfterGap(i, from))) {
        int chain = chain(i, to, number);
        if (chain >= longest) {
          longest = chain;
          best = i;
        }
      }
    }
    return best;
  }

  /** Whether the text has a marker for it; a weak one will not do for a note in lower case. */
  private boolean isKnown(int number, int i) {
    return evidence.plain.contains(number)
        || (evidence.stray.contains(number) && !LOWER_CASE.matcher(lines.text(i)).find());
  }

  private boolean isSourceAfterGap(int i, int from) {
    return i > from && lines.isBlank(i - 1) && Sources.looksLikeOne(lines, i);
  }

  private int chain(int from, int to, int number) {
    int next = number;
    for (int i = from; i < to && i < from + CHAIN_LINES; i++) {
      if (number(i) == next) {
        next++;
      }
    }
    return next - number;
  }

  private int number(int i) {
    Matcher m = BODY.matcher(lines.text(i));
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  private void block(int from, int to) {
    boolean broken = isBrokenOff(from);
    StringBuilder text = new StringBuilder();
    int began = from;
    int number = 0;
    for (int i = from; i < to; i++) {
      String line = lines.text(i);
      int found = number(i);
      if (found >= 0 && (i == from || found == expected)) {
        add(began, number, text);
        number = found;
        text = new StringBuilder(line.substring(Integer.toString(found).length()).strip());
        began = i;
        expected = found + 1;
      } else if (broken && !line.isEmpty() && resumes(i, text)) {
        break;
      } else if (!line.isEmpty()) {
        WordJoiner.append(text, line);
      }
      lines.set(i, "");
    }
    add(began, number, text);
  }

  /** Whether the text above the notes stops in the middle of a sentence. */
  private boolean isBrokenOff(int from) {
    int above = lines.lastText(from);
    return above >= 0 && !lines.isLabel(above) && !SENTENCE_END.matcher(lines.text(above)).find();
  }

  /** Whether a line takes up the broken sentence again: lower case, after a note that has ended. */
  private boolean resumes(int i, StringBuilder note) {
    boolean ended = note.charAt(note.length() - 1) == '.';
    String line = lines.text(i);
    return ended && Character.isLowerCase(line.charAt(0)) && !Sources.isIn(line);
  }

  private void add(int line, int number, StringBuilder text) {
    if (number > 0) {
      String body = text.toString().strip();
      notes.add(new Note(Manner.PLAIN, line, new Footnote(Integer.toString(number), body)));
    }
  }
}
