import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import morfologik.stemming.WordData;

/**
 * Tells which words with a capital are no names: those of a people or a place ("Nederlandse",
 * "Duitsers"), which have forms as other words have.
 *
 * @param lands names of lands and regions: "Polen" is a land more often than it is Poles
 * @param words what is listed in small letters: "Let" is a form of letten
 * @param adjectives those of a place: "duits"
 */
record Names(Set<String> lands, Set<String> words, TreeSet<String> adjectives) {
  /** What a people is called has so many letters of its adjective, and so many more at most. */
  private static final int ALIKE = 4;

  private static final int LONGER = 2;

  // "Duitse"; not "PvdA", nor "AOW-leeftijd": what is joined by a hyphen is cut there in a text
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}++");

  static Names of(Iterable<WordData> entries) {
    Names names = new Names(new HashSet<>(), new HashSet<>(), new TreeSet<>());
    for (WordData word : entries) {
      String form = word.getWord().toString();
      String tag = word.getTag().toString();
      if (Character.isLowerCase(form.charAt(0))) {
        names.words.add(Dictionary.folded(form));
      } else if (tag.equals("ENM:LOC:LND") || tag.equals("ENM:LOC:RGN")) {
        names.lands.add(Dictionary.folded(form));
      } else if (isAdjective(tag) && isOfPlace(Dictionary.folded(word.getStem().toString()))) {
        names.adjectives.add(Dictionary.folded(word.getStem().toString()));
      }
    }
    return names;
  }

  private static boolean isAdjective(String tag) {
    return tag.startsWith("BNW:STL:");
  }

  /** "duits", "belgisch"; not "schipholgebonden". */
  private static boolean isOfPlace(String adjective) {
    return adjective.endsWith("s") || adjective.endsWith("isch");
  }

  /** Whether a word with a capital is an adjective of a place, or what a people is called. */
  boolean isOfPlace(WordData word) {
    String tag = word.getTag().toString();
    boolean noun = tag.equals("ZNW:EKV:DE_") || tag.equals("ZNW:MRV:DE_");
    return CAPITALISED.matcher(word.getWord()).matches()
        && (isAdjective(tag) || (noun && isOfPeople(word)));
  }

  private boolean isOfPeople(WordData word) {
    String form = Dictionary.folded(word.getWord().toString());
    String lemma = Dictionary.folded(word.getStem().toString());
    return !lands.contains(form)
        && !words.contains(form)
        && !words.contains(lemma)
        && hasAdjective(lemma);
  }

  private boolean hasAdjective(String noun) {
    String beginning = noun.substring(0, Math.min(ALIKE, noun.length()));
    return adjectives.tailSet(beginning).stream()
        .takeWhile(adjective -> adjective.startsWith(beginning))
        .anyMatch(adjective -> noun.length() <= adjective.length() + LONGER);
  }
}
