package nl.vraagbaak.extract.body;

import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Endings;
import nl.vraagbaak.extract.token.Headings;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.gazetteer.Slug;
import nl.vraagbaak.model.Organisation;

/** Reads names of bodies that no list can hold: "Stichting X", "hostingprovider X", "X B.V.". */
final class OrganisationPatterns {
  // "hostingprovider", "zorgverzekeraar", "escortbureau", "kennisinstituut"
  private static final Endings DESCRIPTIONS =
      Endings.of(
          "bedrijf onderneming provider platform app organisatie bureau instituut verzekeraar bank"
              + " pensioenfonds vakbond kliniek ziekenhuis keten fabrikant luchtvaartmaatschappij"
              + " concern stichting vereniging koepel actiegroep denktank ontwikkelaar netbeheerder"
              + " webwinkel zorginstelling zorgaanbieder jeugdzorginstelling uitzendbureau"
              + " incassobureau hoster registrar techreus corporatie leverancier motorclub"
              + " voetbalclub rederij slachterij apotheek maatschappij scholengroep"
              + " scholengemeenschap advocatenkantoor accountantskantoor deurwaarderskantoor"
              + " museum");
  private static final int LONGEST_BEFORE = 24;

  /** A longer word is a compound, not "bureau" or "instituut". */
  private static final int LONGEST_PLAIN = 12;

  /** After "bedrijf" these are where it is or whose, not what it is called. */
  static final Set<String> NO_NAME =
      Words.of(
          "nederland nederlandse nederlands europa europese duitse belgische amerikaanse engelse"
              + " franse israel rusland china de het een in u ik bent kunt zo januari februari"
              + " maart april mei juni juli augustus september oktober november december");

  private static final Set<String> HYPHENED = Words.of("instituut stichting kliniek");

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

  /** The body that begins at a token. */
  static Optional<Found> at(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return Optional.empty();
    }
    return PlacedBodies.at(tokens, i)
        .or(() -> tokens.capital(i) ? hyphened(tokens, i) : Optional.empty())
        .or(() -> described(tokens, i))
        .or(() -> tokens.capital(i) ? named(tokens, i) : Optional.empty());
  }

  /** "Zonneman-instituut": called after somebody. */
  private static Optional<Found> hyphened(Tokens tokens, int i) {
    boolean body =
        tokens.is(i + 1, "-")
            && tokens.touches(i + 1)
            && tokens.touches(i + 2)
            && !tokens.has(i, Vocabulary.WHOLE_BODY)
            && HYPHENED.contains(tokens.fold(i + 2))
            && tokens.length(i) > 2;
    return body
        ? Optional.of(found(printed(tokens, i, i + 3), "herkend", i, i + 3))
        : Optional.empty();
  }

  /** "hostingprovider NForce", "zorgverzekeraar VGZ". */
  private static Optional<Found> described(Tokens tokens, int i) {
    if (!tokens.capital(i + 1)
        || (tokens.capital(i) && !isPlainAtOpening(tokens, i))
        || tokens.is(i, "politiebureau")
        || !isDescription(tokens.fold(i))) {
      return Optional.empty();
    }
    int start = i + 1;
    int end = companyEnd(tokens, start);
    boolean stichting = tokens.is(i, "stichting") || tokens.is(i, "vereniging");
    boolean article = end > start + 1 && (tokens.is(start, "de") || tokens.is(start, "het"));
    if (end == start
        || (NO_NAME.contains(tokens.fold(start)) && !article)
        || !OrganisationWords.begins(tokens.fold(start))) {
      return Optional.empty();
    }
    return Optional.of(
        found(printed(tokens, stichting ? i : start, end), "herkend", stichting ? i : start, end));
  }

  /** "Woningcorporatie X" at the opening of a sentence, not "Bureau X". */
  private static boolean isPlainAtOpening(Tokens tokens, int i) {
    return (i == 0 || tokens.is(i - 1, ".") || tokens.stops(i - 1))
        && (DESCRIPTIONS.before(tokens.fold(i)) > 0 || tokens.length(i) > LONGEST_PLAIN)
        && !OrganisationWords.tells(tokens.fold(i));
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
    boolean form = company > end || companyForm(tokens, end - 1) == end;
    // not "de N.V. Nederlandse Gasunie", whose name stands behind it
    if (form && company > start + 1 && companyForm(tokens, start) == start) {
      return Optional.of(found(printed(tokens, start, company), "bedrijf", start, company));
    }
    if (end - start < 2
        || Headings.isOne(tokens, start, end)
        || !OrganisationWords.begins(tokens.fold(start))
        || OrganisationWords.isOrgan(tokens, start)
        || LEADS_OFF.contains(tokens.fold(start - 1))) {
      return Optional.empty();
    }
    if (OrganisationWords.isNational(tokens, start, end)) {
      return Optional.of(found(printed(tokens, start, end), "herkend", start, end));
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
  static int companyForm(Tokens tokens, int i) {
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

  static Found found(String name, String kind, int start, int end) {
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
