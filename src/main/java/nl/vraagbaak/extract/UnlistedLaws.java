package nl.vraagbaak.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads names of laws that no list has: "Besluit houders van dieren", "Wet op de X 2012",
 * "Vuurwerkbesluit", and, beside an article number, abbreviations: "BuPw", "Wp 2000".
 */
final class UnlistedLaws {
  /** Words that a name of a law may begin with. */
  private static final Set<String> HEADS =
      Words.of(
          "wet rijkswet besluit regeling reglement verdrag uitvoeringswet uitvoeringsbesluit"
              + " uitvoeringsregeling invoeringswet aanpassingswet wijzigingswet verzamelwet"
              + " kaderwet beleidsregel beleidsregels wetboek statuut handvest protocol"
              + " bekostigingsbesluit tijdelijke algemene beginselenwet overgangswet"
              + " instellingsbesluit subsidieregeling organisatieregeling verordening richtlijn"
              + " kaderbesluit goedkeuringswet reparatiewet spoedwet rijksbesluit");

  /** Heads that are names only with what follows and a capital, or beside an article. */
  private static final Set<String> ADJECTIVES = Words.of("tijdelijke algemene");

  /** Small words that stand inside names. */
  private static final Set<String> INNER =
      Words.of(
          "van de het der des op inzake houdende tot voor bij met ter ten te over in aan "
              + "betreffende tegen door en uit naar rond rondom tussen om of binnen buiten na the");

  /** Words that end a name: what a law does, and words that join sentences. */
  private static final Set<String> ENDS =
      Words.of(
          "is zijn was waren wordt worden werd werden kan kunnen kon konden moet moeten mag mogen"
              + " zal zullen zou zouden heeft hebben had hadden biedt bieden geldt gelden bepaalt"
              + " bepalen regelt regelen staat staan stond volgt volgen verplicht verplichten"
              + " verbiedt verbieden stelt stellen geeft geven gaf maakt maken ziet zien bevat"
              + " bevatten vormt vormen wijzigt wijzigen treedt treden trad dat die dit deze waarin"
              + " waarmee waarop waardoor waarbij waarvan waarvoor waaronder welke dan omdat indien"
              + " als wanneer zodat terwijl hoewel maar juncto jo alsmede evenals respectievelijk"
              + " dient dienen valt vallen gaat gaan komt komen blijft blijven laat laten doet doen"
              + " vindt vinden niet ook nog al reeds wel thans momenteel hier daar er zo zoals u ik"
              + " wij we hij zij men ze je opgenomen neergelegd vastgelegd strafbaar toegestaan"
              + " bedoeld bepaald beoogd opgelegd verboden uitgewerkt ingevoerd vereist nodig"
              + " voldoende sprake mogelijk nu pas vaak steeds hierbij hierover hiervoor daarom"
              + " daarbij daarvoor dus want echter bent biedend beschrijft betreft betekent bestaat"
              + " brengt helpt kent krijgt legt leidt loopt noemt onderscheidt schept schrijft"
              + " spreekt strekt toe verplichtte verstaat vereisen vergt verwijst vervangt voldoet"
              + " voorziet voorzag werkt zegt zorgt artikel artikelen art lid leden onderdeel sub"
              + " wetsvoorstel onder");

