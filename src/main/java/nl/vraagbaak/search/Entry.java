package nl.vraagbaak.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;

/**
 * A question, answer or passage as it is kept in the index.
 *
 * @param kind which of the three
 * @param id its id
 * @param numbers its numbers in the paper
 * @param heading group of a question in a consultation, heading of a passage
 * @param text its text, paragraphs parted by an empty line
 * @param page page in the source, where known
 */
public record Entry(
    RecordKind kind,
    String id,
    List<Integer> numbers,
    Optional<String> heading,
    String text,
    OptionalInt page) {
  /** Copies the numbers. */
  public Entry {
    numbers = List.copyOf(numbers);
  }

  /** A question. */
  public static Entry of(Question q) {
    return new Entry(RecordKind.QUESTION, q.id(), q.numbers(), q.group(), q.text(), q.page());
  }

  /** An answer. */
  public static Entry of(Answer a) {
    return new Entry(RecordKind.ANSWER, a.id(), a.numbers(), Optional.empty(), a.text(), a.page());
  }

  /** A passage. */
  public static Entry of(Passage p) {
    return new Entry(
        RecordKind.PASSAGE, p.id(), List.of(p.number()), p.heading(), p.text(), p.page());
  }
}
