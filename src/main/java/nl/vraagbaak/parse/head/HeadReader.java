package nl.vraagbaak.parse.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperHead.Dates;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.ParliamentaryYear;

/** Reads what stands above the texts: which paper it is, who asked, who answered, when. */
public final class HeadReader {
  // "(ingezonden 12 mei 2023)", "(Ingezonden 3 juni 2008)", "Indiendatum: 23 nov. 2022"
  private static final Pattern SENT =
      Pattern.compile("(?:[Ii]ngezonden:?(?: op)?|Indiendatum:?) (.{6,40})");
  // "(ontvangen 7 juli 2023)", "(ontvangen (ontvangen 7 juni 2024)", "Antwoorddatum: 9 dec. 2022",
  // "Beantwoord: 30-05-2025"
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?:[Oo]ntvangen:?(?: op)?|Antwoorddatum:?|Beantwoord(?: op)?:) (?:\\(ontvangen"
              + " )?(.{6,40})");
  // "In antwoord op uw brief van 6 december 2023, nr. 2023Z19677"
  private static final Pattern YOUR_LETTER =
      Pattern.compile("uw brief(?:, kenmerk .{1,20},)? (?:van|d\\.d\\.) (.{6,40})");
  // "De vragen zijn op 23 september 2024 voorgelegd aan", "De op 14 april 2010 toegezonden
  // vragen", "op 12 januari 2021 medegedeeld aan", "is op 12 juli 2022 een brief gestuurd"
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?:vragen(?: en opmerkingen)? zijn op|De op|[Dd]e vragen van|op(?= \\d.{8,20}"
              + " (?:medegedeeld aan|een brief gestuurd))) (\\d{1,2} \\p{L}{3,9} \\d{4})(?= )");
  // "Bij brief van 27 september 2024 zijn ze door de Minister beantwoord", "bij brief van 15 april
  // 2010 toegezonden antwoorden", "heeft deze vragen beantwoord bij brief van 3 december 2018",
  // "De Minister heeft op 26 september 2022 gereageerd"
  private static final Pattern BY_LETTER =
      Pattern.compile(
          "(?:[Bb]ij (?:zijn |haar )?brief van|(?:heeft|hebben) op) (\\d{1,2} \\p{L}{3,9} \\d{4})"
              + "(?:(?<=beantwoord bij brief van .{8,20})|(?="
              + " (?:zijn|heeft|toegezonden|werden|beantwoord|gegeven|gereageerd)))");
  // "Op 6 november jl. hebben de leden"
  private static final Pattern ON = Pattern.compile("Op (.{6,25}) (?:hebben|heeft) (?:het|de) ");
  // "Datum⏎11 januari 2024", "Den Haag, 30 november 2015", "’s-Gravenhage, 3 juni 2008",
  // "Verzonden:
  // donderdag 7 mei 2026 16:12" above a message
  private static final Pattern LETTER_DATE =
      Pattern.compile(
          "(?:^|\\n"
              + "|(?<=\\. ))(?:[Dd]atum:?[ \\n"
              + "]{1,3}|Verzonden: \\p{L}{6,9} |(?:Den Haag|[’'‘]s-Gravenhage),? ?)(\\d{1,2}"
              + " ?\\p{L}{3,10} ?\\d{4})");
  // "Uw kenmerk Ons kenmerk 's-Gravenhage,⏎2959512340 E/EE/95041877 19 juni 1995": in columns
  private static final Pattern COLUMN_DATE =
      Pattern.compile(
          "(?:Den Haag|[’'‘]s-Gravenhage|[Dd]atum),?[ \\n](?:[\\p{Lu}\\d/.-]{1,20}"
              + " ){1,3}(\\d{1,2}(?: \\p{L}{3,9} |-\\d{1,2}-)\\d{4})(?=\\n| [Oo]nderwerp)");
  // "ons kenmerk L 99/4237 datum 13-10-1999 onderwerp Begroting": a letterhead in small letters
  private static final Pattern SMALL_DATE =
      Pattern.compile("\\bdatum:?[ \n]{1,2}(\\d{1,2}(?:[-/]\\d{1,2}[-/]| \\p{L}{3,9} )\\d{4})");
  // "Nummer: 2031D45828, datum: 2031-11-26, versie: 1" above a paper on a site
  private static final Pattern SITE_DATE =
      Pattern.compile("(?:^|\\n)Nummer: \\w{4,16}, datum: (\\d{4}-\\d{2}-\\d{2})");
  // "Kamerstuk: Kamervragen | 26-03-2031" below the title of a page of the government
  private static final Pattern PAGE_DATE =
      Pattern.compile(
          "(?:^|\\n)Kamerstuk: [\\p{L} ]{3,40} \\| (\\d{1,2}-\\d{1,2}-\\d{4})(?=\\n|$)");
  // "7 november 2011" on a line of its own
  private static final Pattern DATE_ALONE =
      Pattern.compile("(?:^|\\n)(\\d{1,2} \\p{L}{3,9} \\d{4})(?=\\n)");
  // "2024Z18294", "2024Z 17972"
  private static final Pattern CASE = Pattern.compile("(?<!\\d)(20\\d\\d) ?Z ?(\\d{5})(?!\\d)");
  // "2024Z18294" on a line of its own
  private static final Pattern CASE_ALONE = Pattern.compile("(?m)^(20\\d\\dZ\\d{5})$");
  // "Antwoord van Minister Bos (Defensie)", "Antwoorden van de Minister van Defensie Bos, ontvangen
  // op 3 mei 2031", "Beantwoording door de heer Bos, minister van Defensie"
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:Antwoord|antwoord|Antwoorden|ANTWOORD|ANTWOORDEN|Mededeling) van (?=[^\\n"
              + "]{0,300}(?:(?:\\n"
              + "[^\\n"
              + "]{0,20})?\\(|, ontvangen op ))|(?:Antwoord|Antwoorden|Beantwoording|Mededeling)"
              + " (?:van|door) (?:de )?(?=(?:heer|mevrouw) )");
  // "Beantwoord: 30-05-2031 door minister Bos (Defensie)"
  private static final Pattern ANSWERED_BY =
      Pattern.compile(
          "(?:^|\\n| )Beantwoord(?: op)?: [\\d\\p{L} ./-]{6,20} door (?:de )?([^\\n]{3,300})");
  // "Staatssecretaris Bos (VWS) beantwoordt de vragen van", "Aan: minister Bos (Defensie)"
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?:^|\\n)((?:Minister|Staatssecretaris) [^.\\n]{3,200}?) (?:beantwoordt|beantwoorden) "
              + "|(?:^|\\n)Aan: ([Mm]inister [^\\n]{3,200}|[Ss]taatssecretaris [^\\n]{3,200})");
  private final String head;
  private final List<GovernmentMember> signed;
  private final String below;
  private final OfficialFields official;

  /**
   * Takes the text of the head, a line a paragraph, who signed, the text of a notice and of the
   * signature, what the format says.
   */
  public HeadReader(
      String head, List<GovernmentMember> signed, String below, OfficialFields official) {
    this.head = head;
    this.below = below;
    this.official = official;
    this.signed = List.copyOf(signed);
  }

  /** What the head says. */
  public PaperHead read(String source, PaperKind kind, OwnNumber printed) {
    Dates dates = dates(kind);
    Asked asked = Asked.read(head);
    Optional<SiteHeading> site = asked.askers().isEmpty() ? site(kind) : Optional.empty();
    OwnNumber number =
        dates
            .answeredOn()
            .or(dates::submittedOn)
            .map(ParliamentaryYear::of)
            .map(printed::in)
            .orElse(printed);
    String id = number.id().or(() -> caseId(kind)).orElseGet(() -> Ids.ofFile(source));
    return new PaperHead(
        id,
        source,
        kind,
        number
            .year()
            .or(() -> dates.answeredOn().or(dates::submittedOn).map(ParliamentaryYear::of)),
        number.number(),
        asked.title().or(() -> site.map(SiteHeading::title)).or(() -> Titles.find(head, kind)),
        caseNumber(),
        dates,
        askers(kind, site.map(SiteHeading::askers).orElse(asked.askers())),
        asked.addressees(),
        site.filter(page -> kind == PaperKind.ANSWERED)
            .map(SiteHeading::answerers)
            .orElseGet(() -> answerers(kind)));
  }

  /** Where the questions were oral: with the group that stands behind the name of a speaker. */
  private List<Member> askers(PaperKind kind, List<Member> named) {
    return kind == PaperKind.ORAL ? named.stream().map(this::speaking).toList() : named;
  }

  private Member speaking(Member member) {
    // "De heer Van den Berg (SP):"
    Matcher speaker =
        Pattern.compile(
                "\\n(?:De heer|Mevrouw) " + Pattern.quote(member.name()) + " \\(([^()]{2,30})\\):")
            .matcher(head);
    return member.group().isEmpty() && speaker.find()
        ? new Member(member.name(), speaker.group(1))
        : member;
  }

  /** The heading of a page that names askers and ministers without "Vragen van". */
  private Optional<SiteHeading> site(PaperKind kind) {
    boolean numbered = kind == PaperKind.ANSWERED || kind == PaperKind.QUESTIONS;
    return numbered && signed.isEmpty() ? SiteHeading.read(head) : Optional.empty();
  }

  private Dates dates(PaperKind kind) {
    Optional<LocalDate> answered =
        kind == PaperKind.QUESTIONS
            ? Optional.empty()
            : after(RECEIVED)
                .or(() -> after(BY_LETTER))
                .or(official::answeredOn)
                .or(() -> letterDate(kind));
    Optional<LocalDate> submitted =
        after(SENT)
            .or(() -> after(SUBMITTED))
            .or(official::submittedOn)
            .or(() -> kind == PaperKind.QUESTIONS ? first(LETTER_DATE, head) : after(YOUR_LETTER));
    if (submitted.isEmpty() && answered.isPresent()) {
      Matcher on = ON.matcher(head);
      submitted = on.find() ? DutchDates.findBefore(on.group(1), answered.get()) : submitted;
    }
    return new Dates(submitted, answered);
  }

  private Optional<LocalDate> after(Pattern pattern) {
    Matcher m = pattern.matcher(head);
    while (m.find()) {
      Optional<LocalDate> day = DutchDates.find(m.group(1));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> letterDate(PaperKind kind) {
    return first(LETTER_DATE, head)
        .or(() -> first(DATE_ALONE, head))
        .or(() -> kind == PaperKind.CONSULTATION ? Optional.empty() : first(SITE_DATE, head))
        .or(() -> first(PAGE_DATE, head))
        .or(() -> first(LETTER_DATE, below))
        .or(() -> first(COLUMN_DATE, head))
        .or(() -> kind == PaperKind.ANSWERED ? first(SMALL_DATE, head) : Optional.empty());
  }

  private static Optional<LocalDate> first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? DutchDates.find(m.group(1)) : Optional.empty();
  }

  private Optional<String> caseNumber() {
    Matcher m = CASE.matcher(head + below);
    return m.find() ? Optional.of(m.group(1) + "Z" + m.group(2)) : Optional.empty();
  }

  /** The id of questions that have no answer yet: "kv-tk-2031Z00412", by the case above them. */
  private Optional<String> caseId(PaperKind kind) {
    Matcher m = CASE_ALONE.matcher(head);
    return kind == PaperKind.QUESTIONS && m.find()
        ? Optional.of("kv-tk-" + m.group(1))
        : Optional.empty();
  }

  private List<GovernmentMember> answerers(PaperKind kind) {
    if (kind == PaperKind.QUESTIONS) {
      return List.of();
    }
    Matcher reply = REPLY.matcher(head);
    while (reply.find()) {
      int end = head.indexOf("ontvangen", reply.end());
      int stop = end < 0 ? Math.min(head.length(), reply.end() + 500) : end;
      List<GovernmentMember> found =
          Ministers.named(head.substring(reply.end(), stop).replace('\n', ' '));
      if (!found.isEmpty()) {
        return found;
      }
    }
    Matcher by = ANSWERED_BY.matcher(head);
    List<GovernmentMember> named = by.find() ? Ministers.named(by.group(1)) : List.of();
    if (named.isEmpty() && signed.isEmpty() && kind == PaperKind.ANSWERED) {
      Matcher writes = ANSWERS.matcher(head);
      return writes.find()
          ? Ministers.named(writes.group(1) == null ? writes.group(2) : writes.group(1))
          : List.of();
    }
    return named.isEmpty() ? signed : named;
  }
}
