package nl.vraagbaak.parse.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.TextLine;

/**
 * Reads the dossier and number above a Kamerstuk: "29 279 Rechtsstaat en Rechtsorde", "Nr. 494
 * BRIEF VAN DE MINISTER …".
 */
final class KamerstukNumber {
  /** The chapter of a budget in the number of a dossier: "VI", "IIB", and "J" of a fund. */
  static final String CHAPTER = "[IVX]{1,6}[A-Z]?|[A-N]";

  // "29 279 Rechtsstaat en Rechtsorde", "36 410 VI Vaststelling van …", "36 410 J Deltafonds", "21
  // 501-02 Raad", "28 606"
  private static final Pattern DOSSIER =
      Pattern.compile(
          "^(\\d{2}) ?(\\d{3})(?:[ -]([IVX]{1,6}[A-Z]?|[A-N](?= \\p{Lu})|\\d{2}))?(?:"
              + " (?!nr)\\p{Lu}.{0,400})?$");
  // "Nr. 494 BRIEF VAN DE MINISTER", "nr. 19", "AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG", "C
  // MEMORIE VAN ANTWOORD"
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[Nn]r\\. ?(\\d{1,4})(?: \\p{Lu}.{0,200})?|([A-Z]{1,3}) (?:HERDRUK\\d? )?(?:NADERE?"
              + " )?(?:VOORLOPIG )?(?:(?:EIND)?VERSLAG|BRIEF|MEMORIE|NOTA|LIJST|MOTIE|GEWIJZIGD"
              + "|VOORSTEL)(?: .{0,200})?)$");

  private KamerstukNumber() {}

  /** The id ("kst-29279-494"), where both stand in the head of a paper. */
  static Optional<String> read(List<TextLine> head) {
    String dossier = "";
    for (TextLine line : head) {
      Matcher d = DOSSIER.matcher(line.text());
      if (dossier.isEmpty() && d.matches()) {
        String chapter = d.group(3) == null ? "" : "-" + d.group(3);
        dossier = d.group(1) + d.group(2) + chapter;
      }
      Matcher n = NUMBER.matcher(line.text());
      if (!dossier.isEmpty() && n.matches()) {
        String number = n.group(1) != null ? n.group(1) : n.group(2);
        return Optional.of("kst-" + dossier + "-" + number);
      }
    }
    return Optional.empty();
  }
}
