package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.web.view.HitView;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.PaperView.Block;
import nl.vraagbaak.web.view.PaperView.Note;
import nl.vraagbaak.web.view.PaperView.Pair;
import nl.vraagbaak.web.view.PaperView.Single;
import nl.vraagbaak.web.view.PaperView.Unfold;

/** The texts of one paper, as its page shows them: questions beside their answer, then the rest. */
final class PaperTexts {
  private static final String INTRODUCTION = "Inleiding";

  private final Paper paper;
  private final Linking linking;
  private final String missing;

  /**
   * Of a paper.
   *
   * @param missing what is said in the place of an answer that there is not
   */
  PaperTexts(Paper paper, Linking linking, String missing) {
    this.paper = paper;
    this.linking = linking;
    this.missing = missing;
  }

  /** All parts, in reading order; without any answer the questions need no room beside them. */
  List<nl.vraagbaak.web.view.PaperView.Part> parts() {
    List<nl.vraagbaak.web.view.PaperView.Part> parts = new ArrayList<>();
    paper
        .body()
        .introduction()
        .ifPresent(text -> parts.add(single(Part.INTRODUCTION, INTRODUCTION, text)));
    paper.body().notice().ifPresent(text -> parts.add(single(Part.NOTICE, "Mededeling", text)));
    paper.body().passages().forEach(passage -> parts.add(passage(passage)));
    if (paper.body().answers().isEmpty()) {
      paper.body().questions().forEach(question -> parts.add(new Single(question(question))));
    } else {
      parts.addAll(pairs());
    }
    paper
        .body()
        .explanation()
        .ifPresent(text -> parts.add(single(Part.EXPLANATION, "Toelichting", text)));
    return parts;
  }

  /** One for each answer, with all questions it answers, where the first of these stands. */
  private List<Pair> pairs() {
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : paper.body().questions()) {
      Optional<Answer> answer = paper.answerTo(question);
      String pair = answer.map(Answer::id).orElse(question.id());
      questions.computeIfAbsent(pair, p -> new ArrayList<>()).add(question);
      answer.ifPresent(a -> answers.put(pair, a));
    }
    List<Pair> pairs = new ArrayList<>();
    questions.forEach(
        (pair, asked) -> pairs.add(pair(asked, Optional.ofNullable(answers.get(pair)))));
    paper.body().answers().stream()
        .filter(answer -> !answers.containsKey(answer.id()))
        .forEach(answer -> pairs.add(pair(List.of(), Optional.of(answer))));
    return pairs;
  }

  private Pair pair(List<Question> questions, Optional<Answer> answer) {
    return new Pair(
        questions.stream().map(this::question).toList(),
        answer.stream().map(this::answer).toList(),
        answer.isPresent() ? "" : missing);
  }

  private Block question(Question question) {
    return block(
        Place.of(Part.QUESTION, question.number()),
        Wording.label(RecordKind.QUESTION, question.numbers(), question.group()),
        question.text());
  }

  private Block answer(Answer answer) {
    return block(
        Place.of(Part.ANSWER, answer.number()),
        Wording.label(RecordKind.ANSWER, answer.numbers(), Optional.empty()),
        answer.text());
  }

  private Single passage(Passage passage) {
    return new Single(
        block(
            Place.of(Part.PASSAGE, passage.number()),
            passage.heading().orElseGet(() -> untitled(passage.number())),
            passage.text()));
  }

  /** The first passage of a letter is its introduction, where that was not told apart. */
  private String untitled(int number) {
    return number == 1 && paper.body().introduction().isEmpty()
        ? INTRODUCTION
        : Wording.label(RecordKind.PASSAGE, List.of(number), Optional.empty());
  }

  private Single single(Part part, String label, String text) {
    return new Single(block(Place.of(part), label, text));
  }

  private Block block(Place place, String label, String text) {
    return new Block(
        place.toString().replace(' ', '-'),
        label,
        linking.prose(place, text),
        unfolds(place),
        articles(place));
  }

  /** Each answer that a text refers to, once, to be read in place. */
  private List<Unfold> unfolds(Place place) {
    return paper.answersReferredToAt(place).stream().map(this::unfold).toList();
  }

  private Unfold unfold(Answer answer) {
    Place place = Place.of(Part.ANSWER, answer.number());
    return new Unfold(
        Wording.label(RecordKind.ANSWER, answer.numbers(), Optional.empty()),
        "#" + Anchors.anchor(RecordKind.ANSWER, answer.number()),
        linking.prose(place, answer.text()));
  }

  private List<HitView.Mentioned> articles(Place place) {
    Map<String, HitView.Mentioned> articles = new LinkedHashMap<>();
    for (Citation citation : paper.mentions().citations()) {
      if (citation.mention().place().equals(place) && citation.articleId().isPresent()) {
        String page = Anchors.article(citation.articleId().get());
        String label = "art. " + citation.article() + " " + citation.law();
        articles.putIfAbsent(
            page, new HitView.Mentioned(new Link(label, page), Anchors.card(page)));
      }
    }
    return List.copyOf(articles.values());
  }

  /** The footnotes; two series may bear the same numbers. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (var footnote : paper.body().footnotes()) {
      Place place = new Place(Part.FOOTNOTE, footnote.number());
      notes.add(
          new Note(
              "noot-" + (notes.size() + 1),
              footnote.number(),
              linking.prose(place, footnote.text())));
    }
    return notes;
  }
}
