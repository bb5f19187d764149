package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.parse.head.Signatures;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;

/** What is left of a head: the introduction, and the texts of papers that print no labels. */
final class Heads {
  // the last line of the heading, below which the text begins
  private static final Pattern HEADING_END =
      Pattern.compile(
          "ngezonden \\d|ntvangen \\(?\\d|^Zie ook |[Vv]ragen,? (?:van|gesteld door|door) |^(?:AH"
              + " )?[\\d ]{1,8}$|20\\d\\d ?Z ?\\d{5}|^Lijst van vragen");

  // "In antwoord op uw brief … deel ik u mede dat", "… niet binnen de gebruikelijke termijn"
  private static final Pattern NOTICE =
      Pattern.compile(
          "^(?:In antwoord op|Hierbij|Op \\d)|niet (?:(?:is )?gelukt"
              + " [^.]{0,60})?binnen de (?:gebruikelijke|gestelde) termijn");

  private Heads() {}

  static List<Draft> drafts(PaperKind kind, List<Section> sections, Paragraphs paragraphs) {
    List<String> head = new ArrayList<>();
    for (Section section : sections) {
      if (section.label().is(Part.HEAD) || section.label().is(Part.REPLY)) {
        head.addAll(paragraphs.join(Signatures.takenOut(section.lines())));
      }
    }
    boolean questions = sections.stream().anyMatch(s -> s.label().is(Part.QUESTION));
    boolean labelled = sections.stream().anyMatch(s -> s.label().is(Part.NOTICE));
    List<Draft> drafts = new ArrayList<>();
    int text = textBelow(head);
    if (kind == PaperKind.QUESTIONS && !questions) {
      add(Part.REPLY, head.subList(0, text), drafts);
      int number = 0;
      for (String paragraph : head.subList(text, head.size())) {
        drafts.add(
            new Draft(
                Part.QUESTION,
                List.of(++number),
                Optional.empty(),
                List.of(paragraph),
                OptionalInt.empty()));
      }
    } else if (kind == PaperKind.DELAY && !labelled && !questions) {
      int notice = noticeStart(head, text);
      add(Part.REPLY, head.subList(0, notice), drafts);
      add(Part.NOTICE, head.subList(notice, head.size()), drafts);
    } else {
      add(Part.REPLY, head, drafts);
    }
    return drafts;
  }

  private static int textBelow(List<String> head) {
    int text = 0;
    for (int i = 0; i < head.size() && i < 30; i++) {
      if (HEADING_END.matcher(head.get(i)).find() && !head.get(i).endsWith("?")) {
        text = i + 1;
      }
    }
    return text;
  }

  /** A notice begins where it says what it is about; in a letter that is above its own words. */
  private static int noticeStart(List<String> head, int text) {
    for (int i = 0; i < head.size(); i++) {
      if (NOTICE.matcher(head.get(i)).find()) {
        return text == 0 ? i : Math.min(i, text);
      }
    }
    return text;
  }

  private static void add(Part part, List<String> paragraphs, List<Draft> drafts) {
    if (!paragraphs.isEmpty()) {
      drafts.add(new Draft(part, List.of(), Optional.empty(), paragraphs, OptionalInt.empty()));
    }
  }
}
