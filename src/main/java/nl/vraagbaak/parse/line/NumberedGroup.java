package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vraagbaak.parse.line.NumberedLine.Manner;

/**
 * Cuts the texts under "Vraag 5 en 6" at the numbers that stand before them: their own ("5. … 6.
 * …") or those of a list ("1. … 2. …").
 */
public final class NumberedGroup {
  private final List<TextLine> lines;
  private final List<Integer> starts = new ArrayList<>();

  private NumberedGroup(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * The lines of each text without its number; empty where other text stands first, a number is
   * missing or one more follows: then the numbers are those of a list in one of the texts.
   */
  public static Optional<List<List<TextLine>>> split(List<TextLine> lines, List<Integer> numbers) {
    List<Integer> listed = IntStream.rangeClosed(1, numbers.size()).boxed().toList();
    return new NumberedGroup(lines).at(numbers).or(() -> new NumberedGroup(lines).at(listed));
  }

  private Optional<List<List<TextLine>>> at(List<Integer> numbers) {
    Optional<Manner> manner =
        lines.stream()
            .map(TextLine::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .flatMap(NumberedLine::read)
            .filter(line -> isNext(line, numbers))
            .map(NumberedLine::manner);
    for (int i = 0; manner.isPresent() && i < lines.size(); i++) {
      Optional<NumberedLine> found = NumberedLine.read(lines.get(i).text());
      if (found
          .filter(line -> manner.equals(Optional.of(line.manner())) && isNext(line, numbers))
          .isPresent()) {
        starts.add(i);
      }
    }
    return starts.size() == numbers.size() ? Optional.of(cut()) : Optional.empty();
  }

  /** Whether it is the number of the next text, or the one after the last. */
  private boolean isNext(NumberedLine line, List<Integer> numbers) {
    int place = starts.size();
    int next = place < numbers.size() ? numbers.get(place) : numbers.getLast() + 1;
    return line.numbers().equals(List.of(next));
  }

  private List<List<TextLine>> cut() {
    List<List<TextLine>> texts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      List<TextLine> text = new ArrayList<>(lines.subList(starts.get(i), end));
      NumberedLine.read(text.getFirst().text())
          .ifPresent(line -> text.set(0, text.getFirst().with(line.rest())));
      texts.add(text);
    }
    return texts;
  }
}
