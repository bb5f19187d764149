package nl.vraagbaak.lucene;

import java.util.List;
import java.util.StringTokenizer;
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

  /** Ids of those answers, in the order of the paper. */
  static List<String> from(Entry entry, Paper paper) {
    if (entry.kind() != RecordKind.ANSWER
        || new StringTokenizer(entry.text()).countTokens() > SHORT) {
      return List.of();
    }
    Place place = Place.of(Part.ANSWER, entry.numbers().getFirst());
    return paper.answersReferredToAt(place).stream().map(Answer::id).toList();
  }
}
