package nl.vraagbaak.lucene.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.PaperSummary;

/**
 * What the document of a paper keeps to show it beside its records.
 *
 * @param summary which paper it is, and whether it was answered
 * @param questions how many questions it has
 * @param answers how many answers it has
 */
public record StoredPaper(PaperSummary summary, int questions, int answers) {
  public static final Json<StoredPaper> JSON = Json.of(StoredPaper.class);

  /**
   * What is kept nowhere else of a paper: read where a paper is shown whole, or joined anew.
   *
   * @param introduction see {@link PaperBody}
   * @param notice likewise
   * @param explanation likewise
   * @param footnotes likewise
   * @param mentions see {@link Paper}
   * @param warnings likewise
   * @param articles see {@link IndexedPaper}
   */
  record Rest(
      Optional<String> introduction,
      Optional<String> notice,
      Optional<String> explanation,
      List<Footnote> footnotes,
      Mentions mentions,
      List<String> warnings,
      List<LawArticle> articles) {
    public static final PackedJson<Rest> JSON = new PackedJson<>(Json.of(Rest.class));

    static Rest of(IndexedPaper whole) {
      PaperBody body = whole.paper().body();
      return new Rest(
          body.introduction(),
          body.notice(),
          body.explanation(),
          body.footnotes(),
          whole.paper().mentions(),
          whole.paper().warnings(),
          whole.articles());
    }

    /** The paper with this head and these records, in their order. */
    IndexedPaper with(PaperHead head, List<Entry> records, String path, String hash) {
      List<Question> questions = new ArrayList<>();
      List<Answer> answers = new ArrayList<>();
      List<Passage> passages = new ArrayList<>();
      for (Entry entry : records) {
        switch (entry.kind()) {
          case QUESTION ->
              questions.add(
                  new Question(
                      entry.id(), entry.numbers(), entry.heading(), entry.text(), entry.page()));
          case ANSWER ->
              answers.add(new Answer(entry.id(), entry.numbers(), entry.text(), entry.page()));
          case PASSAGE ->
              passages.add(
                  new Passage(
                      entry.id(),
                      entry.numbers().getFirst(),
                      entry.heading(),
                      entry.text(),
                      entry.page()));
          case PAPER, ARTICLE, ORGANISATION ->
              throw new IllegalArgumentException("no text: " + entry.id());
        }
      }
      PaperBody body =
          new PaperBody(introduction, questions, answers, passages, notice, explanation, footnotes);
      return new IndexedPaper(new Paper(head, body, mentions, warnings), articles, path, hash);
    }
  }
}
