package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.parse.line.Label.Part;

/**
 * A text of a paper that is being made: its markers are still in it and it has no id yet.
 *
 * @param part what it is; HEAD for text that belongs to no label
 * @param numbers its numbers; empty for what has none
 * @param heading heading of a passage, or the group of a question
 * @param paragraphs its paragraphs
 * @param page page of its first line
 */
record Draft(
    Part part,
    List<Integer> numbers,
    Optional<String> heading,
    List<String> paragraphs,
    OptionalInt page) {
  Draft {
    numbers = List.copyOf(numbers);
    paragraphs = List.copyOf(paragraphs);
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }

  Draft withParagraphs(List<String> others) {
    return new Draft(part, numbers, heading, others, page);
  }

  /** The same with one more paragraph. */
  Draft and(String paragraph) {
    List<String> longer = new ArrayList<>(paragraphs);
    longer.add(paragraph);
    return withParagraphs(longer);
  }

  Draft withNumbers(List<Integer> others) {
    return new Draft(part, others, heading, paragraphs, page);
  }
}
