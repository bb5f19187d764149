package nl.vraagbaak.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
}
