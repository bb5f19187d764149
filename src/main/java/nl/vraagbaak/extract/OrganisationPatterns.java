package nl.vraagbaak.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.gazetteer.Slug;
import nl.vraagbaak.model.Organisation;

/**
 * Reads names of bodies that no list can hold: "gemeente X", "rechtbank X", "Stichting X",
 * "hostingprovider X", "X B.V.".
 */
final class OrganisationPatterns {
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
          Map.entry("handelsrechtbank", "rechtspraak"));

  /** Units of the police by region. */
  private static final Set<String> REGIONS =
      Words.of("amsterdam rotterdam limburg den midden noord oost zeeland haaglanden hollands");

  // "hostingprovider", "zorgverzekeraar", "escortbureau", "kennisinstituut"
  private static final Endings DESCRIPTIONS =
      Endings.of(
          "bedrijf onderneming provider platform app organisatie bureau instituut"
              + " verzekeraar bank pensioenfonds vakbond kliniek ziekenhuis keten fabrikant"
              + " luchtvaartmaatschappij concern stichting vereniging koepel actiegroep denktank"
              + " ontwikkelaar netbeheerder webwinkel zorginstelling zorgaanbieder"
              + " jeugdzorginstelling uitzendbureau incassobureau hoster registrar techreus");
  private static final int LONGEST_BEFORE = 24;

  /** After "bedrijf" these are where it is or whose, not what it is called. */
  private static final Set<String> NO_NAME =
      Words.of(
          "nederland nederlandse nederlands europa europese duitse belgische amerikaanse engelse"
              + " franse israel rusland china de het een in u ik bent kunt zo januari februari"
              + " maart april mei juni juli augustus september oktober november december");

  private static final Set<String> AND_HEADS =
      Words.of(
          "inspectie team teams raad commissie centrum instituut dienst autoriteit bureau"
              + " expertisecentrum kenniscentrum stuurgroep landelijk meldpunt nationaal landelijke"
              + " nederlandse");

  /**
   * After these a name is part of something larger: "vaste commissie", "Algemeen Overleg ProRail",
   * "Recommendation of the Council".
   */
  private static final Set<String> LEADS_OFF = Words.of("vaste algemeen of the and");

  private static final Set<String> COMPANY_FORMS = Words.of("bv nv inc ltd gmbh llc plc");

  private static final int LONGEST_COMPANY = 5;

  private OrganisationPatterns() {}

  /**
   * A body read by pattern.
   *
   * @param organisation its record, made from its name
   * @param start the first token of its mention
   * @param end the token after it
   */
  record Found(Organisation organisation, int start, int end) {}

  /** The folded words that are part of the name that follows: "gemeente". */
  static Set<String> firstWords() {
    return PLACED.keySet();
  }

  /** The body that begins at a token. */
  static Optional<Found> at(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return Optional.empty();
    }
    return placed(tokens, i)
        .or(() -> described(tokens, i))
        .or(() -> tokens.capital(i) ? named(tokens, i) : Optional.empty());
  }

  /** "gemeente Weststellingwerf", "rechtbank in Parijs", "eenheid Rotterdam". */
  private static Optional<Found> placed(Tokens tokens, int i) {
    if (!tokens.has(i, Vocabulary.PLACED_BODY)) {
      return Optional.empty();
    }
    String kind = PLACED.getOrDefault(tokens.fold(i), "");
    int place =
        tokens.is(i + 1, "in") || tokens.is(i + 1, "te") || tokens.is(i + 1, "van") ? i + 2 : i + 1;
    boolean court = kind.equals("rechtspraak") || place == i + 1;
    if (kind.isEmpty()
        || !court
        || (tokens.is(i, "eenheid") && !REGIONS.contains(tokens.fold(place)))) {
      return Optional.empty();
    }
    int end = placeEnd(tokens, place);
    if (end == place
        || NO_NAME.contains(tokens.fold(place))
        || !OrganisationWords.begins(tokens.fold(place))) {
      return Optional.empty();
    }
    boolean own = kind.startsWith("onderzoek") && tokens.capital(i);
    String name = printed(tokens, i, end);
    return Optional.of(
        found(
            own ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
            kind,
            i,
            end));
  }

  /** Names of places have few words: "Den Haag", "Bergen op Zoom", "Súdwest-Fryslân". */
  private static int placeEnd(Tokens tokens, int from) {
    int end = CapitalRuns.end(tokens, from, false);
    return Math.min(end, from + 6);
  }

  /** "hostingprovider NForce", "zorgverzekeraar VGZ". */
  private static Optional<Found> described(Tokens tokens, int i) {
    if (tokens.capital(i)
        || !tokens.capital(i + 1)
        || tokens.is(i, "politiebureau")
        || !isDescription(tokens.fold(i))) {
      return Optional.empty();
    }
    int start = i + 1;
    int end = companyEnd(tokens, start);
    boolean stichting = tokens.is(i, "stichting") || tokens.is(i, "vereniging");
    if (end == start
        || NO_NAME.contains(tokens.fold(start))
        || !OrganisationWords.begins(tokens.fold(start))) {
      return Optional.empty();
    }
    return Optional.of(
        found(printed(tokens, stichting ? i : start, end), "herkend", stichting ? i : start, end));
  }

  private static boolean isDescription(String word) {
    int before = DESCRIPTIONS.before(word);
    return before >= 0 && before <= LONGEST_BEFORE && arePlain(word, before);
  }

  private static boolean arePlain(String word, int letters) {
    for (int i = 0; i < letters; i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static int companyEnd(Tokens tokens, int start) {
    int end = start;
    while (end < start + LONGEST_COMPANY
        && tokens.is(end, Tokens.Kind.WORD)
        && tokens.capital(end)) {
      end++;
      end += tokens.touches(end) && tokens.is(end, Tokens.Kind.NUMBER) ? 1 : 0;
    }
    return end;
  }

  /** "Stichting Kiem", "Dutch Relief Alliance", "Acme Hosting B.V.". */
  private static Optional<Found> named(Tokens tokens, int i) {
    int start = CapitalRuns.start(tokens, i);
    if (!CapitalRuns.mayGoOn(tokens, start)) {
      return Optional.empty();
    }
    boolean and =
        AND_HEADS.contains(tokens.fold(start)) || AND_HEADS.contains(tokens.fold(start + 1));
    int end = CapitalRuns.end(tokens, start, and);
    int company = Math.max(companyForm(tokens, end - 1), companyForm(tokens, end));
    if (company > end && end > start) {
      return Optional.of(found(printed(tokens, start, company), "bedrijf", start, company));
    }
    if (end - start < 2
        || Headings.isOne(tokens, start, end)
        || !OrganisationWords.begins(tokens.fold(start))
        || LEADS_OFF.contains(tokens.fold(start - 1))) {
      return Optional.empty();
    }
    for (int word = start; word < end; word++) {
      boolean last = word == end - 1;
      if (tokens.capital(word)
          && OrganisationWords.tells(tokens.fold(word))
          && (word == start || last || inName(tokens, word))) {
        return Optional.of(found(printed(tokens, start, end), "herkend", start, end));
      }
    }
    return Optional.empty();
  }

  /** "Academie van Eetstoornissen": what follows the word belongs to it. */
  private static boolean inName(Tokens tokens, int word) {
    return !tokens.is(word + 1, "-");
  }

  /** Past "B.V.", "BV", "N.V.", "Inc.", "Ltd", "GmbH", "LLC"; the place itself for none. */
  private static int companyForm(Tokens tokens, int i) {
    if (COMPANY_FORMS.contains(tokens.fold(i)) && tokens.capital(i)) {
      return i + 1;
    }
    boolean dotted =
        (tokens.is(i, "b") || tokens.is(i, "n"))
            && tokens.is(i + 1, ".")
            && tokens.is(i + 2, "v")
            && tokens.touches(i + 2)
            && tokens.capital(i);
    return dotted ? tokens.is(i + 3, ".") ? i + 4 : i + 3 : i;
  }

  static String printed(Tokens tokens, int from, int end) {
    return Spaces.join(tokens.text().substring(tokens.start(from), tokens.end(end - 1)));
  }

  private static Found found(String name, String kind, int start, int end) {
    return new Found(body(name, Optional.empty(), kind), start, end);
  }

  /** A record for a body that no list has. */
  static Organisation body(String name, Optional<String> abbreviation, String kind) {
    return new Organisation(
        Slug.of(name),
        name,
        abbreviation,
        java.util.List.of(),
        kind,
        Optional.empty(),
        java.util.List.of());
  }
}
