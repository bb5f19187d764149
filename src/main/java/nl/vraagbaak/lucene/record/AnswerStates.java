package nl.vraagbaak.lucene.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.PaperSummary;

/**
 * Whether and when the questions of a paper were answered, in the paper itself or in one that joins
 * to it.
 *
 * @param joined what other papers are to this one
 * @param answering the other paper that answers it
 */
record AnswerStates(Set<PaperLink.Kind> joined, Optional<Paper> answering) {
  /** Of a paper that stands alone. */
  static final AnswerStates ALONE = new AnswerStates(Set.of(), Optional.empty());

  private static final Set<PaperKind> ASKING =
      Set.of(PaperKind.QUESTIONS, PaperKind.ORAL, PaperKind.CONSULTATION);

  AnswerStates {
    joined = Set.copyOf(joined);
  }

  PaperSummary summary(Paper paper) {
    return new PaperSummary(paper.head(), ofPaper(paper), days(paper));
  }

  Optional<AnswerState> ofPaper(Paper paper) {
    if (!paper.body().answers().isEmpty()) {
      return Optional.of(AnswerState.ANSWERED);
    }
    boolean asks = !paper.body().questions().isEmpty() || ASKING.contains(paper.head().kind());
    boolean delayed = paper.head().kind() == PaperKind.DELAY;
    return asks || delayed ? Optional.of(unanswered(delayed)) : Optional.empty();
  }

  /** One question may stay open in a paper that answers others. */
  AnswerState ofQuestion(Paper paper, Question question) {
    return paper.answerTo(question).isPresent()
        ? AnswerState.ANSWERED
        : unanswered(paper.head().kind() == PaperKind.DELAY);
  }

  private AnswerState unanswered(boolean delayed) {
    if (joined.contains(PaperLink.Kind.ANSWERS)) {
      return AnswerState.ANSWERED;
    }
    return delayed || joined.contains(PaperLink.Kind.DELAYS)
        ? AnswerState.DELAYED
        : AnswerState.OPEN;
  }

  /** The answers to a question, in the paper itself or else in the one that answers it. */
  List<Answer> answersTo(Paper paper, Question question) {
    return paper
        .answerTo(question)
        .or(() -> answering.flatMap(other -> other.answerTo(question)))
        .stream()
        .toList();
  }

  private Optional<LocalDate> answeredElsewhere() {
    return answering.flatMap(paper -> paper.head().dates().answeredOn());
  }

  private OptionalInt days(Paper paper) {
    Optional<LocalDate> from = paper.head().dates().submittedOn();
    Optional<LocalDate> to = paper.head().dates().answeredOn().or(this::answeredElsewhere);
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(from.get(), to.get())))
        : OptionalInt.empty();
  }
}
