package nl.vraagbaak.lucene.record;

import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.RecordKind;

/**
 * Which answers have to be read beside an answer that says little but where to look ("Zie het
 * antwoord op vraag 3").
 */
final class CrossReferences {
  /** An answer of more words than this, some two sentences, can be read by itself. */
  private static final int SHORT = 35;

  private CrossReferences() {}

  /** Ids of those answers, for an answer itself or for the question that it stands beside. */
  static List<String> from(Entry entry, Paper paper) {
    RecordKind kind = entry.kind();
    if (kind != RecordKind.ANSWER && kind != RecordKind.QUESTION) {
      return List.of();
    }
    return paper.body().answers().stream()
        .filter(answer -> answer.numbers().stream().anyMatch(entry.numbers()::contains))
        .filter(answer -> new StringTokenizer(answer.text()).countTokens() <= SHORT)
        .flatMap(answer -> referredTo(answer, paper))
        .distinct()
        .toList();
  }

  private static Stream<String> referredTo(Answer answer, Paper paper) {
    Place place = Place.of(Part.ANSWER, answer.number());
    return paper.answersReferredToAt(place).stream().map(Answer::id);
  }
}
