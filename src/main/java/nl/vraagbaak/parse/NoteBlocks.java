package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.Note.Manner;

/**
 * Takes out the notes that stand as lines at the foot of a page ("2 Kamerstuk 28 684, nr. 717.") or
 * at the end of the paper ("1) NRC, 7 mei 2026", "[3] Schiedam 24").
 */
final class NoteBlocks {
  /** So many notes in a row may be missing. */
  private static final int GAP = 3;

  // "1 NU.nl, 10 mei 2023", "1NOS, 22 oktober", "3 https://…", "5 pyrotechnische stoffen"
  private static final Pattern PLAIN =
      Pattern.compile(
          "^(\\d{1,3})(?: (?=\\S)|(?=\\p{Lu}|https?:|www\\.|[«“‘\"']))(?!\\d{1,2} )(.{2,})$");
  private static final Pattern BRACKET = Pattern.compile("^(\\d{1,2})\\) ?(.{2,})$");
  private static final Pattern SQUARE = Pattern.compile("^\\[(\\d{1,3}) ?\\] ?(.{2,})$");
  // what sources look like: an address, a date, a number of a paper, a quoted title
  private static final Pattern SOURCE =
      Pattern.compile(
          "https?:|www\\.|\\b(?:19|20)\\d\\d\\b|Kamerstuk|Aanhangsel|ECLI:|[«“‘]|Stb\\.|Stcrt|\\.nl|\\.eu|\\.com");

  private final List<TextLine> lines;
  private final List<Note> notes;
  private final NoteEvidence evidence;
  private final boolean[] labels;
  private int expected = 1;

  private NoteBlocks(List<TextLine> lines, List<Note> notes) {
    this.lines = new ArrayList<>(lines);
    this.notes = notes;
    this.evidence = new NoteEvidence(lines);
    this.labels = labels(lines);
  }

  /** The lines without such notes, which become blank; the notes are added to the list. */
  static List<TextLine> take(List<TextLine> lines, List<Note> notes) {
    NoteBlocks blocks = new NoteBlocks(lines, notes);
    blocks.run();
    return blocks.lines;
  }

  private static boolean[] labels(List<TextLine> lines) {
    boolean[] labels = new boolean[lines.size() + 1];
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      labels[i] = Labels.read(lines.get(i).text(), above).isPresent();
      above = lines.get(i).text();
    }
    labels[lines.size()] = true;
    return labels;
  }

  private void run() {
    endNotes(SQUARE, Manner.SQUARE);
    endNotes(BRACKET, Manner.BRACKET);
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || labels[i] || lines.get(i).opensPage()) {
        boolean page = i == lines.size() || lines.get(i).opensPage();
        start(from, i, page).ifPresent(start -> block(start.line(), start.end()));
        from = i;
      }
    }
  }

  /** A region to search for the notes at its foot. */
  private record Start(int line, int end) {}

  /** The line at which the notes at the foot of a stretch of lines begin. */
  private Optional<Start> start(int from, int to, boolean page) {
    int best = -1;
    int longest = 0;
    for (int i = from; i < to; i++) {
      int number = plain(i);
      if (number < expected || number > expected + GAP || !evidence.plain.contains(number)) {
        continue;
      }
      if (!page && (i == from || !lines.get(i - 1).isBlank() || !isSource(i, to))) {
        continue;
      }
      int chain = chain(i, to, number);
      if (chain >= longest) {
        longest = chain;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Start(best, to));
  }

  private boolean isSource(int i, int to) {
    StringBuilder text = new StringBuilder(lines.get(i).text());
    for (int j = i + 1; j < to && j < i + 3; j++) {
      text.append(' ').append(lines.get(j).text());
    }
    return SOURCE.matcher(text).find();
  }

  private int chain(int from, int to, int number) {
    int next = number;
    for (int i = from; i < to && i < from + 200; i++) {
      if (plain(i) == next) {
        next++;
      }
    }
    return next - number;
  }

  private int plain(int i) {
    Matcher m = PLAIN.matcher(lines.get(i).text());
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  private void block(int from, int to) {
    boolean broken = isBrokenOff(from);
    String number = "";
    StringBuilder text = new StringBuilder();
    int began = from;
    for (int i = from; i < to; i++) {
      String line = lines.get(i).text();
      int n = plain(i);
      if (n >= 0 && (i == from || n == expected)) {
        add(Manner.PLAIN, began, number, text);
        number = Integer.toString(n);
        text = new StringBuilder(line.substring(number.length()).strip());
        began = i;
        expected = n + 1;
      } else if (broken && !line.isEmpty() && resumes(line, lines.get(i - 1).text(), text)) {
        break;
      } else if (!line.isEmpty()) {
        WordJoiner.append(text, line);
      }
      lines.set(i, lines.get(i).with(""));
    }
    add(Manner.PLAIN, began, number, text);
  }

  /** Whether the text above the notes stops in the middle of a sentence. */
  private boolean isBrokenOff(int from) {
    int i = from - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i >= 0 && !labels[i] && !lines.get(i).text().matches(".*[.?!:;»”)][\\d, ]{0,6}");
  }

  /** Whether a line takes up the broken sentence again: lower case, after a note that has ended. */
  private static boolean resumes(String line, String above, StringBuilder note) {
    boolean ended = above.isEmpty() || note.charAt(note.length() - 1) == '.';
    return ended && Character.isLowerCase(line.charAt(0)) && !SOURCE.matcher(line).find();
  }

  private void add(Manner manner, int line, String number, StringBuilder text) {
    if (!number.isEmpty()) {
      notes.add(new Note(manner, line, new Footnote(number, text.toString().strip())));
    }
  }

  /** Notes with a bracket: each goes on to the next blank line, label or note. */
  private void endNotes(Pattern pattern, Manner manner) {
    var markers = manner == Manner.SQUARE ? evidence.square : evidence.bracket;
    int next = 1;
    int lastLabel = lines.size() - 1;
    while (lastLabel > 0 && !labels[lastLabel]) {
      lastLabel--;
    }
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = pattern.matcher(lines.get(i).text());
      if (!m.matches() || Integer.parseInt(m.group(1)) != next) {
        continue;
      }
      boolean tail = i > lastLabel && lines.get(i - 1).isBlank();
      boolean source = manner == Manner.SQUARE || isSource(i, lines.size());
      if (!source || !(tail || markers.contains(next))) {
        continue;
      }
      StringBuilder text = new StringBuilder(m.group(2));
      lines.set(i, lines.get(i).with(""));
      for (int j = i + 1; j < lines.size() && goesOn(j, pattern); j++) {
        WordJoiner.append(text, lines.get(j).text());
        lines.set(j, lines.get(j).with(""));
      }
      add(manner, i, m.group(1), text);
      next++;
    }
  }

  private boolean goesOn(int j, Pattern pattern) {
    TextLine line = lines.get(j);
    return !line.isBlank() && !labels[j] && !pattern.matcher(line.text()).matches();
  }
}
