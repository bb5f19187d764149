package nl.vraagbaak.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Member;

/** Reads the members in "de leden Kuik en Slootweg (beiden CDA) en Krul (SP)". */
final class Members {
  // a run of names and the group behind it: "Mutluer, Lahlah (GroenLinks-PvdA)"
  private static final Pattern NAMES_AND_GROUP =
      Pattern.compile("([^()]{1,400})(?:\\(([^()]{1,80})\\)|$)");
  private static final Pattern BETWEEN = Pattern.compile(" ?, ?(?:en )?| en | alsmede ");
  // "beiden CDA", "allen VVD", "beide D66", "fractie Den Haan" stays
  private static final Pattern BOTH =
      Pattern.compile("^(?:beiden?|allen?|alle(?: drie| vier)?|de) ", Pattern.CASE_INSENSITIVE);
  // "en ", "het lid ", "de leden ", "mevrouw ", "de heer ", "dr. "
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:en |van |het |de |lid |leden |Lid |Kamerlid |Kamerleden |heer |heren |mevrouw"
              + " |mevr\\. |mw\\. |dhr\\. |[Mm]r\\. |[Dd]r\\. |[Dd]rs\\. |[Ii]r\\. |[Ii]ng\\."
              + " |[Pp]rof\\. )(?=\\S)");
  // "Dijk, van (SP)", "Berg, A.B. van den (SP)"; not "Dijk, van den Berg (SP)"
  private static final Pattern REVERSED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]{1,40}), ?(?:\\p{Lu}(?:h|e)?\\."
              + " ?){0,6}((?:van|de|den|der|ter|ten|te|el)(?: (?:de[rn]?|het|['’]t))?)(?= ?[(,]| en"
              + " )");
  // "Jansen c.s.": and others, who are not named
  private static final Pattern OTHERS = Pattern.compile(",? c\\.s\\.$");
  // "A.A. Slob", "D. Yeşilgöz": initials
  private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}(?:h|e)?\\. ?){1,6}");

  // "van Weel", "van der Plas", "van 't Wout"; not "van het lid", "van de leden"
  private static final Pattern PREFIX =
      Pattern.compile("van (?:(?:de[rn]?|het|['’]t) )?(?=\\p{Lu})");
  // "van de leden Jansen (SP), van uw Kamer, aan": no member
  private static final Pattern HOUSE = Pattern.compile("(?:^| )(?:uw |de )?Kamer$");

  private Members() {}

  /** The members named, in order; a group stands for all names before it that have none. */
  static List<Member> read(String printed) {
    String text = REVERSED.matcher(printed).replaceAll(Members::inOrder);
    List<Member> members = new ArrayList<>();
    Matcher m = NAMES_AND_GROUP.matcher(text);
    int from = 0;
    while (from < text.length() && m.find(from)) {
      String group = m.group(2) == null ? "" : BOTH.matcher(m.group(2).strip()).replaceFirst("");
      for (String name : BETWEEN.split(m.group(1), -1)) {
        String surname = surname(name);
        if (isName(surname)) {
          members.add(new Member(surname, group));
        }
      }
      from = m.end();
    }
    return members;
  }

  /** "Dijk, van": "Van Dijk". */
  private static String inOrder(MatchResult name) {
    String prefix = name.group(2);
    return Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1) + " " + name.group(1);
  }

  /** A name without titles and initials. */
  static String surname(String printed) {
    String name = printed.strip();
    boolean again = true;
    while (again) {
      Matcher title = TITLE.matcher(name);
      again = title.find() && !isPrefix(name, title.end());
      if (again) {
        name = name.substring(title.end()).strip();
      }
    }
    return OTHERS.matcher(INITIALS.matcher(name).replaceFirst("")).replaceFirst("").strip();
  }

  /** "van Weel", "van der Plas": the word is part of the name when a capital follows it. */
  private static boolean isPrefix(String name, int end) {
    return PREFIX.matcher(name).lookingAt()
        || (name.startsWith("de ") && Character.isUpperCase(name.charAt(end)));
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= 60
        && !HOUSE.matcher(name).find()
        && name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isDigit);
  }
}
