package nl.vraagbaak.parse.head;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the first names of a person from the surname, where a site prints both. */
final class FirstNames {
  // the words before the surname: "Anna" in "Anna van den Berg", "Jan Willem de Vries"
  private static final Pattern PREFIX =
      Pattern.compile(" (?=(?:van|de|den|der|ter|ten|te|el|in|['’]t) )");

  /** Names that stand behind a first one: "Jan Willem", "Mei Li"; a surname has none of them. */
  private static final Set<String> SECOND =
      Set.of(
          "Adriaan",
          "Anna",
          "Anne",
          "Anneke",
          "Anthonie",
          "Anton",
          "Antoinette",
          "Bas",
          "Bert",
          "Carolien",
          "Catharina",
          "Christina",
          "Cornelis",
          "Derk",
          "Dirk",
          "Elisabeth",
          "Els",
          "Eric",
          "Eva",
          "Frans",
          "Fred",
          "Geert",
          "Gerard",
          "Gerrit",
          "Gert",
          "Hans",
          "Hein",
          "Hendrik",
          "Henk",
          "Ineke",
          "Jaap",
          "Jacob",
          "Jan",
          "Jet",
          "Johan",
          "Johanna",
          "Johannes",
          "Joost",
          "Jozef",
          "Karel",
          "Kees",
          "Klaas",
          "Li",
          "Louis",
          "Louise",
          "Margriet",
          "Maria",
          "Marie",
          "Marieke",
          "Marije",
          "Marijke",
          "Mieke",
          "Peter",
          "Petra",
          "Piet",
          "Pieter",
          "Sophie",
          "Theo",
          "Tjeerd",
          "Willem",
          "Wim");

  private FirstNames() {}

  /**
   * "Anna van den Berg": "Van den Berg"; "Jan Willem Jansen": "Jansen"; "Ada El Amin": "El Amin".
   */
  static String without(String name) {
    Matcher prefix = PREFIX.matcher(name);
    int start = prefix.find() ? prefix.end() : behindFirst(name);
    String surname = name.substring(start);
    return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
  }

  /** Where the surname begins that has no word before it. */
  private static int behindFirst(String name) {
    int second = name.indexOf(' ') + 1;
    int third = name.indexOf(' ', second) + 1;
    return third > 0 && isSecond(name.substring(second, third - 1)) ? third : second;
  }

  /** "Jan Willem de Vries": "Jan de Vries". */
  static String single(String name) {
    int second = name.indexOf(' ') + 1;
    int third = name.indexOf(' ', second) + 1;
    return third > 0 && isSecond(name.substring(second, third - 1))
        ? name.substring(0, second) + name.substring(third)
        : name;
  }

  private static boolean isSecond(String word) {
    return SECOND.contains(word);
  }
}
