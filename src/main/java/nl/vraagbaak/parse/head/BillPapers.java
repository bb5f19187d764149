package nl.vraagbaak.parse.head;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.model.PaperKind;

/** Knows the papers in which a committee and the government write to each other about a bill. */
final class BillPapers {
  // "C ", "Nr. 6 ", "nr. 6", "B HERDRUK "
  private static final String NUMBER =
      "(?m)^(?:(?:[Nn]r\\. ?\\d{1,4}|[A-Z]{1,3}) )?(?:HERDRUK\\d? )?";

  // "B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN1", "nr. 6⏎VERSLAG", "EINDVERSLAG";
  // not "VERSLAG VAN EEN ALGEMEEN OVERLEG", "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN",
  // nor the heading "Verslag" in a letter
  private static final Pattern REPORT =
      Pattern.compile(
          NUMBER
              + "(?:(?:TWEEDE |DERDE )?NADER )?(?:VOORLOPIG |EIND)?VERSLAG(?: VAN DE (?:VASTE"
              + " |ALGEMENE |BIJZONDERE |TIJDELIJKE )?COMMISSIES?[^.\\n]{0,200})?\\d{0,2}$");
  // "… dit wetsvoorstel, heeft de eer als volgt verslag uit te brengen", "zien de memorie van
  // antwoord met belangstelling tegemoet"; not "verslag uit te brengen in de vorm van een lijst"
  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)de eer (?:als volgt )?(?:eer )?verslag uit te brengen(?! in de vorm| van| over)|de"
              + " eer de regering de navolgende vragen|zien? de (?:nadere )?(?:memorie van"
              + " antwoord|nota naar aanleiding van)[^.\\n"
              + "]{0,120} tegemoet");
  // "C MEMORIE VAN ANTWOORD", "Nr. 6 NOTA NAAR AANLEIDING VAN HET NADER VERSLAG"
  private static final Pattern REPLY =
      Pattern.compile(
          NUMBER
              + "(?iu:(?:nadere )?(?:memorie van antwoord|nota naar aanleiding van het (?:(?:tweede"
              + " )?nader )?(?:voorlopig |eind)?verslag))\\d{0,2}$");

  // "Geachte voorzitter,": a letter, which may offer such a paper or have its name for a heading
  private static final Pattern SALUTATION =
      Pattern.compile("(?i)\\bgeachte [^\\n]{0,40}voorzitter");

  private BillPapers() {}

  /** The kind that the head of a paper tells; empty where it is no such paper. */
  static Optional<PaperKind> kind(String head) {
    if (SALUTATION.matcher(head).find()) {
      return Optional.empty();
    }
    if (REPLY.matcher(head).find()) {
      return Optional.of(PaperKind.MEMORANDUM);
    }
    boolean report = REPORT.matcher(head).find() || REPORTS.matcher(head).find();
    return report ? Optional.of(PaperKind.REPORT) : Optional.empty();
  }
}
