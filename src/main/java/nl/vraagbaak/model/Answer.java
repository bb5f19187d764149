package nl.vraagbaak.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * One answer of a paper; it may answer several questions, next to each other or not.
 *
 * @param id stable id ("ah-tk-20232024-878-antwoord-2"), by its first number
 * @param numbers the numbers of the questions it answers, in order; never empty
 * @param text running prose, paragraphs parted by an empty line
 * @param page page of its first line, from 1, where the format has pages
 */
public record Answer(String id, List<Integer> numbers, String text, OptionalInt page) {
  /** Copies the numbers. */
  public Answer {
    numbers = List.copyOf(numbers);
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("answer without a number: " + id);
    }
  }

  /** The number it is known by: its first. */
  public int number() {
    return numbers.getFirst();
  }
}
