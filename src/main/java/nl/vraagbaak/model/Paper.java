package nl.vraagbaak.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parliamentary paper taken apart.
 *
 * @param head which paper it is
 * @param body its texts
 * @param mentions what the texts mention; {@link Mentions#NONE} before extraction
 * @param warnings where its structure is doubtful, in Dutch, for the reader
 */
public record Paper(PaperHead head, PaperBody body, Mentions mentions, List<String> warnings) {
  /** Copies the warnings. */
  public Paper {
    warnings = List.copyOf(warnings);
  }

  /** Its id. */
  public String id() {
    return head.id();
  }

  /** The same paper with these mentions. */
  public Paper with(Mentions found) {
    return new Paper(head, body, found, warnings);
  }

  /** The answer that covers a question, if there is one. */
  public Optional<Answer> answerTo(Question question) {
    return body.answers().stream()
        .filter(a -> a.numbers().stream().anyMatch(question.numbers()::contains))
        .findFirst();
  }

  /** The questions that an answer covers, in the order of the paper. */
  public List<Question> questionsOf(Answer answer) {
    return body.questions().stream()
        .filter(q -> q.numbers().stream().anyMatch(answer.numbers()::contains))
        .toList();
  }

  /** The other answers that a text of this paper refers to, each once, in the paper's order. */
  public List<Answer> answersReferredToAt(Place place) {
    Set<Integer> numbers = new HashSet<>();
    mentions.crossReferences().stream()
        .filter(cross -> cross.mention().place().equals(place))
        .forEach(cross -> numbers.addAll(cross.to()));
    return body.answers().stream()
        .filter(answer -> answer.numbers().stream().anyMatch(numbers::contains))
        .filter(answer -> !Place.of(Part.ANSWER, answer.number()).equals(place))
        .toList();
  }
}