  // "gewijzigd", "geregeld", "gebruikt"; not "geweld"
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:ge|be|ver|her|aange|inge|vastge|opge)[a-z]{4,14}[dt]");
  private static final Set<String> NO_PARTICIPLE =
      Words.of(
          "geweld gebied gerecht gehandicapt beleid verkeersveiligheid verband verkeer "
              + "beroepsgeheid overheid gezondheid veiligheid gelijkheid bekwaamheid gebondenheid "
              + "gehandicaptenbeleid");

  // "Vuurwerkbesluit", "Gasketelwet", "CSAM-verordening", "Strafwetboek"
  private static final Endings FAMILY_ENDS =
      Endings.of("wet wetboek besluit verdrag verordening richtlijn regeling reglement statuut");
  private static final int SHORTEST_BEFORE = 3;
  private static final int LONGEST_BEFORE = 40;

  /** Words of that shape that name no law by themselves. */
  private static final Set<String> GENERIC =
      Words.of(
          "kabinetsbesluit ontwerpbesluit aanwijzingsbesluit subsidieregeling overgangsregeling"
              + " klachtenregeling regeling vergoedingsregeling raadsbesluit herstelregeling"
              + " eu-verordening eu-richtlijn eu-wet noodverordening gemeentewet wetboek spoedwet"
              + " noodwet ministeriele kaderwet conceptwet initiatiefwet uitvoeringswet"
              + " invoeringswet verzamelwet strafrichtlijn koopregeling stopzettingsregeling"
              + " compensatieregeling dienstregeling kinderregeling tegemoetkomingsregeling"
              + " terugkeerregeling kwijtscheldingsregeling inkoopregeling uitkoopregeling");

  /** Abbreviations beside an article number that are no law. */
  private static final Set<String> NO_LAW =
      Words.of("CAO EU NRC AD VN OM AV NL VS PDF NOS RTL BV NV PO VO CBS WODC ANP BN");

  private static final Set<String> POINTERS = Words.of("de het een deze");
  private static final Set<String> NO_NAME = Words.of("om die te the of");
  private static final Set<String> AND = Words.of("en of");
  private static final Set<String> BEFORE_LAW = Words.of("de het op in van");
  private static final Set<String> FAMILIES =
      Words.of("wet wetboek verordening richtlijn verdrag besluit");
  private static final Set<String> NO_FAMILY = Words.of("eu ontwerp concept europese vn");
  private static final Set<String> LOOSE_HEADS =
      Words.of(
          "besluit regeling richtlijn verordening verdrag protocol handvest beleidsregel"
              + " beleidsregels wet statuut");

  private static final int MOST_WORDS = 16;

  private UnlistedLaws() {}

  /**
   * The name that begins at a token.
   *
   * @param besideArticle whether it stands after an article number, where small letters and
   *     abbreviations name a law too
   */
  static Optional<LawNames.Found> at(Tokens tokens, int start, boolean besideArticle) {
    if (!besideArticle && !tokens.capital(start)) {
      return Optional.empty();
    }
    if (tokens.has(start, Vocabulary.LAW_HEAD) && (besideArticle || tokens.capital(start))) {
      Optional<LawNames.Found> name = name(tokens, start, besideArticle);
      if (name.isPresent()) {
        return name;
      }
    }
    if (isCompound(tokens, start, besideArticle)) {
      return Optional.of(found(tokens, start, withYear(tokens, compoundEnd(tokens, start))));
    }
    return besideArticle ? abbreviation(tokens, start) : Optional.empty();
  }

  /** The folded words that a name begins with. */
  static Set<String> firstWords() {
    return HEADS;
  }

  private static Optional<LawNames.Found> name(Tokens tokens, int start, boolean besideArticle) {
    int words = start + 1;
    int end = start + 1;
    if (ADJECTIVES.contains(tokens.fold(start)) && !tokens.fold(start + 1).endsWith("wet")) {
      return Optional.empty();
    }
    while (words - start < MOST_WORDS && inside(tokens, words)) {
      words++;
      if (!INNER.contains(tokens.fold(words - 1))) {
        end = words;
      }
      if (words == start + 2 && abbreviates(tokens.raw(start + 1))) {
        break;
      }
    }
    boolean follows =
        INNER.contains(tokens.fold(start + 1))
            || besideArticle
            || Character.isLowerCase(
                tokens.raw(start + 1 < tokens.size() ? start + 1 : start).charAt(0));
    return end == start + 1 || !follows || !named(tokens, start, end)
        ? Optional.empty()
        : Optional.of(found(tokens, start, withYear(tokens, end)));
  }

  /** "Verordening van de Raad" and "Besluit om" name nothing. */
  private static boolean named(Tokens tokens, int start, int end) {
    String second = tokens.fold(start + 1);
    String head = tokens.fold(start);
    boolean loose = LOOSE_HEADS.contains(head);
    if (loose && NO_NAME.contains(second)) {
      return false;
    }
    return !(loose
        && second.equals("van")
        && (POINTERS.contains(tokens.fold(start + 2)) || tokens.is(start + 2, Tokens.Kind.NUMBER))
        && end - start < 5);
  }

  private static boolean inside(Tokens tokens, int i) {
    if (tokens.is(i, "-") && tokens.touches(i) && tokens.is(i + 1, Tokens.Kind.WORD)) {
      return true;
    }
    if (tokens.is(i, "-") && tokens.touches(i) && AND.contains(tokens.fold(i + 1))) {
      return true;
    }
    if (!tokens.is(i, Tokens.Kind.WORD)) {
      return false;
    }
    String word = tokens.fold(i);
    if (ENDS.contains(word) || isParticiple(word)) {
      return false;
    }
    if (word.equals("in") && tokens.is(i + 1, "werking")) {
      return false;
    }
    return !(word.equals("en")
            || word.equals("of")
            || word.equals("van")
            || word.equals("met")
            || word.equals("door"))
        || !startsLaw(tokens, i + 1);
  }

  private static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches()
        && !NO_PARTICIPLE.contains(word)
        && !word.endsWith("heid")
        && !word.endsWith("beleid");
  }

  /** Whether another law or article begins here: "en de Wet", "en artikel", "en het Besluit". */
  private static boolean startsLaw(Tokens tokens, int i) {
    int at = BEFORE_LAW.contains(tokens.fold(i)) ? i + 1 : i;
    String word = tokens.fold(at);
    return (HEADS.contains(word) && tokens.capital(at))
        || word.startsWith("artikel")
        || word.equals("art")
        || (tokens.capital(at) && isCompound(word));
  }

  private static boolean isCompound(Tokens tokens, int start, boolean besideArticle) {
    if (!tokens.is(start, Tokens.Kind.WORD)) {
      return false;
    }
    int last = compoundEnd(tokens, start) - 1;
    if (!FAMILY_ENDS.mayEnd(tokens.text().charAt(tokens.end(last) - 1))) {
      return false;
    }
    String word = tokens.fold(last);
    if (last > start) {
      boolean family = FAMILIES.contains(word);
      return family && tokens.capital(start) && !NO_FAMILY.contains(tokens.fold(start));
    }
    if (!isCompound(word) || GENERIC.contains(word)) {
      return false;
    }
    boolean sure = word.endsWith("wet") || word.endsWith("wetboek");
    return besideArticle
        || (tokens.capital(start)
            && (sure || (word.endsWith("besluit") && inSentence(tokens, start))));
  }

  private static boolean isCompound(String word) {
    int before = FAMILY_ENDS.before(word);
    return before >= SHORTEST_BEFORE && before <= LONGEST_BEFORE && areLetters(word, before);
  }

  private static boolean areLetters(String word, int letters) {
    for (int i = 0; i < letters; i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && c != '\'') {
        return false;
      }
    }
    return true;
  }

  private static boolean inSentence(Tokens tokens, int start) {
    return tokens.is(start - 1, Tokens.Kind.WORD) && !tokens.capital(start - 1);
  }

  /** "CSAM-verordening" is one name; the token after it. */
  private static int compoundEnd(Tokens tokens, int start) {
    boolean joined =
        tokens.is(start + 1, "-")
            && tokens.touches(start + 1)
            && tokens.touches(start + 2)
            && tokens.is(start, Tokens.Kind.WORD);
    return joined ? start + 3 : start + 1;
  }

  private static Optional<LawNames.Found> abbreviation(Tokens tokens, int start) {
    if (!tokens.is(start, Tokens.Kind.WORD)) {
      return Optional.empty();
    }
    String word = tokens.raw(start);
    int end = start + 1;
    int more = end;
    if (!abbreviates(word) || NO_LAW.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(found(tokens, start, withYear(tokens, more)));
  }

  /** "BuPw", "BVVN" have two capitals; "Wgs", "Bpr" no vowel. */
  private static boolean abbreviates(String word) {
    if (word.length() < 2 || word.length() > 8 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean vowelless =
        word.toLowerCase(Locale.ROOT).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    return capitals >= 2 || (vowelless && word.length() <= 6);
  }

  /** Past a year that belongs to a name: "Wp 2000", "Wet wapens en munitie 2012". */
  private static int withYear(Tokens tokens, int end) {
    boolean year =
        tokens.is(end, Tokens.Kind.NUMBER) && isYear(tokens.fold(end)) && !tokens.is(end + 1, "/");
    return year ? end + 1 : end;
  }

  private static boolean isYear(String number) {
    return number.length() == 4
        && (number.startsWith("18") || number.startsWith("19") || number.startsWith("20"));
  }

  private static LawNames.Found found(Tokens tokens, int start, int end) {
    String printed = Spaces.join(tokens.text().substring(tokens.start(start), tokens.end(end - 1)));
    return new LawNames.Found(NamedLaw.unlisted(printed, Optional.empty()), end);
  }
}
