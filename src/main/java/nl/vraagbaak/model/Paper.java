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

  /**
   * The answer that covers a question, if there is one. Where the numbers begin anew with each
   * theme of a paper, the second question 1 has the second answer 1.
   */
  public Optional<Answer> answerTo(Question question) {
    List<Answer> answers =
        body.answers().stream().filter(answer -> covers(answer, question)).toList();
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(answers.get(Math.min(turn(question), answers.size() - 1)));
  }

  /** How many questions of this paper stand before one and have its number too. */
  private int turn(Question question) {
    int turn = 0;
    for (Question other : body.questions()) {
      if (other.equals(question)) {
        return turn;
      }
      turn += other.numbers().contains(question.number()) ? 1 : 0;
    }
    return 0; // a question of another paper: the first answer with its number
  }

  private static boolean covers(Answer answer, Question question) {
    return answer.numbers().stream().anyMatch(question.numbers()::contains);
  }

  /** The questions that an answer covers, in the order of the paper. */
  public List<Question> questionsOf(Answer answer) {
    List<Question> covered =
        body.questions().stream().filter(question -> covers(answer, question)).toList();
    List<Question> own =
        covered.stream()
            .filter(question -> answerTo(question).equals(Optional.of(answer)))
            .toList();
    return own.isEmpty() ? covered : own;
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
