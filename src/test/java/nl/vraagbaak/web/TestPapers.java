package nl.vraagbaak.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.Footnote;
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

/** A made-up paper with one of everything that a page can show, and texts that try to break out. */
final class TestPapers {
  static final String HOSTILE = "<script>alert(\"x\")</script> & 'enkel'";
  static final String FIRST_ANSWER =
      "De politie meldt dit aan de officier. Dat volgt uit artikel 326 Sr.\n\nEn verder niets.";
  static final String THIRD_ANSWER = "Zie het antwoord op vraag 1.";

  static final Law CRIMINAL_LAW =
      new Law(
          "sr",
          "Sr",
          "Wetboek van Strafrecht",
          List.of(),
          Optional.of("BWBR0001854"),
          Optional.empty(),
          Map.of());

  static final LawArticle FRAUD =
      new LawArticle(
          "sr-326",
          CRIMINAL_LAW,
          "326",
          List.of(
              new LawArticle.Renumbering(
                  "sr-999", true, LocalDate.of(2024, 7, 1), "Stb. 2024, 1")));

  static final Organisation POLICE =
      new Organisation(
          "politie",
          "Politie",
          Optional.empty(),
          List.of("Nationale Politie"),
          "opsporing",
          Optional.of("https://www.voorbeeld.example"),
          List.of());

  private TestPapers() {}

  static Paper hostile() {
    return new Paper(head(), body(), mentions(), List.of("vraag 4 " + HOSTILE));
  }

  private static PaperHead head() {
    return new PaperHead(
        "ah-tk-20242025-9001",
        "stuk.txt",
        PaperKind.ANSWERED,
        Optional.of(new ParliamentaryYear(2024)),
        Optional.of("9001"),
        Optional.of("het bericht " + HOSTILE),
        Optional.of("2025Z00001"),
        new PaperHead.Dates(
            Optional.of(LocalDate.of(2025, 2, 3)), Optional.of(LocalDate.of(2025, 3, 17))),
        List.of(new Member("Van Verzonnen", "Rivierpartij")),
        List.of("Minister van " + HOSTILE),
        List.of(new GovernmentMember("De Fictie", "Justitie en Veiligheid")));
  }

  private static PaperBody body() {
    return new PaperBody(
        Optional.of("Vragen van het lid Van Verzonnen over " + HOSTILE),
        List.of(
            question(1, "Kent u dit bericht over de politie?"),
            question(2, "Wat vindt u van " + HOSTILE + "?"),
            question(3, "En hoe verder?"),
            question(4, "Wie antwoordt hierop?")),
        List.of(answer(FIRST_ANSWER, 1, 2), answer(THIRD_ANSWER, 3)),
        List.of(),
        Optional.empty(),
        Optional.of("Deze vragen dienen ter aanvulling."),
        List.of(
            new Footnote("1", "De Krant, zie https://www.voorbeeld.example/bericht?id=3."),
            new Footnote("1", "Een tweede reeks.")));
  }

  private static Question question(int number, String text) {
    return new Question(
        "ah-tk-20242025-9001-vraag-" + number,
        List.of(number),
        Optional.empty(),
        text,
        OptionalInt.empty());
  }

  private static Answer answer(String text, Integer... numbers) {
    return new Answer(
        "ah-tk-20242025-9001-antwoord-" + numbers[0], List.of(numbers), text, OptionalInt.empty());
  }

  private static Mentions mentions() {
    Place first = Place.of(Part.ANSWER, 1);
    Place third = Place.of(Part.ANSWER, 3);
    return new Mentions(
        List.of(
            new Citation(
                in(first, FIRST_ANSWER, "artikel 326 Sr"),
                "Sr",
                "326",
                List.of(),
                List.of(),
                Optional.of("sr-326"))),
        List.of(),
        List.of(),
        List.of(new CrossReference(in(third, THIRD_ANSWER, "het antwoord op vraag 1"), List.of(1))),
        List.of(new OrganisationMention(in(first, FIRST_ANSWER, "politie"), "politie")),
        List.of(POLICE));
  }

  private static Mention in(Place place, String text, String raw) {
    int start = text.indexOf(raw);
    return new Mention(place, new Span(start, start + raw.length()), raw);
  }
}
