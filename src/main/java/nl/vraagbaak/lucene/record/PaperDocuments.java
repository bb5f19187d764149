package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.join.JoinKeys;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.document.Document;

/** The block of documents of one paper: its questions, answers and passages, then itself. */
public final class PaperDocuments {
  /** The kind of a paper without questions, answers and passages, such as a notice of delay. */
  public static final String WITHOUT_TEXTS = "stuk zonder teksten";

  private final IndexedPaper whole;
  private final Paper paper;
  private final AnswerStates states;
  private final String joined;
  private final PaperSummary summary;
  private final HeadFields head;
  private final PlaceMentions mentions;
  private final Map<String, Integer> places;

  private PaperDocuments(IndexedPaper whole, AnswerStates states, String joined, FacetNames names) {
    this.whole = whole;
    this.joined = joined;
    this.paper = whole.paper();
    this.states = states;
    this.summary = states.summary(paper);
    this.head = new HeadFields(whole.path(), summary, names);
    this.mentions = PlaceMentions.of(whole);
    this.places = places(paper.body());
  }

  /**
   * The documents of a paper.
   *
   * @param joined what tells these joins from others, see {@link Joins}
   */
  public static List<Document> of(
      IndexedPaper whole, AnswerStates states, String joined, FacetNames names) throws IOException {
    return new PaperDocuments(whole, states, joined, names).block();
  }

  /** The documents of a paper that stands alone. */
  public static List<Document> of(IndexedPaper whole, FacetNames names) throws IOException {
    return of(whole, AnswerStates.ALONE, "", names);
  }

  private List<Document> block() throws IOException {
    List<Document> block = new ArrayList<>();
    for (Question question : paper.body().questions()) {
      block.add(Facets.finish(document(question)));
    }
    for (Answer answer : paper.body().answers()) {
      block.add(Facets.finish(document(answer)));
    }
    for (Passage passage : paper.body().passages()) {
      block.add(Facets.finish(document(passage)));
    }
    block.add(Facets.finish(documentOfPaper()));
    return block;
  }

  private Document document(Question question) throws IOException {
    List<Answer> answers = states.answersTo(paper, question);
    Document document =
        text(Entry.of(question), Part.QUESTION, answers.stream().map(Answer::id).toList());
    answers.forEach(answer -> addCounterpart(document, question.id(), answer.id()));
    head.addGroups(document, question.group().stream());
    Facets.add(document, Facet.ANSWERED, states.ofQuestion(paper, question).key());
    return document;
  }

  private Document document(Answer answer) throws IOException {
    List<Question> questions = paper.questionsOf(answer);
    Document document =
        text(Entry.of(answer), Part.ANSWER, questions.stream().map(Question::id).toList());
    questions.forEach(question -> addCounterpart(document, answer.id(), question.id()));
    head.addGroups(document, questions.stream().flatMap(q -> q.group().stream()));
    Facets.add(document, Facet.ANSWERED, AnswerState.ANSWERED.key());
    return document;
  }

  private Document document(Passage passage) throws IOException {
    Document document = text(Entry.of(passage), Part.PASSAGE, List.of());
    head.addGroups(document, Stream.of());
    return document;
  }

  private Document text(Entry entry, Part part, List<String> counterparts) throws IOException {
    Document document = new Document();
    head.add(document, entry.id(), entry.kind());
    PlaceMentions.Found found = mentions.at(part, entry.numbers().getFirst());
    addMentioned(document, found);
    entry.heading().ifPresent(heading -> addWords(document, heading));
    addWords(document, entry.text());
    Schema.DIGEST.add(document, entry.kind().key(), entry.text());
    found.papers().forEach(id -> Schema.PAPERS.add(document, id));
    StoredText stored =
        new StoredText(
            entry,
            paper.id(),
            counterparts,
            CrossReferences.from(entry, paper),
            found.articles(),
            found.organisations());
    Schema.TEXT.add(document, stored.toBytes());
    return document;
  }

  private Document documentOfPaper() {
    Document document = new Document();
    head.add(document, paper.id(), RecordKind.PAPER);
    if (places.isEmpty() && paper.body().passages().isEmpty()) {
      Facets.addUncounted(document, Facet.KIND, WITHOUT_TEXTS);
    }
    head.addGroups(document, paper.body().questions().stream().flatMap(q -> q.group().stream()));
    summary.state().ifPresent(state -> Facets.add(document, Facet.ANSWERED, state.key()));
    addMentioned(document, mentions.all());
    paper.mentions().papers().stream()
        .map(PaperReference::id)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(id -> Schema.PAPERS.add(document, id));
    paper.head().title().ifPresent(title -> addWords(document, title));
    paper.head().title().ifPresent(title -> TitleKeys.add(document, title));
    loose(paper.body()).forEach(text -> addWords(document, text));
    PaperAcronyms.add(document, texts(paper.body()));
    Schema.HASH.add(document, whole.hash());
    Schema.JOIN_KEYS.add(document, JoinKeys.of(paper).toBytes());
    Schema.JOINED.add(document, joined);
    Schema.LABEL.add(document, paper.head().title().orElse(""));
    store(document);
    return document;
  }

  private void store(Document document) {
    PaperBody body = paper.body();
    StoredPaper shown = new StoredPaper(summary, body.questions().size(), body.answers().size());
    Schema.SUMMARY.add(document, StoredPaper.JSON.write(shown));
    Schema.WHOLE.add(document, StoredPaper.Rest.JSON.write(StoredPaper.Rest.of(whole)));
  }

  private static void addMentioned(Document document, PlaceMentions.Found found) {
    found.articles().forEach(id -> Facets.add(document, Facet.ARTICLE, id));
    found.articles().forEach(id -> Schema.ARTICLES.add(document, id));
    found.organisations().forEach(id -> Facets.add(document, Facet.ORGANISATION, id));
    found.laws().forEach(law -> Facets.add(document, Facet.LAW, law));
  }

  private static void addWords(Document document, String text) {
    Schema.WORDS.add(document, text);
  }

  private static Stream<String> texts(PaperBody body) {
    return Stream.of(
            body.questions().stream().map(Question::text),
            body.answers().stream().map(Answer::text),
            body.passages().stream().map(Passage::text),
            loose(body))
        .flatMap(texts -> texts);
  }

  /** What stands in none of the records. */
  private static Stream<String> loose(PaperBody body) {
    return Stream.of(body.introduction(), body.notice(), body.explanation())
        .flatMap(Optional::stream);
  }

  /** Where a counterpart stands, if it stands in the same paper. */
  private void addCounterpart(Document document, String id, String counterpart) {
    int own = Objects.requireNonNull(places.get(id));
    Optional.ofNullable(places.get(counterpart))
        .ifPresent(other -> Schema.COUNTERPARTS.add(document, other - own));
  }

  /** Number in the block of each question and answer. */
  private static Map<String, Integer> places(PaperBody body) {
    Map<String, Integer> places = new HashMap<>();
    body.questions().forEach(question -> places.put(question.id(), places.size()));
    body.answers().forEach(answer -> places.put(answer.id(), places.size()));
    return places;
  }
}
