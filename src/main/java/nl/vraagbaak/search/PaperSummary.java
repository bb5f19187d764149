package nl.vraagbaak.search;

import java.util.OptionalInt;
import nl.vraagbaak.model.PaperHead;

/**
 * A paper as shown beside its records.
 *
 * @param head which paper it is
 * @param state whether its questions were answered
 * @param daysToAnswer days between asking and answering, where both dates are known
 */
public record PaperSummary(PaperHead head, AnswerState state, OptionalInt daysToAnswer) {}
