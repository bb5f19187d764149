package nl.vraagbaak.parse.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;

/** Tells what sort of paper it is from its head and its labels. */
public final class Kinds {
  private static final Pattern CONSULTATION =
      Pattern.compile(
          "(?i)verslag van een (?:nader )?schriftelijk overleg|^inbreng verslag|vragen en"
              + " opmerkingen (?:vanuit|van) de ");
  // "Mededeling van Minister …", "uitstel beantwoording", "niet binnen de gebruikelijke termijn",
  // "het niet is gelukt deze vragen binnen de gestelde termijn te beantwoorden"
  private static final Pattern DELAY =
      Pattern.compile(
          "Mededeling van |[Uu]itstel (?:van )?(?:de"
              + " )?(?:beantwoording|Kamervragen|antwoord)|[Uu]itstelbericht|niet (?:(?:is )?gelukt"
              + " [^.\\n]{0,60})?binnen de (?:gebruikelijke|gestelde) termijn");
  private static final Pattern ORAL = Pattern.compile("(?i)mondelinge vra(?:ag|gen)|vragenuur");
  // not "gaat de regering in op de vragen van de leden van de verschillende fracties"
  private static final Pattern ASKED =
      Pattern.compile(
          "[Vv]ragen,? (?:van|gesteld door|door) (?:(?:het|de) )?(?:[Kk]amer)?(?:leden|lid)(?! van"
              + " )|Lijst van vragen");
  // "Geachte voorzitter", "Nr. 4 BRIEF VAN DE MINISTER", "Met deze brief", "De Minister van …,";
  // not "overleg gevoerd over: – de brief van de Minister van …"
  private static final Pattern LETTER =
      Pattern.compile(
          "(?i)geachte (?:heer |mevrouw )?voorzitter|\\n"
              + "(?:nr\\.? ?\\d{1,4} |[a-z]{1,3} )?brief van (?:de|het) |(?:met|in|bij) deze"
              + " brief|hierbij (?:bied|zend|stuur|informeer)|\\n"
              + "de (?:minister|staatssecretaris) (?:van|voor) [^.\\n"
              + "]{3,120},?\\n");

  // "LIJST VAN VRAGEN EN ANTWOORDEN", "Hierbij bied ik u de antwoorden aan op de schriftelijke
  // vragen", "Antwoord van Minister De Vries (Financiën) (ontvangen 3 juni 2031)", "Schriftelijke
  // antwoorden van de minister van Financiën, mede namens de staatssecretaris, op vragen, gesteld
  // in": what follows a numbered question is its answer, though nothing says so
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?im)lijst van vragen en antwoorden|antwoord(?:en)? van (?:de"
              + " )?(?:minister|staatssecretaris)[^\\n"
              + "]{3,300}\\(? ?ontvangen|^(?:schriftelijke )?antwoorden van (?:de"
              + " )?(?:minister|staatssecretaris)[^\\n"
              + "]{3,300} op (?:de )?vragen|antwoorddatum: \\d|^beantwoord(?: op)?: \\d"
              + "|antwoord(?:en)?(?: aan| toekomen)? op (?:de"
              + " )?(?:schriftelijke |nadere |feitelijke )?(?:kamer)?vragen");

  /** Fewer numbered texts may be an enumeration in a letter. */
  private static final int FEWEST = 2;

  private Kinds() {}

  /**
   * The kind.
   *
   * @param head text above the first label
   * @param whole text of the first and last pages
   * @param sections all sections
   */
  public static PaperKind of(String head, String whole, List<Section> sections) {
    boolean answers = has(sections, Part.ANSWER);
    boolean questions = has(sections, Part.QUESTION);
    if (CONSULTATION.matcher(head).find()) {
      return PaperKind.CONSULTATION;
    }
    if (answers || (ANSWERS.matcher(head).find() && asks(sections))) {
      return PaperKind.ANSWERED;
    }
    Optional<PaperKind> onBill = BillPapers.kind(head);
    if (onBill.isPresent()) {
      return onBill.get();
    }
    if (has(sections, Part.NOTICE)
        || DELAY.matcher(head).find()
        || DELAY.matcher(tail(sections)).find()) {
      return PaperKind.DELAY;
    }
    if (!questions && ORAL.matcher(head).find() && whole.length() < 3000) {
      return PaperKind.ORAL;
    }
    if ((questions && !LETTER.matcher(whole).find()) || ASKED.matcher(head).find()) {
      return PaperKind.QUESTIONS;
    }
    return LETTER.matcher(whole).find() ? PaperKind.LETTER : PaperKind.UNKNOWN;
  }

  /** Whether there are numbered texts that all ask something, with more text behind a question. */
  private static boolean asks(List<Section> sections) {
    List<String> asked =
        sections.stream().filter(s -> s.label().is(Part.QUESTION)).map(Kinds::text).toList();
    return asked.size() >= FEWEST
        && asked.stream().allMatch(text -> text.contains("?"))
        && asked.stream()
            .map(text -> text.substring(text.lastIndexOf('?')))
            .anyMatch(rest -> rest.chars().anyMatch(Character::isLetter));
  }

  private static String text(Section section) {
    return section.lines().stream().map(TextLine::text).collect(Collectors.joining(" "));
  }

  /** What stands below the last question: a question may speak of answers that were late. */
  private static String tail(List<Section> sections) {
    StringBuilder text = new StringBuilder();
    List<TextLine> lines = sections.getLast().lines();
    for (TextLine line : lines.subList(Math.max(0, lines.size() - 20), lines.size())) {
      text.append(line.text()).append(' ');
    }
    return text.substring(text.lastIndexOf("?") + 1);
  }

  private static boolean has(List<Section> sections, Part part) {
    return sections.stream().anyMatch(s -> s.label().is(part));
  }
}
