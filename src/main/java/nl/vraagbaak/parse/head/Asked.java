package nl.vraagbaak.parse.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vraagbaak.model.Member;

/**
 * "Vragen van het lid X (PARTIJ) aan de Minister van … over …": who asked whom about what.
 *
 * @param askers the members
 * @param addressees the offices, as printed
 * @param title the subject, without "over"
 */
record Asked(List<Member> askers, List<String> addressees, Optional<String> title) {
  static final Asked NOBODY = new Asked(List.of(), List.of(), Optional.empty());

  // "Vragen van de leden", "VRAGEN van het lid", "Kamervragen van het lid",
  // "vragen, gesteld door het Kamerlid", "vragen die zijn gesteld door het lid",
  // "Vragen ten behoeve van de interpellatie van het lid";
  // not "Vragen gesteld door de leden der Kamer", "Vragen van de leden van de VVD-fractie"
  private static final Pattern START =
      Pattern.compile(
          "(?:[Vv]ragen|VRAGEN),?(?: (?:ten behoeve van|voor) (?:de interpellatie|het debat))?"
              + " (?:van|(?:die (?:zijn|werden) )?gesteld door|door) (?:(?:het|de)"
              + " )?(?:(?:Tweede|Eerste)[ -])?(?:[Kk]amer)?(?:leden|lid) (?!der Kamer|van de )");
  // "hebben de leden Gabriëls en Bromet (beiden GroenLinks-PvdA) schriftelijke vragen gesteld aan"
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?:heeft|hebben) (?:het|de) (?:[Kk]amer)?(?:lid|leden) (.{2,300}?) (?:schriftelijke"
              + " |mondelinge )?(?:[Kk]amer)?vragen gesteld ");
  // "De leden Gabriëls (GL-PvdA) en Bromet (GL-PvdA) hebben aan de minister van Defensie en mij
  // vragen gesteld over": the minister who is asked writes
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:[Hh]et lid|[Dd]e leden) ([^.\\n]{2,300}?) (?:heeft|hebben) aan ([^.\\n]{2,300}?)"
              + " (?:schriftelijke )?(?:[Kk]amer)?vragen gesteld ");
  // "Vragen van de vaste commissie voor Defensie aan de minister van Defensie over schepen"
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?m)^(?:Schriftelijke |Feitelijke |Nadere )?[Vv]ragen van de (?:vaste"
              + " )?(?:[Kk]amer)?commissie (?:voor|van) [^\\n"
              + "]{3,160}?(?= aan de (?:[Mm]inister|[Ss]taatssecretaris))");
  // "Vraagsteller: Jansen (SP)", "Indieners: Jansen (SP) en De Vries (CDA)", "Van: Jansen (SP)"
  private static final Pattern FIELD =
      Pattern.compile(
          "(?m)^(?:Vraagstellers?|Vragenstellers?|Indieners?|Gesteld door|Van): "
              + "([^:\\n]{2,200}\\([^()\\n]{1,40}\\))$");
  // "Aan: minister Bos (Defensie)", "Gericht aan: de minister van Defensie"
  private static final Pattern FIELD_TO =
      Pattern.compile(
          "(?m)^(?:Aan|Gericht aan): (?:de )?((?:[Mm]inister|[Ss]taatssecretaris) [^\\n]{3,160})$");
  // "Onderwerp: vliegtuiglawaai"
  private static final Pattern FIELD_ABOUT =
      Pattern.compile("(?m)^(?:Onderwerp|Betreft|Titel): (.{3,300})$");
  // where the sentence ends: "(ingezonden", "kunnen tot mijn spijt niet", "worden beantwoord"
  private static final Pattern END =
      Pattern.compile(
          " ?\\( ?[Ii]ngezonden| [Ii]ngezonden: |,? (?:die )?(?:zijn |werden )?[Ii]ngezonden (?:op"
              + " |d\\.d\\. )?\\d|\\. Deze vragen| \\((?:met |uw )?kenmerk|,? met kenmerk| niet"
              + " binnen de | (?:kunnen|kan|zullen|worden|wordt) (?:helaas |tot mijn spijt |niet"
              + " |worden |beantwoord)| (?:Antwoord|Mededeling) van |\\(?20\\d\\d ?Z ?\\d{4,5}|\\n"
              + "(?![«“‘\"'(\\p{Ll}])");
  // "het bericht «Meldpunt groeit»1": the marker of a note
  private static final Pattern TRAILING_MARKER = Pattern.compile("(?<=[»”\"’])\\d{1,2}\\.?$");
  private static final Pattern TO = Pattern.compile(",? aan (?:de |het )?(?=\\p{L})");
  private static final Pattern ABOUT =
      Pattern.compile(
          " (?:over|inzake|omtrent|betreffende|naar aanleiding van|met betrekking tot) ");
  private static final int LONGEST = 2000;

  /** A head names its questions some four times; more are read of no paper. */
  private static final int MOST_HEADINGS = 20;

  /** Reads the heading: the last that names a subject, and rather one with its date of sending. */
  static Asked read(String head) {
    Asked best = NOBODY;
    boolean dated = false;
    boolean complete = false;
    Matcher start = START.matcher(head);
    for (int i = 0; i < MOST_HEADINGS && start.find(); i++) {
      String text = head.substring(start.end(), Math.min(head.length(), start.end() + LONGEST));
      Matcher end = END.matcher(text);
      boolean ends = end.find();
      Asked found = sentence(ends ? text.substring(0, end.start()) : text);
      boolean sent = ends && end.group().contains("ngezonden");
      boolean above = start.start() == 0 || head.charAt(start.start() - 1) == '\n';
      if (above && found.isNames() && best.isNames()) {
        best = best.and(found.askers());
      } else if (complete && found.isHeading(above) && !best.askers().containsAll(found.askers())) {
        best = best.and(found.askers());
      } else if (!found.askers().isEmpty()
          && (sent || !dated)
          && (found.title().isPresent() || best.title().isEmpty())) {
        best = found.addressees().isEmpty() ? found.to(best.addressees()) : found;
        dated = sent;
        complete = found.isHeading(above);
      } else if (best.addressees().isEmpty()) {
        best = best.to(found.addressees());
      }
    }
    return best.askers().isEmpty() ? running(head) : best;
  }

  /** Whether only names are given: the heading above the questions of one of several members. */
  private boolean isNames() {
    return !askers.isEmpty() && addressees.isEmpty() && title.isEmpty();
  }

  /** Whether it is a heading of its own: who asks whom about what. */
  private boolean isHeading(boolean above) {
    return above && !askers.isEmpty() && !addressees.isEmpty() && title.isPresent();
  }

  private Asked and(List<Member> others) {
    return new Asked(
        Stream.concat(askers.stream(), others.stream()).distinct().toList(), addressees, title);
  }

  private Asked to(List<String> others) {
    return new Asked(askers, others, title);
  }

  private static Asked running(String head) {
    Matcher m = RUNNING.matcher(head);
    Matcher reported = REPORTED.matcher(head);
    if (reported.find() && (!m.find() || reported.start() < m.start())) {
      return after(head, reported);
    }
    m.reset();
    return m.find() ? after(head, m) : committee(head);
  }

  /** What a committee asks, and whom: no member is named. */
  private static Asked committee(String head) {
    Matcher m = COMMITTEE.matcher(head);
    if (!m.find()) {
      return fields(head);
    }
    String text = head.substring(m.end(), Math.min(head.length(), m.end() + LONGEST));
    Matcher end = END.matcher(text);
    Asked found = sentence(end.find() ? text.substring(0, end.start()) : text);
    return found.title().isEmpty()
        ? NOBODY
        : new Asked(List.of(), found.addressees(), found.title());
  }

  /** What stands in fields above the questions, a line each. */
  private static Asked fields(String head) {
    Matcher by = FIELD.matcher(head);
    Matcher to = FIELD_TO.matcher(head);
    List<Member> askers = by.find() ? Members.read(by.group(1)) : List.of();
    List<String> offices = to.find() ? Ministers.offices(to.group(1)) : List.of();
    Matcher about = FIELD_ABOUT.matcher(head);
    Optional<String> title = about.find() ? Optional.of(about.group(1)) : Optional.empty();
    return askers.isEmpty() ? NOBODY : new Asked(askers, offices, title);
  }

  /** The askers that the first group names, and what follows up to the end of the sentence. */
  private static Asked after(String head, Matcher m) {
    String rest = head.substring(m.end(), Math.min(head.length(), m.end() + LONGEST));
    int stop = rest.indexOf(". ");
    int line = rest.indexOf('\n');
    int end = Math.min(stop < 0 ? rest.length() : stop, line < 0 ? rest.length() : line);
    return sentence(m.group(1) + " " + rest.substring(0, end));
  }

  private static Asked sentence(String text) {
    Matcher about = ABOUT.matcher(text);
    int over = outside(about, text);
    Optional<String> title =
        over < 0 ? Optional.empty() : Optional.of(subject(text.substring(about.end())));
    String front = over < 0 ? text : text.substring(0, over);
    Matcher to = TO.matcher(front);
    int aan = outside(to, front);
    String askers = aan < 0 ? front : front.substring(0, aan);
    List<String> offices = aan < 0 ? List.of() : Ministers.offices(front.substring(to.end()));
    return new Asked(Members.read(askers), offices, title.filter(t -> !t.isEmpty()));
  }

  /** Start of the first match outside brackets, or -1. */
  private static int outside(Matcher m, String text) {
    while (m.find()) {
      int depth = 0;
      for (int i = 0; i < m.start(); i++) {
        depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      }
      if (depth <= 0) {
        return m.start();
      }
    }
    return -1;
  }

  private static String subject(String raw) {
    String title = TRAILING_MARKER.matcher(raw.strip()).replaceFirst("");
    int end = title.length();
    while (end > 0 && (title.charAt(end - 1) == '.' || title.charAt(end - 1) == ' ')) {
      end--;
    }
    return title.substring(0, end);
  }
}
