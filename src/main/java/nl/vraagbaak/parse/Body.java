package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.parse.head.Ids;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.note.NoteFinder;
import nl.vraagbaak.parse.note.NoteMarkers;

/** Makes the texts of a paper out of its sections. */
final class Body {
  private final Paragraphs paragraphs;
  private final Warnings warnings;
  private final NoteFinder found;
  private final Ids ids;

  Body(Paragraphs paragraphs, Warnings warnings, NoteFinder found, Ids ids) {
    this.paragraphs = paragraphs;
    this.warnings = warnings;
    this.found = found;
    this.ids = ids;
  }

  PaperBody read(PaperKind kind, List<Section> sections) {
    List<Draft> drafts =
        switch (kind) {
          case LETTER, REPORT, MEMORANDUM, UNKNOWN, ORAL -> Letters.drafts(sections, paragraphs);
          case CONSULTATION -> consultation(sections);
          case ANSWERED, QUESTIONS, DELAY -> numbered(kind, sections);
        };
    List<Draft> clean = strip(drafts);
    Doubts.check(kind, clean, found.notes(), warnings);
    return body(clean);
  }

  /** By group; by number where answers have numbers too, or no group has a heading of its own. */
  private List<Draft> consultation(List<Section> sections) {
    List<Draft> byGroup = Consultations.drafts(sections, paragraphs);
    boolean numbered = sections.stream().filter(s -> s.label().is(Part.QUESTION)).count() > 1;
    boolean answered = sections.stream().filter(s -> s.label().is(Part.ANSWER)).count() > 1;
    return numbered && (answered || byGroup.stream().noneMatch(d -> d.part() == Part.QUESTION))
        ? numbered(PaperKind.ANSWERED, sections)
        : byGroup;
  }

  private List<Draft> numbered(PaperKind kind, List<Section> sections) {
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(Heads.drafts(kind, sections, paragraphs));
    List<Draft> pairs = new Pairs(paragraphs, warnings).drafts(sections);
    drafts.addAll(kind == PaperKind.ANSWERED ? Unlabelled.split(pairs, warnings) : pairs);
    return drafts;
  }

  /** The drafts without footnote markers. */
  private List<Draft> strip(List<Draft> drafts) {
    List<String> texts = drafts.stream().map(Draft::text).toList();
    List<String> stripped = new NoteMarkers(found.notes()).strip(texts);
    List<Draft> clean = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      clean.add(drafts.get(i).withParagraphs(List.of(stripped.get(i))));
    }
    return clean;
  }

  private PaperBody body(List<Draft> drafts) {
    List<Question> questions = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Draft draft : drafts) {
      switch (draft.part()) {
        case QUESTION -> questions.add(question(draft));
        case ANSWER -> answers.add(answer(draft));
        case HEAD -> passages.add(passage(draft, passages.size() + 1));
        case REPLY, NOTICE, EXPLANATION -> {}
      }
    }
    return new PaperBody(
        joined(drafts, Part.REPLY),
        questions,
        answers,
        passages,
        joined(drafts, Part.NOTICE),
        joined(drafts, Part.EXPLANATION),
        found.footnotes());
  }

  private Question question(Draft draft) {
    String id = ids.of("vraag", draft.numbers().getFirst());
    return new Question(id, draft.numbers(), draft.heading(), draft.text(), draft.page());
  }

  private Answer answer(Draft draft) {
    String id = ids.of("antwoord", draft.numbers().getFirst());
    return new Answer(id, draft.numbers(), draft.text(), draft.page());
  }

  private Passage passage(Draft draft, int number) {
    String id = ids.of("passage", number);
    return new Passage(id, number, draft.heading(), draft.text(), draft.page());
  }

  private static Optional<String> joined(List<Draft> drafts, Part part) {
    List<String> texts = drafts.stream().filter(d -> d.part() == part).map(Draft::text).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
  }
}
