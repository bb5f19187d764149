package nl.vraagbaak.parse.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.parse.line.Marks;
import nl.vraagbaak.parse.line.TextLine;

/**
 * Takes the bodies of all footnotes out of the lines of a paper.
 *
 * @param lines the lines that are left; where a note stood, blank ones
 * @param notes the notes in the order of the paper
 */
public record NoteFinder(List<TextLine> lines, List<Note> notes) {
  /** Finds the notes of every manner. */
  public static NoteFinder take(List<TextLine> lines) {
    List<Note> notes = new ArrayList<>();
    List<TextLine> left = SiteNotes.take(lines, notes);
    left = HangingNumbers.join(MarkedNotes.take(InlineNotes.take(left, notes), notes));
    NoteEvidence evidence = new NoteEvidence(left);
    left = EndNotes.take(left, evidence, notes);
    left = FootNotes.take(left, evidence, notes);
    left = LooseMarkers.join(left, notes);
    notes.sort(Comparator.comparingInt(Note::line));
    return new NoteFinder(left, List.copyOf(notes));
  }

  /** The notes that were found, in their order. */
  public List<Footnote> footnotes() {
    return notes.stream()
        .map(Note::footnote)
        .map(note -> new Footnote(note.number(), SiteNotes.body(Marks.remove(note.text()))))
        .toList();
  }
}
