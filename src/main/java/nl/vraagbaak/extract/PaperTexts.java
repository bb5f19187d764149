package nl.vraagbaak.extract;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;

/** The texts of a paper, each with its place, in reading order. */
final class PaperTexts {
  private PaperTexts() {}

  /** A text and where it stands. */
  record Text(Place place, String text) {}

  static List<Text> of(Paper paper) {
    List<Text> texts = new ArrayList<>();
    PaperBody body = paper.body();
    body.introduction()
        .or(() -> paper.head().title())
        .ifPresent(t -> texts.add(new Text(Place.of(Part.INTRODUCTION), t)));
    body.questions()
        .forEach(q -> texts.add(new Text(Place.of(Part.QUESTION, q.number()), q.text())));
    body.answers().forEach(a -> texts.add(new Text(Place.of(Part.ANSWER, a.number()), a.text())));
    body.passages().forEach(p -> texts.add(new Text(Place.of(Part.PASSAGE, p.number()), p.text())));
    body.notice().ifPresent(t -> texts.add(new Text(Place.of(Part.NOTICE), t)));
    body.explanation().ifPresent(t -> texts.add(new Text(Place.of(Part.EXPLANATION), t)));
    body.footnotes()
        .forEach(f -> texts.add(new Text(new Place(Part.FOOTNOTE, f.number()), f.text())));
    return texts;
  }
}
