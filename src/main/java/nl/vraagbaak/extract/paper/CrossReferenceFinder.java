package nl.vraagbaak.extract.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/**
 * Finds references to questions and answers of the same paper: "zie het antwoord op vraag 3", "mijn
 * antwoorden op vragen 7 en 12", "in vraag 5 genoemd", "bij antwoord 7".
 */
public final class CrossReferenceFinder {
  public static final Set<String> TARGETS =
      Words.of(
          "vraag vragen antwoord antwoorden beantwoording deelvraag subvraag subvragen "
              + "deelvragen");
  private static final Set<String> LINKS =
      Words.of(
          "op bij van onder in de deze mijn uw vraag vragen nr nrs nummer . : deelvragen "
              + "subvragen deelvraag subvraag");
  private static final int LONGEST_LINK = 5;

  /** "mijn antwoord op de vorige vraag": the number before that of the text it stands in. */
  private static final Set<String> BEFORE = Words.of("vorige voorgaande voorafgaande");

  /** These say that another paper is meant. */
  private static final Set<String> ELSEWHERE =
      Words.of(
          "aanhangsel kamerstuk kamerstukken lid leden handelingen commissie overleg kamervragen "
              + "fractie motie brief");

  private static final int NEAR = 9;

  private final Place place;
  private final Tokens tokens;
  private final Set<Integer> known;

  /** Of one text of a paper with these numbers of questions. */
  public CrossReferenceFinder(Place place, Tokens tokens, Set<Integer> known) {
    this.place = place;
    this.tokens = tokens;
    this.known = known;
  }

  /** All references to questions and answers, in the order of the text. */
  public List<CrossReference> run() {
    List<CrossReference> found = new ArrayList<>();
    int i = tokens.next(0, Vocabulary.TARGET);
    while (i < tokens.size()) {
      i = tokens.next(read(i, found), Vocabulary.TARGET);
    }
    return found;
  }

  private int read(int from, List<CrossReference> found) {
    if (tokens.is(from, "vraag") && BEFORE.contains(tokens.fold(from - 1))) {
      before(from, found);
      return from + 1;
    }
    int i = from + 1;
    while (i < from + LONGEST_LINK && LINKS.contains(tokens.fold(i))) {
      i++;
    }
    Numbers.Found numbers = Numbers.at(tokens, i);
    if (numbers.values().isEmpty()) {
      return from + 1;
    }
    List<Integer> to = List.copyOf(new TreeSet<>(numbers.values()));
    if (known.containsAll(to) && !isElsewhere(numbers.end()) && !isRequest(from, numbers.end())) {
      Span span = new Span(tokens.start(from), tokens.end(numbers.end() - 1));
      found.add(new CrossReference(new Mention(place, span, span.of(tokens.text())), to));
    }
    return numbers.end();
  }

  private void before(int from, List<CrossReference> found) {
    int to = place.part() == Part.ANSWER ? Integer.parseInt(place.number()) - 1 : 0;
    if (known.contains(to) && !isElsewhere(from + 1)) {
      Span span = new Span(tokens.start(from - 1), tokens.end(from));
      found.add(new CrossReference(new Mention(place, span, span.of(tokens.text())), List.of(to)));
    }
  }

  private boolean isElsewhere(int from) {
    for (int i = from; i < from + NEAR && !tokens.is(i, ".") && !tokens.stops(i); i++) {
      if (ELSEWHERE.contains(tokens.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Kunt u de vragen 1 tot en met 9 afzonderlijk beantwoorden?" refers to nothing. */
  private boolean isRequest(int from, int end) {
    boolean asked = false;
    for (int i = end; i < end + NEAR && !tokens.stops(i); i++) {
      asked |=
          tokens.is(i, "beantwoorden")
              || tokens.is(i, "afzonderlijk")
              || tokens.is(i, "beantwoord");
    }
    for (int i = from - 1; i > from - NEAR && i >= 0; i--) {
      if (tokens.is(i, "kunt") || tokens.is(i, "wilt") || tokens.is(i, "bent")) {
        return asked;
      }
    }
    return false;
  }
}
