package nl.vraagbaak.parse.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.PaperKind;

/** Finds the subject of papers that have no "Vragen van … over …". */
final class Titles {
  // "34843 Documentaire ‘Streaming Hell’", "31 015 Kindermishandeling", "36 410 VI Vaststelling …"
  private static final Pattern DOSSIER =
      Pattern.compile(
          "(?:^|\\n"
              + ")\\d{2} ?\\d{3}(?:[ -](?:"
              + KamerstukNumber.CHAPTER
              + "))? (?!nr)(\\p{Lu}[^\\n"
              + "]{3,300})(?=\\n"
              + "|$)");
  // "Onderwerp⏎Beantwoording …", "Betreft: voortgang aanpak", "Onderwerp: …"
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|\\n)(?:Onderwerp|Betreft|Betreffende):?[ \\n]{1,3}([^\\n]{3,300})(?=\\n|$)");

  private Titles() {}

  static Optional<String> find(String head, PaperKind kind) {
    Matcher dossier = DOSSIER.matcher(head);
    if (dossier.find()) {
      return Optional.of(dossier.group(1).strip());
    }
    if (kind == PaperKind.ANSWERED || kind == PaperKind.QUESTIONS) {
      return Optional.empty();
    }
    Matcher subject = SUBJECT.matcher(head);
    return subject.find() ? Optional.of(subject.group(1).strip()) : Optional.empty();
  }
}
