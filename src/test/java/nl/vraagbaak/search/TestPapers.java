package nl.vraagbaak.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.model.Span;

/** Makes small fictitious papers for tests. */
public final class TestPapers {
  /** A law that does not exist. */
  public static final Law LAW =
      new Law(
          "wvv",
          "Wvv",
          "Wet op de vuurtorens",
          List.of("Vuurtorenwet"),
          Optional.of("BWBR0099999"),
          Optional.empty(),
          Map.of());

  private final String id;
  private final PaperKind kind;
  private PaperHead.Dates dates = PaperHead.Dates.NONE;
  private List<Member> askers = List.of(new Member("Zandbank", "Kustpartij"));
  private List<GovernmentMember> answerers =
      List.of(new GovernmentMember("Van der Baken", "Waterwegen"));
  private Optional<String> title = Optional.of("de toestand van de vuurtorens");
  private Optional<String> caseNumber = Optional.empty();
  private final List<Question> questions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<CrossReference> crossReferences = new ArrayList<>();
  private final List<PaperReference> references = new ArrayList<>();
  private final List<OrganisationMention> bodies = new ArrayList<>();
  private final Map<String, Organisation> named = new LinkedHashMap<>();
  private final List<LawMention> laws = new ArrayList<>();
  private final Map<String, LawArticle> articles = new LinkedHashMap<>();

  private TestPapers(String id, PaperKind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** A paper of a kind, still empty. */
  public static TestPapers paper(String id, PaperKind kind) {
    return new TestPapers(id, kind);
  }

  /** Written questions with answers, of two days. */
  public static TestPapers answered(String id, String asked, String answered) {
    return new TestPapers(id, PaperKind.ANSWERED).asked(asked).answeredOn(answered);
  }

  /** With the day it was asked. */
  public TestPapers asked(String day) {
    dates = new PaperHead.Dates(Optional.of(LocalDate.parse(day)), dates.answeredOn());
    return this;
  }

  /** With the day it was answered. */
  public TestPapers answeredOn(String day) {
    dates = new PaperHead.Dates(dates.submittedOn(), Optional.of(LocalDate.parse(day)));
    return this;
  }

  /** With these members asking. */
  public TestPapers by(Member... members) {
    askers = List.of(members);
    return this;
  }

  /** With this member of government answering. */
  public TestPapers answeredBy(String name, String portfolio) {
    answerers = List.of(new GovernmentMember(name, portfolio));
    return this;
  }

  /** With a title. */
  public TestPapers titled(String words) {
    title = Optional.of(words);
    return this;
  }

  /** With a case number. */
  public TestPapers ofCase(String number) {
    caseNumber = Optional.of(number);
    return this;
  }

  /** With one more question. */
  public TestPapers question(String text) {
    int number = questions.size() + 1;
    questions.add(
        new Question(
            id + "-vraag-" + number, List.of(number), Optional.empty(), text, OptionalInt.of(1)));
    return this;
  }

  /** With the answer to the last question. */
  public TestPapers answer(String text) {
    int number = questions.size();
    answers.add(new Answer(id + "-antwoord-" + number, List.of(number), text, OptionalInt.of(2)));
    return this;
  }

  /** With a law named in the last answer, without an article. */
  public TestPapers namesLaw(String abbreviation, String lawId) {
    laws.add(new LawMention(mention(), abbreviation, lawId));
    return this;
  }

  /** With an article of the law cited in the last answer. */
  public TestPapers cites(String article) {
    String articleId = LAW.id() + "-" + article;
    citations.add(
        new Citation(
            mention(), LAW.abbreviation(), article, List.of(), List.of(), Optional.of(articleId)));
    articles.put(articleId, new LawArticle(articleId, LAW, article, List.of()));
    return this;
  }

  /** With an article of the law cited in the last answer, that was another one before. */
  public TestPapers cites(String article, String before) {
    LocalDate on = LocalDate.of(2029, 7, 1);
    citesAs(article, new LawArticle.Renumbering(LAW.id() + "-" + before, false, on, "Stb. 9"));
    String old = LAW.id() + "-" + before;
    LawArticle.Renumbering newer =
        new LawArticle.Renumbering(LAW.id() + "-" + article, true, on, "Stb. 9");
    articles.put(old, new LawArticle(old, LAW, before, List.of(newer)));
    return this;
  }

  private void citesAs(String article, LawArticle.Renumbering renumbering) {
    cites(article);
    String id = LAW.id() + "-" + article;
    articles.put(id, new LawArticle(id, LAW, article, List.of(renumbering)));
  }

  /** With an organisation named in the last answer. */
  public TestPapers names(String bodyId, String name) {
    bodies.add(new OrganisationMention(mention(), bodyId));
    named.put(
        bodyId,
        new Organisation(
            bodyId, name, Optional.empty(), List.of(), "vereniging", Optional.empty(), List.of()));
    return this;
  }

  /** With a reference to another paper in the last answer. */
  public TestPapers refersTo(String paperId) {
    references.add(new PaperReference(mention(), Optional.of(paperId)));
    return this;
  }

  /** With a reference to other questions of the paper in the last answer. */
  public TestPapers refersTo(List<Integer> numbers) {
    crossReferences.add(new CrossReference(mention(), numbers));
    return this;
  }

  /** The paper, as read from a path of its own. */
  public IndexedPaper indexed() {
    return indexed("stukken/" + id + ".txt");
  }

  /** The paper, as read from this path. */
  public IndexedPaper indexed(String path) {
    Mentions mentions =
        new Mentions(
            citations, laws, references, crossReferences, bodies, List.copyOf(named.values()));
    PaperBody body =
        new PaperBody(
            Optional.empty(),
            questions,
            answers,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Paper paper = new Paper(head(), body, mentions, List.of());
    String hash = Integer.toHexString(paper.hashCode());
    return new IndexedPaper(paper, List.copyOf(articles.values()), path, hash);
  }

  private PaperHead head() {
    return new PaperHead(
        id,
        id + ".txt",
        kind,
        dates.submittedOn().map(ParliamentaryYear::of),
        Optional.of(id),
        title,
        caseNumber,
        dates,
        askers,
        List.of("Minister van Waterwegen"),
        answers.isEmpty() ? List.of() : answerers);
  }

  private Mention mention() {
    return new Mention(Place.of(Part.ANSWER, questions.size()), new Span(0, 1), "x");
  }
}
