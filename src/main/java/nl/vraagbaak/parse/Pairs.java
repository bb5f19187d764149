package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.parse.head.Signatures;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;

/** Turns labelled sections into texts with numbers: questions, answers, notice, explanation. */
final class Pairs {
  private final Paragraphs paragraphs;
  private final Warnings warnings;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private int last;

  Pairs(Paragraphs paragraphs, Warnings warnings) {
    this.paragraphs = paragraphs;
    this.warnings = warnings;
  }

  /** The texts of all sections but the head and what belongs to it. */
  List<Draft> drafts(List<Section> sections) {
    for (Section section : sections) {
      switch (section.label().part()) {
        case QUESTION -> question(section);
        case ANSWER -> answer(section);
        case EXPLANATION, NOTICE -> drafts.add(draft(section, List.of()));
        case HEAD, REPLY -> {}
      }
    }
    return drafts;
  }

  private void question(Section section) {
    List<Integer> numbers = section.label().numbers();
    if (numbers.isEmpty()) {
      numbers = List.of(last + 1);
      warnings.add("een vraag zonder nummer is in leesvolgorde genummerd: vraag " + (last + 1));
    }
    last = numbers.getLast();
    open.addAll(numbers);
    Draft whole = draft(section, numbers);
    Optional<List<String>> texts =
        numbers.size() == 1 ? Optional.empty() : Groups.split(section.lines(), numbers, paragraphs);
    if (texts.isEmpty()) {
      if (numbers.size() > 1) {
        warnings.add("vragen " + Warnings.list(numbers) + " zijn niet van elkaar te scheiden");
      }
      drafts.add(whole);
      return;
    }
    for (int i = 0; i < numbers.size(); i++) {
      drafts.add(
          whole.withNumbers(List.of(numbers.get(i))).withParagraphs(List.of(texts.get().get(i))));
    }
  }

  private void answer(Section section) {
    List<Integer> numbers = section.label().numbers();
    if (numbers.isEmpty()) {
      numbers = open.isEmpty() ? List.of(last + 1) : List.copyOf(open);
      if (open.size() > 1) {
        warnings.add("een antwoord zonder nummer is gezet bij vraag " + Warnings.list(numbers));
      }
      last = Math.max(last, numbers.getLast());
    }
    open.removeAll(numbers);
    Draft draft = draft(section, numbers);
    if (!draft.paragraphs().isEmpty() || section.label().numbers().size() > 0) {
      drafts.add(draft);
    }
  }

  private Draft draft(Section section, List<Integer> numbers) {
    Part part = section.label().part();
    return new Draft(
        part,
        numbers,
        Optional.empty(),
        paragraphs.join(Signatures.without(section.lines())),
        page(section.lines()));
  }

  static OptionalInt page(List<TextLine> lines) {
    return lines.stream().mapToInt(TextLine::page).filter(page -> page > 0).findFirst();
  }
}
