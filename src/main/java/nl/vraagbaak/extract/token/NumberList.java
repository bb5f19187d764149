package nl.vraagbaak.extract.token;

import java.util.ArrayList;
import java.util.List;

/** Numbers with ranges, unrolled as they come in: 2, "tot en met", 5 gives 2, 3, 4, 5. */
public final class NumberList {
  private static final int LONGEST = 50;

  private final List<Integer> numbers = new ArrayList<>();
  private boolean range;

  /** Says whether the next number ends a range. */
  public void range(boolean ends) {
    range = ends;
  }

  /** Adds a number, and those before it where it ends a range. */
  public void add(int number) {
    if (range && !numbers.isEmpty() && number - numbers.getLast() <= LONGEST) {
      for (int n = numbers.getLast() + 1; n < number; n++) {
        numbers.add(n);
      }
    }
    numbers.add(number);
    range = false;
  }

  /** Adds the numbers, as they are printed, that a list does not have yet. */
  public void into(List<String> texts) {
    for (int number : numbers) {
      String text = Integer.toString(number);
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }
  }

  /** The numbers in their order. */
  public List<Integer> numbers() {
    return List.copyOf(numbers);
  }
}
