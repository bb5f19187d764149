package nl.vraagbaak.parse.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.GovernmentMember;

/** Reads members of government by name, and offices as they are addressed. */
final class Ministers {
  private static final String OFFICE =
      "(?:[Mm]inister-?[Pp]residente?|[Mm]inisters?|[Ss]taatssecretarissen|[Ss]taatssecretaris)";
  private static final Pattern OFFICE_WORD = Pattern.compile(OFFICE);
  // "Minister Van Weel (Justitie en Veiligheid)", "Ministers Adema (LNV) en Van der Wal (…)"
  private static final Pattern NAMED =
      Pattern.compile(OFFICE + "(?=[ ,])(?! (?:van|voor) (?:de |het )?\\p{Lu}[^(]{0,80}$)");
  // "Van Weel (Justitie en Veiligheid": the bracket may be left open
  private static final Pattern NAME =
      Pattern.compile(
          "\\G(?:(?: ?, ?| en )(?:van )?)?(?:(?:de )?(?:heer|mevrouw)"
              + " )?((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Tt]e|[Ee]l|['’][Tt])"
              + " ){0,3}\\p{Lu}[\\p{L}.'’-]{0,40}(?: (?!(?:en|van|voor|mede|ontvangen)"
              + " ?)[\\p{L}.'’-]{1,40}){0,3}?) ?\\(([^()]{2,140})(?:\\)|$|(?=\\())");
  // "de heer Donner, minister van Justitie", "mevrouw Bos, minister van Onderwijs, Cultuur en
  // Wetenschap, op vragen van"
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?:heer|mevrouw) ((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er)"
              + " ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,2}), "
              + OFFICE
              + " (?:van|voor) (\\p{Lu}[^.;(]{2,120}?)(?=,? (?:en (?:van )?(?:de heer|mevrouw)|mede"
              + " |op (?:de )?vragen|van (?:de )?vragen|aan )|[.;(]|$)");
  // "Minister Ollongren en Staatssecretaris Knops (Binnenlandse Zaken …)": no bracket of its own
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          OFFICE
              + " ((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er) ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?:"
              + " \\p{Lu}[\\p{L}'’-]{1,40}){0,2})(?= en | van | voor |,|\\.|"
              + " ?\\((?:[Oo]ntvangen|[Mm]ede)|$)");
  // "de Minister van Onderwijs, Cultuur en Wetenschap Bos, ontvangen op": the name follows the word
  // that ends the name of a ministry
  private static final Pattern OFFICE_FIRST =
      Pattern.compile(
          OFFICE
              + " (?:van|voor) ((?:[\\p{L}-]{1,40},?"
              + " ){0,7}?(?:Zaken|Justitie|Veiligheid|Koninkrijksrelaties"
              + "|Financiën|Defensie|Wetenschap|Wetenschappen|Sport|Werkgelegenheid|Waterstaat|Milieu|Ruimte"
              + "|Klimaat|Natuur|Voedselkwaliteit|Visserij|Innovatie|Ontwikkelingssamenwerking|Integratie|Migratie|Rechtsbescherming|Cultuur|Groei|Ordening))"
              + " ((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en)"
              + " ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40})?)(?=,? mede"
              + " namens|[.,]? ?\\(?$)");
  // "(beiden Infrastructuur en Waterstaat)"
  private static final Pattern BOTH = Pattern.compile("^(?:beiden?|allen?) ");
  private static final Pattern BETWEEN_OFFICES =
      Pattern.compile(
          "(?:,| en|, en| alsmede) (?:aan )?(?:de |het )?(?="
              + OFFICE
              + "\\b)|(?<=\\S)(?: en|,) (?=voor \\p{Lu}|van \\p{Lu})");
  // words that begin the name of a ministry: "van Justitie" is an office, "van Weel" a name
  private static final Set<String> MINISTRIES =
      Set.of(
          "Justitie",
          "Veiligheid",
          "Binnenlandse",
          "Buitenlandse",
          "Financiën",
          "Defensie",
          "Onderwijs",
          "Volksgezondheid",
          "Sociale",
          "Economische",
          "Infrastructuur",
          "Landbouw",
          "Klimaat",
          "Asiel",
          "Volkshuisvesting",
          "Algemene",
          "Verkeer",
          "Milieu",
          "Ruimtelijke",
          "Wonen",
          "Rechtsbescherming",
          "Natuur",
          "Langdurige",
          "Medische",
          "Primair",
          "Armoedebeleid",
          "Jeugd",
          "Ontwikkelingssamenwerking",
          "Immigratie",
          "Vreemdelingenzaken",
          "Integratie",
          "Grote",
          "Bestuurlijke",
          "Koninkrijksrelaties",
          "Welzijn",
          "Wetenschap",
          "Cultuur",
          "Visserij",
          "Voedselkwaliteit",
          "Waterstaat",
          "Participatie",
          "Vreemdelingenbeleid",
          "Stikstof",
          "Mijnbouw",
          "Fiscaliteit",
          "Digitalisering",
          "VWS",
          "BZK",
          "JenV",
          "VenJ",
          "OCW",
          "EZK",
          "LNV",
          "SZW",
          "IenW",
          "IenM",
          "VROM");

  private Ministers() {}

  /** The members of government named in "Antwoord van … (ontvangen …)", in order. */
  static List<GovernmentMember> named(String text) {
    List<GovernmentMember> found = new ArrayList<>();
    Matcher first = NAME_FIRST.matcher(text);
    while (first.find()) {
      found.add(new GovernmentMember(first.group(1), first.group(2).strip()));
    }
    Matcher office = NAMED.matcher(text);
    while (office.find()) {
      bracketed(text, office.end(), found);
    }
    Matcher behind = OFFICE_FIRST.matcher(text);
    while (behind.find()) {
      if (!isOffice(text, behind.start())) {
        add(behind.group(2), behind.group(1), found);
      }
    }
    Matcher alone = NAME_ALONE.matcher(text);
    while (alone.find()) {
      if (!isOffice(text, alone.start())) {
        add(alone.group(1), "", found);
      }
    }
    return inOrder(text, found);
  }

  /** "mede namens de minister van Justitie en de staatssecretaris Preventie": no name follows. */
  private static boolean isOffice(String text, int start) {
    int others = text.indexOf("mede namens");
    return others >= 0 && others < start && text.startsWith("de ", start - 3);
  }

  /** As printed; a name without a bracket has the portfolio of the next: "A en B (beiden X)". */
  private static List<GovernmentMember> inOrder(String text, List<GovernmentMember> found) {
    List<GovernmentMember> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(member -> text.indexOf(member.name())));
    for (int i = ordered.size() - 2; i >= 0; i--) {
      if (ordered.get(i).portfolio().isEmpty()) {
        String next = ordered.get(i + 1).portfolio();
        ordered.set(i, new GovernmentMember(ordered.get(i).name(), next));
      }
    }
    return ordered;
  }

  private static void bracketed(String text, int from, List<GovernmentMember> found) {
    Matcher name = NAME.matcher(text).region(skipSpace(text, from), text.length());
    while (name.find()) {
      String portfolio = BOTH.matcher(name.group(2).strip()).replaceFirst("");
      if (!portfolio.toLowerCase(Locale.ROOT).startsWith("ontvangen")) {
        add(name.group(1), portfolio, found);
      }
    }
  }

  private static void add(String name, String portfolio, List<GovernmentMember> found) {
    for (String word : name.split(" ", -1)) {
      if (MINISTRIES.contains(word) || OFFICE_WORD.matcher(word).matches()) {
        return;
      }
    }
    if (found.stream().noneMatch(m -> m.name().equals(name))) {
      found.add(new GovernmentMember(name, portfolio));
    }
  }

  /** "de Staatssecretaris en de Minister van Financiën": both are of the ministry named last. */
  private static List<String> completed(List<String> offices) {
    List<String> complete = new ArrayList<>(offices);
    for (int i = complete.size() - 2; i >= 0; i--) {
      int space = complete.get(i + 1).indexOf(' ');
      if (OFFICE_WORD.matcher(complete.get(i)).matches() && space > 0) {
        complete.set(i, complete.get(i) + complete.get(i + 1).substring(space));
      }
    }
    return complete;
  }

  /** Whether a word of it begins the name of a ministry. */
  static boolean isMinistry(String text) {
    return List.of(text.split("[ ,]+", -1)).stream().anyMatch(MINISTRIES::contains);
  }

  private static int skipSpace(String text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  /** The offices in "de Minister van Justitie en Veiligheid en de Staatssecretaris van …". */
  static List<String> offices(String text) {
    List<String> offices = new ArrayList<>();
    String plural = "";
    for (String part : BETWEEN_OFFICES.split(text.strip(), -1)) {
      String office = part.replaceFirst("^(?:de|het|aan de) ", "").strip();
      if (office.startsWith("voor ") || office.startsWith("van ")) {
        office = (plural + " " + office).strip();
      }
      plural = office.split(" ", 2)[0].replaceFirst("(?<=inister)s$", "").replace("sen", "");
      offices.add(office.replaceFirst("^([Mm]inister)s ", "$1 "));
    }
    return completed(offices).stream().filter(o -> !o.isEmpty() && o.length() <= 160).toList();
  }
}
