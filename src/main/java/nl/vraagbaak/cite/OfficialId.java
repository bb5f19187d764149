package nl.vraagbaak.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The official identifiers of papers, taken apart for citing. */
sealed interface OfficialId {
  // "ah-tk-20232024-878", "ah-ek-20222023-12", "ah-tk-20222023-2926-h1"
  Pattern AANHANGSEL = Pattern.compile("ah-(tk|ek)-(\\d{4})(\\d{4})-(\\d{1,5}(?:-[a-z]\\d)?)");

  // "kst-31015-112", "kst-32123-XIV-6", "kst-36410-J-5", "kst-21501-02-2498", "kst-36377-A"
  Pattern KAMERSTUK =
      Pattern.compile(
          "kst-(\\d{5})(?:-([IVXL]{1,6}[AB]?|[A-N]|\\d{2}|\\([RA-Z0-9]+\\)))?-(\\w{1,5})");

  // "kv-tk-2024Z06025"
  Pattern QUESTIONS = Pattern.compile("kv-(?:tk|ek)-(\\d{4}Z\\d{4,6})");

  // "blg-929493", "h-tk-20192020-23-6", "stb-2024-59", "stcrt-2009-9231"
  Pattern OTHER =
      Pattern.compile(
          "(?:blg-\\d{1,8}|h-(?:tk|ek)-\\d{8}-[\\d-]{1,10}|(?:stb|stcrt|trb)-\\d{4}-\\d{1,6})");

  /** What an id names; empty for one that we made up ourselves. */
  static Optional<OfficialId> parse(String id) {
    Matcher aanhangsel = AANHANGSEL.matcher(id);
    if (aanhangsel.matches()) {
      String years = aanhangsel.group(2) + "/" + aanhangsel.group(3).substring(2);
      return Optional.of(new Aanhangsel(chamber(aanhangsel.group(1)), years, aanhangsel.group(4)));
    }
    Matcher kamerstuk = KAMERSTUK.matcher(id);
    if (kamerstuk.matches()) {
      return Optional.of(
          new Kamerstuk(
              kamerstuk.group(1), Optional.ofNullable(kamerstuk.group(2)), kamerstuk.group(3)));
    }
    Matcher questions = QUESTIONS.matcher(id);
    if (questions.matches()) {
      return Optional.of(new Questions(questions.group(1)));
    }
    return OTHER.matcher(id).matches() ? Optional.of(new Other()) : Optional.empty();
  }

  private static String chamber(String letters) {
    return letters.equals("ek") ? "I" : "II";
  }

  /**
   * Questions with their answers, as printed in the Aanhangsel of the Handelingen.
   *
   * @param chamber "I" or "II"
   * @param years "2014/15"
   * @param number "1241"
   */
  record Aanhangsel(String chamber, String years, String number) implements OfficialId {}

  /**
   * A Kamerstuk.
   *
   * @param dossier "31015"
   * @param chapter of the budget ("XIV")
   * @param number "112"
   */
  record Kamerstuk(String dossier, Optional<String> chapter, String number) implements OfficialId {}

  /**
   * Questions without an answer yet.
   *
   * @param caseNumber "2024Z06025"
   */
  record Questions(String caseNumber) implements OfficialId {}

  /** A paper that is published, of a kind we do not cite in a manner of its own. */
  record Other() implements OfficialId {}
}
