package nl.vraagbaak.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One question of a paper, or one paragraph of a group in a consultation.
 *
 * @param id stable id ("ah-tk-20232024-878-vraag-1")
 * @param numbers its printed numbers in order; reading order where none is printed; never empty
 * @param group parliamentary group as printed, in a consultation
 * @param text running prose, paragraphs parted by an empty line
 * @param page page of its first line, from 1, where the format has pages
 */
public record Question(
    String id, List<Integer> numbers, Optional<String> group, String text, OptionalInt page) {
  /** Copies the numbers. */
  public Question {
    numbers = List.copyOf(numbers);
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("question without a number: " + id);
    }
  }

  /** The number it is known by: its first. */
  public int number() {
    return numbers.getFirst();
  }
}
