package nl.vraagbaak.lucene;

import java.util.List;
import java.util.Map;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.PaperSummary;

/**
 * What the document of a paper keeps to show it beside its records.
 *
 * @param summary which paper it is, and whether it was answered
 * @param questions how many questions it has
 * @param answers how many answers it has
 */
record StoredPaper(PaperSummary summary, int questions, int answers) {
  static final Json<StoredPaper> JSON = Json.of(StoredPaper.class);
  static final Json<IndexedPaper> WHOLE = Json.of(IndexedPaper.class);

  /** The paper without the texts that its records keep already. */
  static IndexedPaper hollow(IndexedPaper whole) {
    return withTexts(whole, Map.of());
  }

  /** The paper with these texts of its records, by their ids; empty where there is none. */
  static IndexedPaper withTexts(IndexedPaper hollow, Map<String, String> texts) {
    Paper paper = hollow.paper();
    PaperBody body = paper.body();
    List<Question> questions =
        body.questions().stream()
            .map(
                q ->
                    new Question(
                        q.id(), q.numbers(), q.group(), texts.getOrDefault(q.id(), ""), q.page()))
            .toList();
    List<Answer> answers =
        body.answers().stream()
            .map(a -> new Answer(a.id(), a.numbers(), texts.getOrDefault(a.id(), ""), a.page()))
            .toList();
    List<Passage> passages =
        body.passages().stream()
            .map(
                p ->
                    new Passage(
                        p.id(), p.number(), p.heading(), texts.getOrDefault(p.id(), ""), p.page()))
            .toList();
    PaperBody filled =
        new PaperBody(
            body.introduction(),
            questions,
            answers,
            passages,
            body.notice(),
            body.explanation(),
            body.footnotes());
    return new IndexedPaper(
        new Paper(paper.head(), filled, paper.mentions(), paper.warnings()),
        hollow.articles(),
        hollow.path(),
        hollow.hash());
  }
}
