package nl.vraagbaak.extract.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A citation while its sentence is being read; the law may come later. */
final class Draft {
  String number;
  final int start;
  int end;
  final List<String> paragraphs = new ArrayList<>();
  final List<String> items = new ArrayList<>();
  Optional<NamedLaw> law = Optional.empty();

  /** Whether its law was named, known or not: "van dit wetboek" closes it without a law. */
  boolean closed;

  /** Whether it may turn out to be no article number: "artikel 5, 20 procent". */
  boolean doubtful;

  /** Whether its leden were found loose in the sentence. */
  private boolean loose;

  Draft(String number, int start, int end) {
    this.number = number;
    this.start = start;
    this.end = end;
  }

  /** Whether a lid further on in the sentence can be one of this article. */
  boolean mayTakeLoose() {
    return loose || (paragraphs.isEmpty() && items.isEmpty());
  }

  /** Takes the leden of a bracket further on in the sentence. */
  void takeLoose(Draft bracket) {
    loose = true;
    for (String paragraph : bracket.paragraphs) {
      if (!paragraphs.contains(paragraph)) {
        paragraphs.add(paragraph);
      }
    }
  }
}
