package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.parse.Label.Part;

/** Finds the answers that stand right below their question without a label of their own. */
final class Unlabelled {
  private Unlabelled() {}

  /** The texts, with such answers as texts of their own. */
  static List<Draft> split(List<Draft> drafts, Warnings warnings) {
    Set<Integer> answered = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.part() == Part.ANSWER) {
        answered.addAll(draft.numbers());
      }
    }
    List<Draft> split = new ArrayList<>();
    for (Draft draft : drafts) {
      int end = draft.part() == Part.QUESTION ? questionEnd(draft) : 0;
      if (end > 0 && draft.numbers().stream().noneMatch(answered::contains)) {
        List<String> texts = draft.paragraphs();
        split.add(draft.withParagraphs(texts.subList(0, end)));
        split.add(
            new Draft(
                Part.ANSWER,
                draft.numbers(),
                Optional.empty(),
                texts.subList(end, texts.size()),
                draft.page()));
        warnings.add("antwoord " + draft.numbers().getFirst() + " heeft geen kop");
      } else {
        split.add(draft);
      }
    }
    return split;
  }

  /** How many paragraphs are question: all up to the last that asks; 0 where none is left over. */
  private static int questionEnd(Draft draft) {
    List<String> texts = draft.paragraphs();
    for (int i = texts.size() - 1; i >= 0; i--) {
      if (texts.get(i).indexOf('?') >= 0) {
        return i + 1 < texts.size() ? i + 1 : 0;
      }
    }
    return 0;
  }
}
