package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label.Part;

/** Finds the answers that stand right below their question without a label of their own. */
final class Unlabelled {
  // "… wie betaalt die? De gemeente houdt": the last line of a question was as long as the others
  private static final Pattern JOINED =
      Pattern.compile("^(.{1,4000}\\?[»”\"’')]{0,2}(?:\\d{1,2})?) (?=\\p{Lu})([^?]+)$");

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
      Draft parted = answered.isEmpty() ? apart(draft) : draft;
      int end = draft.part() == Part.QUESTION ? questionEnd(parted) : 0;
      if (end > 0 && draft.numbers().stream().noneMatch(answered::contains)) {
        split.add(draft.withParagraphs(parted.paragraphs().subList(0, end)));
        split.add(answer(parted, end));
        warnings.add("antwoord " + draft.numbers().getFirst() + " heeft geen kop");
      } else {
        split.add(draft);
      }
    }
    return split;
  }

  private static Draft answer(Draft draft, int from) {
    List<String> texts = draft.paragraphs();
    return new Draft(
        Part.ANSWER,
        draft.numbers(),
        Optional.empty(),
        texts.subList(from, texts.size()),
        draft.page());
  }

  /** Where nothing is left below the question: its last paragraph cut behind what it asks last. */
  private static Draft apart(Draft draft) {
    List<String> texts = draft.paragraphs();
    Matcher joined = JOINED.matcher(texts.isEmpty() ? "" : texts.getLast());
    if (draft.part() != Part.QUESTION || questionEnd(draft) > 0 || !joined.matches()) {
      return draft;
    }
    List<String> parted = new ArrayList<>(texts.subList(0, texts.size() - 1));
    parted.add(joined.group(1));
    parted.add(joined.group(2));
    return draft.withParagraphs(parted);
  }

  /**
   * How many paragraphs are question: up to the first that asks, and those right below it that end
   * with a question mark too; 0 where none is left over.
   */
  private static int questionEnd(Draft draft) {
    List<String> texts = draft.paragraphs();
    int end = 0;
    while (end < texts.size() && texts.get(end).indexOf('?') < 0) {
      end++;
    }
    end++;
    while (end < texts.size() && texts.get(end).endsWith("?")) {
      end++;
    }
    return end < texts.size() ? end : 0;
  }
}
