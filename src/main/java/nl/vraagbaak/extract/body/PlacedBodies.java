package nl.vraagbaak.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Reads names of bodies that are the sort of the body and where it is, or whose: "gemeente X",
 * "rechtbank X", "PI X", "commissie-X".
 */
public final class PlacedBodies {
  /** Words in small letters before the name of a place, that are part of the body's name. */
  private static final Map<String, String> PLACED =
      Map.ofEntries(
          Map.entry("gemeente", "gemeente"),
          Map.entry("provincie", "provincie"),
          Map.entry("waterschap", "waterschap"),
          Map.entry("hoogheemraadschap", "waterschap"),
          Map.entry("rechtbank", "rechtspraak"),
          Map.entry("gerechtshof", "rechtspraak"),
          Map.entry("arrondissementsparket", "openbaar ministerie"),
          Map.entry("parket", "openbaar ministerie"),
          Map.entry("eenheid", "politie"),
          Map.entry("basisteam", "politie"),
          Map.entry("district", "politie"),
          Map.entry("veiligheidsregio", "veiligheidsregio"),
          Map.entry("omgevingsdienst", "omgevingsdienst"),
          Map.entry("ggd", "gezondheidsdienst"),
          Map.entry("universiteit", "onderzoek en onderwijs"),
          Map.entry("hogeschool", "onderzoek en onderwijs"),
          Map.entry("burgemeester", ""),
          Map.entry("detentiecentrum", "justitiële inrichting"),
          Map.entry("pi", "justitiële inrichting"),
          Map.entry("jji", "justitiële inrichting"),
          Map.entry("commissie", "adviesorgaan"),
          Map.entry("gemeenten", "gemeente"),
          Map.entry("provincies", "provincie"),
          Map.entry("waterschappen", "waterschap"),
          Map.entry("rechtbanken", "rechtspraak"),
          Map.entry("handelsrechtbank", "rechtspraak"));

  /** Several of a sort, with what one of them is. */
  private static final Map<String, String> SINGULAR =
      Map.of(
          "gemeenten", "gemeente",
          "provincies", "provincie",
          "waterschappen", "waterschap",
          "rechtbanken", "rechtbank");

  /** Sorts that are printed as abbreviations: "pi" is no prison. */
  private static final Set<String> CAPITALS = Words.of("pi jji ggd");

  /** Units of the police by region. */
  private static final Set<String> REGIONS =
      Words.of("amsterdam rotterdam limburg den midden noord oost zeeland haaglanden hollands");

  private static final int LONGEST_PLACE = 6;

  private PlacedBodies() {}

  /** The folded words that are part of the name that follows: "gemeente". */
  public static Set<String> firstWords() {
    return PLACED.keySet();
  }

  /** "gemeente Weststellingwerf", "rechtbank in Parijs", "eenheid Rotterdam". */
  static Optional<OrganisationPatterns.Found> at(Tokens tokens, int i) {
    String kind =
        tokens.has(i, Vocabulary.PLACED_BODY) ? PLACED.getOrDefault(tokens.fold(i), "") : "";
    int place = kind.isEmpty() ? i : place(tokens, i, kind);
    int end = place == i ? i : placeEnd(tokens, place);
    boolean alone = SINGULAR.containsKey(tokens.fold(i)) && !goesOn(tokens, end);
    if (end <= place
        || alone
        || (tokens.is(i, "eenheid") && !REGIONS.contains(tokens.fold(place)))
        || !OrganisationWords.begins(tokens.fold(place))) {
      return Optional.empty();
    }
    String name = named(tokens, i, place, end);
    boolean own = kind.startsWith("onderzoek") && tokens.capital(i);
    return Optional.of(OrganisationPatterns.found(own ? name : inSentence(name), kind, i, end));
  }

  /**
   * The bodies that go on a list of places: "de gemeenten Utrecht, Amersfoort en Zeist".
   *
   * @param sort the token of the word for the sort
   * @param from the token after the first place
   */
  static List<OrganisationPatterns.Found> further(Tokens tokens, int sort, int from) {
    if (!tokens.has(sort, Vocabulary.PLACED_BODY) || !SINGULAR.containsKey(tokens.fold(sort))) {
      return List.of();
    }
    String kind = PLACED.getOrDefault(tokens.fold(sort), "");
    List<OrganisationPatterns.Found> places = new ArrayList<>();
    int end = from;
    while (tokens.is(end, ",") || tokens.is(end, "en")) {
      int place = tokens.is(end, ",") && tokens.is(end + 1, "en") ? end + 2 : end + 1;
      end = placeEnd(tokens, place);
      if (end == place || tokens.has(place, Vocabulary.WHOLE_BODY)) {
        return places;
      }
      String name = named(tokens, sort, place, end);
      places.add(OrganisationPatterns.found(name, kind, place, end));
    }
    return places;
  }

  private static boolean goesOn(Tokens tokens, int i) {
    return (tokens.is(i, ",") || tokens.is(i, "en")) && tokens.capital(i + 1);
  }

  private static String named(Tokens tokens, int sort, int place, int end) {
    return Optional.ofNullable(SINGULAR.get(tokens.fold(sort)))
        .map(one -> one + " " + OrganisationPatterns.printed(tokens, place, end))
        .orElseGet(() -> OrganisationPatterns.printed(tokens, sort, end));
  }

  /** Where the name of the place begins; the given token for none. */
  private static int place(Tokens tokens, int i, String kind) {
    if (tokens.is(i, "commissie")) {
      return tokens.is(i + 1, "-") && tokens.touches(i + 2) ? i + 2 : i;
    }
    if (CAPITALS.contains(tokens.fold(i))
        && !tokens.raw(i).chars().allMatch(Character::isUpperCase)) {
      return i;
    }
    boolean within = tokens.is(i + 1, "in") || tokens.is(i + 1, "te") || tokens.is(i + 1, "van");
    return within ? (kind.equals("rechtspraak") ? i + 2 : i) : i + 1;
  }

  /**
   * Names of places have few words: "Den Haag", "De Bilt", "Súdwest-Fryslân". The given token where
   * no place stands.
   */
  private static int placeEnd(Tokens tokens, int from) {
    int end = Math.min(CapitalRuns.end(tokens, from, false), from + LONGEST_PLACE);
    boolean article = end > from + 1 && (tokens.is(from, "de") || tokens.is(from, "het"));
    return OrganisationPatterns.NO_NAME.contains(tokens.fold(from)) && !article ? from : end;
  }

  /** "Gemeente Utrecht" is the gemeente Utrecht; "GGD Zeeland" keeps its capitals. */
  private static String inSentence(String name) {
    return Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
