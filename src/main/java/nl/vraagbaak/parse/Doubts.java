package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.note.Note;

/** Looks over a paper that was taken apart, and warns of what cannot be right. */
final class Doubts {
  // "beantwoord.De reden", "zeggenonderzoekers" cannot be told, but the missing space here can
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}[.?!]\\p{Lu}\\p{Ll}");
  // the replacement character, and UTF-8 read as Windows-1252: "financiÃ«le", "theâ€™s"
  private static final Pattern STRANGE = Pattern.compile("\uFFFD|Ã[\u0080-\u00BF]|â€");
  private static final int MANY = 2;

  private final List<Draft> drafts;
  private final Warnings warnings;

  private Doubts(List<Draft> drafts, Warnings warnings) {
    this.drafts = drafts;
    this.warnings = warnings;
  }

  /** Adds the warnings that the texts give rise to. */
  static void check(PaperKind kind, List<Draft> drafts, List<Note> notes, Warnings warnings) {
    Doubts doubts = new Doubts(drafts, warnings);
    doubts.numbers(kind);
    doubts.notes(notes);
    doubts.characters();
  }

  private void numbers(PaperKind kind) {
    List<Integer> questions = numbers(Part.QUESTION);
    List<Integer> answers = numbers(Part.ANSWER);
    repeated("vraag", questions);
    repeated("antwoord", answers);
    Set<Integer> asked = new TreeSet<>(questions);
    Set<Integer> answered = new TreeSet<>(answers);
    int last = asked.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int n = 1; n < last; n++) {
      if (!asked.contains(n)) {
        warnings.add("vraag " + n + " ontbreekt");
      }
    }
    answered.stream()
        .filter(n -> !asked.contains(n))
        .forEach(n -> warnings.add("antwoord " + n + " heeft geen vraag " + n));
    if (kind == PaperKind.ANSWERED) {
      asked.stream()
          .filter(n -> !answered.contains(n))
          .forEach(n -> warnings.add("vraag " + n + " heeft geen antwoord"));
    }
  }

  private List<Integer> numbers(Part part) {
    List<Integer> numbers = new ArrayList<>();
    drafts.stream().filter(d -> d.part() == part).forEach(d -> numbers.addAll(d.numbers()));
    return numbers;
  }

  private void repeated(String word, List<Integer> numbers) {
    Set<Integer> seen = new HashSet<>();
    for (int number : numbers) {
      if (!seen.add(number)) {
        warnings.add(word + " " + number + " komt meer dan eens voor");
      }
    }
  }

  private void notes(List<Note> notes) {
    Set<String> known = new HashSet<>();
    int last = 0;
    for (Note note : notes) {
      if (note.manner() == Note.Manner.PLAIN) {
        known.add(note.footnote().number());
        last = Integer.parseInt(note.footnote().number());
      }
    }
    for (int n = 1; n < last; n++) {
      if (!known.contains(Integer.toString(n))) {
        warnings.add("voetnoot " + n + " heeft geen tekst");
      }
    }
  }

  private void characters() {
    int glued = 0;
    boolean strange = false;
    for (Draft draft : drafts) {
      for (String text : draft.paragraphs()) {
        Matcher m = GLUED.matcher(text);
        while (m.find()) {
          glued++;
        }
        strange |= STRANGE.matcher(text).find();
      }
    }
    if (glued >= MANY) {
      warnings.add(
          "woorden lijken aan elkaar geplakt (" + glued + " keer zonder spatie na een punt)");
    }
    if (strange) {
      warnings.add("vreemde tekens: de tekst is met een verkeerde tekencodering opgeslagen");
    }
  }
}
