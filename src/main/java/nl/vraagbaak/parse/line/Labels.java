package nl.vraagbaak.parse.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label.Part;

/** Reads the labels that say in words what they are: "Vraag 3", "Antwoord op vragen 4 en 5". */
public final class Labels {
  // "Vraag 1", "Vragen 4 en 5", "VRAAG 2", "Vraag nr. 3", "Vraag (4)"
  private static final Pattern QUESTION =
      Pattern.compile("^(?:Vraag|Vragen|VRAAG|VRAGEN) ?(?:nr\\.?|nummers?)? ?\\(?(?=\\d)");

  // "Antwoord 1", "Antwoord2", "Antwoord op vraag 1", "Antwoord vraag 4-7:", "Antwoorden op de
  // vragen 3 tot en met 8", "Beantwoording vraag 2", "Reactie op vraag 3", "Gezamenlijk antwoord op
  // vragen 2 en 3", "Nader antwoord 1", "Ad 1."
  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?:(?:Gezamenlijke?|Gecombineerde?|Nadere?|Aanvullende?|Herziene?|Gewijzigde?|Gecorrigeerde?)"
              + " (?:antwoord(?:en)?|beantwoording)|Ad|Antwoord"
              + "|Antwoorden|ANTWOORD|ANTWOORDEN|Beantwoording|Reactie)(?:"
              + " (?:op|van|bij|aan|OP))?(?: (?:de|het|deel))?(?:"
              + " ?(?:[Vv]raag|[Vv]ragen|VRAAG|VRAGEN|nr\\.?|nummers?))? ?\\(?(?=\\d)");

  // "Vraag", "Vraag:", "Vraag – Klopt dit?", "Vraag van het lid Jansen (SP):" without a number
  private static final Pattern BARE_QUESTION =
      Pattern.compile(
          "^(?:Vraag|VRAAG)(?: van (?:het lid|de leden|de heer|mevrouw) [^?.!:]{2,120}(?=:))?"
              + "(?: ?:(?: (.*))?| [–—-] (.*))?$");

  // "Antwoord", "Antwoord:", "Antwoord: Ja.", "Antwoord – Ja."
  private static final Pattern BARE_ANSWER =
      Pattern.compile(
          "^(?:Antwoord|Antwoorden|ANTWOORD|ANTWOORDEN)(?: ?:(?: ?(.*))?| [–—-] (.*)|\\.)?$");

  // "Antwoord van Minister Van Weel (Justitie en Veiligheid) (ontvangen 15 juni 2026)",
  // "BRIEF VAN DE MINISTER VAN FINANCIËN" below the letter that asked, "Antwoorddatum: 3 mei 2031"
  private static final Pattern REPLY =
      Pattern.compile(
          "^(?:(?:(?:Nader|Aanvullend) antwoord|Antwoord|Antwoorden|Mededeling) van (?:de |het )?"
              + "(?:heer |mevrouw )?(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATS|\\p{Lu})"
              + "|Antwoorddatum: \\d)|^BRIEF VAN DE (?:MINISTER|STAATSSECRETARIS)");

  // "Toelichting:", "Toelichting: Deze vragen dienen ter aanvulling op …"
  private static final Pattern EXPLANATION =
      Pattern.compile("^(?:Toelichting|TOELICHTING)(?: ?:(?: ?(.*))?)?$");

  // "Mededeling" above the text of a delay notice
  private static final Pattern NOTICE =
      Pattern.compile("^(?:Mededeling|MEDEDELING)(?: ?:(?: ?(.*))?)?$");

  // behind the numbers: nothing; ":" and text; "(CDA)"; "van het lid Jansen"; or a text that begins
  // like a sentence
  private static final Pattern REST =
      Pattern.compile(
          "^ ?(?:[.:;)\\]]{0,2} ?|\\([^()]{1,60}\\):?|van (?:het lid|de leden)"
              + " [^.?!]{1,60}|[.:;)\\]–-]{1,2} ?(.*)| ([\\p{Lu}«“\"‘'(].*))$");

  // "zie mijn antwoord op" at the end of the line above: the label is part of a sentence
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?:^| )(?:op|het|de|zie|mijn|onze|en|van|in|bij|met|naar|aan|uw|onder|als|per|dat|of|is"
              + "|voor|tot|uit|bovenstaande|eerdere|vorige|volgende)$",
          Pattern.CASE_INSENSITIVE);

  // "zie het antwoord op vraag⏎6.": the number is part of the sentence above
  private static final Pattern WANTS_NUMBER =
      Pattern.compile(
          " (?:(?:op|bij|van|aan|in|mijn|zie|onder) (?:de"
              + " )?(?:vra(?:ag|gen)|antwoord(?:en)?)|artikel(?:en)?"
              + "|nrs?\\.|nummers?|pagina|blz\\.|lid|van|met|tot|circa|ongeveer|ruim|bijna)$");

  /**
   * First letters of all labels: Vraag, Antwoord, Toelichting, Mededeling, Beantwoording, Reactie,
   * Gezamenlijk, Nader, Herzien.
   */
  private static final String INITIALS = "VATMBRGNH";

  private Labels() {}

  /** The label that a line is or begins with, given the text of the line right above it. */
  public static Optional<Label> read(String printed, String above) {
    String line = NumberWords.inDigits(printed);
    if (line.isEmpty() || INITIALS.indexOf(line.charAt(0)) < 0 || endsOpen(above)) {
      return Optional.empty();
    }
    return numbered(QUESTION, Part.QUESTION, line)
        .or(() -> numbered(ANSWER, Part.ANSWER, line))
        .or(() -> bare(BARE_ANSWER, Part.ANSWER, line))
        .or(() -> bare(BARE_QUESTION, Part.QUESTION, line))
        .or(() -> bare(EXPLANATION, Part.EXPLANATION, line))
        .or(() -> bare(NOTICE, Part.NOTICE, line))
        .or(() -> reply(line));
  }

  /** Whether a line ends with a word that no sentence ends with: "zie het antwoord op". */
  public static boolean endsOpen(String line) {
    return RUNNING.matcher(line.substring(Math.max(0, line.length() - 20))).find();
  }

  /** Whether a number must follow a line: "zie het antwoord op vraag". */
  public static boolean wantsNumber(String line) {
    return WANTS_NUMBER.matcher(line.substring(Math.max(0, line.length() - 40))).find();
  }

  private static Optional<Label> numbered(Pattern pattern, Part part, String line) {
    Matcher word = pattern.matcher(line);
    if (!word.find()) {
      return Optional.empty();
    }
    return NumberList.read(line, word.end())
        .flatMap(
            list -> {
              Matcher rest = REST.matcher(line.substring(list.end()));
              return rest.matches()
                  ? Optional.of(new Label(part, list.numbers(), text(rest)))
                  : Optional.empty();
            });
  }

  private static String text(Matcher rest) {
    for (int group = 1; group <= rest.groupCount(); group++) {
      if (rest.group(group) != null) {
        return rest.group(group).strip();
      }
    }
    return "";
  }

  private static Optional<Label> bare(Pattern pattern, Part part, String line) {
    Matcher m = pattern.matcher(line);
    return m.matches() ? Optional.of(new Label(part, List.of(), text(m))) : Optional.empty();
  }

  private static Optional<Label> reply(String line) {
    return REPLY.matcher(line).find()
        ? Optional.of(new Label(Part.REPLY, List.of(), line))
        : Optional.empty();
  }
}
