package nl.vraagbaak.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.IndexedPaper;

/**
 * Makes fictitious papers of five questions and answers about 60 words long. The words are Dutch
 * ones without meaning to each other, as frequent as words are (Zipf), function words first; the
 * same seed gives the same papers.
 */
public final class RandomPapers {
  /** Questions and answers of one paper, together. */
  public static final int RECORDS = 10;

  private static final int WORDS = 40_000;
  private static final int ARTICLES = 2_000;
  private static final int BODIES = 500;
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 30 * 365;

  private final long seed;
  private final List<String> words;
  private final double[] ladder = new double[WORDS];
  private final List<LawArticle> articles = new ArrayList<>();
  private final List<Organisation> bodies = new ArrayList<>();

  /** The papers of a seed. */
  public RandomPapers(long seed) {
    this.seed = seed;
    this.words = DutchWords.byFrequency(WORDS, new Random(seed));
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += Math.pow(i + 2, -1.1);
      ladder[i] = sum;
    }
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(i));
    }
    for (int i = 0; i < BODIES; i++) {
      bodies.add(body(i));
    }
  }

  private static LawArticle article(int number) {
    String letter = "w" + (char) ('a' + number % 20);
    Law law =
        new Law(
            letter,
            letter.toUpperCase(java.util.Locale.ROOT),
            "Wet " + letter,
            List.of(),
            Optional.of("BWBR00" + (10_000 + number % 20)),
            Optional.empty(),
            Map.of());
    String of = Integer.toString(1 + number / 20);
    return new LawArticle(letter + "-" + of, law, of, List.of());
  }

  private Organisation body(int number) {
    return new Organisation(
        "stichting-" + number,
        "Stichting " + words.get(1_000 + number * 3) + " " + number,
        Optional.of("S" + number),
        List.of(),
        "stichting",
        Optional.empty(),
        List.of());
  }

  /** Tells these papers from others. */
  public String fingerprint() {
    return Integer.toHexString(words.hashCode());
  }

  /** A word, the frequent ones more often. */
  public String word(Random random) {
    double at = random.nextDouble() * ladder[WORDS - 1];
    int found = java.util.Arrays.binarySearch(ladder, at);
    return words.get(Math.min(WORDS - 1, found < 0 ? -found - 1 : found));
  }

  /** A word that is no function word, as someone would search for. */
  public String telling(Random random) {
    String word = word(random);
    while (DutchWords.isFunctionWord(word)) {
      word = word(random);
    }
    return word;
  }

  /** The paper of a number, from 0. */
  public IndexedPaper paper(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String id = "ah-tk-bench-" + number;
    Map<String, LawArticle> cited = new HashMap<>();
    Map<String, Organisation> named = new HashMap<>();
    List<Question> questions = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<OrganisationMention> mentions = new ArrayList<>();
    for (int i = 1; i <= RECORDS / 2; i++) {
      questions.add(
          new Question(
              id + "-vraag-" + i,
              List.of(i),
              Optional.empty(),
              text(random, 20, 60),
              OptionalInt.of(1)));
      answers.add(
          new Answer(id + "-antwoord-" + i, List.of(i), text(random, 60, 120), OptionalInt.of(2)));
      cite(random, i, citations, cited);
      name(random, i, mentions, named);
    }
    PaperBody body =
        new PaperBody(
            Optional.empty(),
            questions,
            answers,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Mentions all =
        new Mentions(
            citations, List.of(), List.of(), List.of(), mentions, List.copyOf(named.values()));
    return new IndexedPaper(
        new Paper(head(random, id, number), body, all, List.of()),
        List.copyOf(cited.values()),
        "bench/" + id + ".txt",
        Integer.toHexString(number));
  }

  private void cite(
      Random random, int answer, List<Citation> citations, Map<String, LawArticle> cited) {
    for (int i = random.nextInt(3); i > 0; i--) {
      LawArticle article = articles.get((int) (ARTICLES * Math.pow(random.nextDouble(), 3)));
      cited.put(article.id(), article);
      citations.add(
          new Citation(
              new Mention(Place.of(Part.ANSWER, answer), new Span(0, 1), "x"),
              article.law().abbreviation(),
              article.number(),
              List.of(),
              List.of(),
              Optional.of(article.id())));
    }
  }

  private void name(
      Random random,
      int answer,
      List<OrganisationMention> mentions,
      Map<String, Organisation> named) {
    for (int i = random.nextInt(3); i > 0; i--) {
      Organisation body = bodies.get((int) (BODIES * Math.pow(random.nextDouble(), 2)));
      named.put(body.id(), body);
      Mention mention = new Mention(Place.of(Part.ANSWER, answer), new Span(0, 1), "x");
      mentions.add(new OrganisationMention(mention, body.id()));
    }
  }

  private PaperHead head(Random random, String id, int number) {
    LocalDate asked = FIRST.plusDays(random.nextInt(DAYS));
    PaperHead.Dates dates =
        new PaperHead.Dates(
            Optional.of(asked), Optional.of(asked.plusDays(7 + random.nextInt(60))));
    int asker = random.nextInt(600);
    return new PaperHead(
        id,
        id + ".txt",
        PaperKind.ANSWERED,
        Optional.of(ParliamentaryYear.of(asked)),
        Optional.of(Integer.toString(number)),
        Optional.of(text(random, 5, 12)),
        Optional.empty(),
        dates,
        List.of(new Member("Lid" + asker, "Fractie" + asker % 17)),
        List.of("Minister van Zaken " + number % 13),
        List.of(new GovernmentMember("Minister" + number % 60, "Zaken " + number % 13)));
  }

  private String text(Random random, int fewest, int most) {
    StringBuilder text = new StringBuilder();
    int count = fewest + random.nextInt(most - fewest);
    for (int i = 0; i < count; i++) {
      text.append(i % 12 == 11 ? ". " : " ").append(word(random));
    }
    return text.append('.').substring(1);
  }
}
