package nl.vraagbaak.cite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.cite.OfficialId.Aanhangsel;
import nl.vraagbaak.cite.OfficialId.Kamerstuk;
import nl.vraagbaak.cite.OfficialId.Other;
import nl.vraagbaak.cite.OfficialId.Questions;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.ParliamentaryYear;

/**
 * How papers are quoted in Dutch legal writing, after the Leidraad voor juridische auteurs: {@code
 * Aanhangsel Handelingen II 2014/15, nr. 1241}.
 */
public final class Citations {
  // "ECLI:NL:HR:2020:123": courts of the Netherlands
  private static final Pattern JUDGMENT = Pattern.compile("ECLI:NL:[A-Z]{2,7}:\\d{4}:[\\w.]{1,25}");
  // "COM(2020)607"
  private static final Pattern COMMISSION =
      Pattern.compile("(COM|SWD|SEC|JOIN)\\((\\d{4})\\)(\\d{1,4})");

  private Citations() {}

  /** The citation of a paper; empty for one without an official number. */
  public static Optional<String> leidraad(PaperHead head) {
    return OfficialId.parse(head.id())
        .flatMap(
            id ->
                switch (id) {
                  case Aanhangsel a ->
                      Optional.of(
                          "Aanhangsel Handelingen %s %s, nr. %s"
                              .formatted(a.chamber(), a.years(), a.number()));
                  case Kamerstuk k -> Optional.of(kamerstuk(k, head));
                  case Questions q -> Optional.of("Kamervragen (schriftelijk) " + q.caseNumber());
                  case Other o -> Optional.empty();
                });
  }

  /** "Kamerstukken II 2023/24, 31 015, nr. 112", the year left out where it is not known. */
  private static String kamerstuk(Kamerstuk id, PaperHead head) {
    String dossier = id.dossier().substring(0, 2) + " " + id.dossier().substring(2);
    return "Kamerstukken %s%s, %s%s, nr. %s"
        .formatted(
            Character.isLetter(id.number().charAt(0)) ? "I" : "II",
            year(head).map(y -> " " + years(y)).orElse(""),
            dossier,
            id.chapter().map(c -> " " + c).orElse(""),
            id.number());
  }

  private static Optional<ParliamentaryYear> year(PaperHead head) {
    return head.year().or(() -> date(head).map(ParliamentaryYear::of));
  }

  private static String years(ParliamentaryYear year) {
    return "%d/%02d".formatted(year.start(), (year.start() + 1) % 100);
  }

  /** The date that a paper is known by: when it was answered, else when it was sent in. */
  public static Optional<LocalDate> date(PaperHead head) {
    return head.dates().answeredOn().or(() -> head.dates().submittedOn());
  }

  /** Where the official publication stands; empty for a paper without an official number. */
  public static Optional<String> officialLink(PaperHead head) {
    return officialLink(head.id());
  }

  /**
   * Where the official publication of a paper, judgment or paper of the Commission with this id
   * stands; empty where the id is ours, or that of a case.
   */
  public static Optional<String> officialLink(String paperId) {
    if (JUDGMENT.matcher(paperId).matches()) {
      return Optional.of("https://deeplink.rechtspraak.nl/uitspraak?id=" + paperId);
    }
    Matcher commission = COMMISSION.matcher(paperId);
    if (commission.matches()) {
      return Optional.of(
          "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=%s:%s:%s:FIN"
              .formatted(commission.group(1), commission.group(2), commission.group(3)));
    }
    return OfficialId.parse(paperId)
        .map(id -> "https://zoek.officielebekendmakingen.nl/" + paperId + ".html");
  }
}
