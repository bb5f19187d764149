package nl.vraagbaak.model;

import java.util.List;
import java.util.Optional;

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
}
