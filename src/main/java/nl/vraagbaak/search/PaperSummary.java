package nl.vraagbaak.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.PaperHead;

/**
 * A paper as shown beside its records.
 *
 * @param head which paper it is
 * @param state whether its questions were answered; empty where it asks nothing, as a letter
 * @param daysToAnswer days between asking and answering, where both dates are known
 */
public record PaperSummary(PaperHead head, Optional<AnswerState> state, OptionalInt daysToAnswer) {
  /** The day of a record of this paper: a question is of the day it was asked. */
  public Optional<LocalDate> dateOf(RecordKind kind) {
    Optional<LocalDate> submitted = head.dates().submittedOn();
    Optional<LocalDate> answered = head.dates().answeredOn();
    return kind == RecordKind.QUESTION
        ? submitted.or(() -> answered)
        : answered.or(() -> submitted);
  }
}
