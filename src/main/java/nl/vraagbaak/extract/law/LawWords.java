package nl.vraagbaak.extract.law;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.token.Endings;
import nl.vraagbaak.extract.token.Words;

/** Words that names of laws begin with, hold, end before, and that are one by themselves. */
final class LawWords {
  /** Words that a name of a law may begin with. */
  private static final Set<String> HEADS =
      Words.of(
          "wet rijkswet besluit regeling reglement verdrag uitvoeringswet uitvoeringsbesluit"
              + " uitvoeringsregeling invoeringswet aanpassingswet wijzigingswet verzamelwet"
              + " kaderwet beleidsregel beleidsregels wetboek statuut handvest protocol"
              + " bekostigingsbesluit tijdelijke algemene beginselenwet overgangswet"
              + " instellingsbesluit subsidieregeling organisatieregeling verordening richtlijn"
              + " kaderbesluit goedkeuringswet reparatiewet spoedwet rijksbesluit"
              + " sanctieregeling subsidiebesluit vrijstellingsregeling omgevingsverordening"
              + " huisvestingsverordening rechtspositiebesluit rechtspositieregeling"
              + " legesverordening aanwijzingsregeling inrichtingsbesluit inspectieregeling");

  /** Small words that stand inside names. */
  private static final Set<String> INNER =
      Words.of(
          "van de het der des op inzake houdende tot voor bij met ter ten te over in aan "
              + "betreffende tegen door en uit naar rond rondom tussen om of binnen buiten na the");

  /** Of those, the ones with which the name of "de richtlijn" goes on. */
  private static final Set<String> TITLES =
      Words.of("van inzake houdende tot betreffende tegen over ter ten");

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
              + " wetsvoorstel onder nr nummer ontvangen aangenomen aangeboden ingediend verschenen"
              + " gereed klaar bekend aangewezen opgedragen ingetrokken toegewezen afgegeven"
              + " overgenomen voorgeschreven aangegeven uitgesproken gegeven genomen geschreven");

  // "gewijzigd", "geregeld", "gebruikt"; not "geweld"; and "definieert"
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:ge|be|ver|her|(?:aan|in|vast|op|toe|af|uit|over|voor|door)ge)[a-z]{4,14}[dt]|[a-z]{3,14}eert");

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

  private LawWords() {}

  /** The folded words that a name begins with. */
  static Set<String> heads() {
    return HEADS;
  }

  /** Whether a folded word may stand inside a name, and not at its end. */
  static boolean isInner(String word) {
    return INNER.contains(word);
  }

  /** Whether a folded word leads from a kind of law to what it is about: "inzake". */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether a name ends before a folded word: what a law does, or what is done in it. */
  static boolean end(String word) {
    return ENDS.contains(word) || isParticiple(word);
  }

  private static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches()
        && !NO_PARTICIPLE.contains(word)
        && !word.endsWith("heid")
        && !word.endsWith("beleid");
  }

  /** Whether a folded word has the shape of "vuurwerkbesluit". */
  static boolean isCompound(String word) {
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

  /** Whether such a word may have this last letter, as printed. */
  static boolean mayEndCompound(char last) {
    return FAMILY_ENDS.mayEnd(last);
  }

  /** Whether a word of that shape names no law by itself. */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word);
  }

  /** "BuPw", "BVVN" have two capitals; "Wgs", "Bpr" no vowel. */
  static boolean abbreviates(String word) {
    if (word.length() < 2 || word.length() > 8 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean vowelless =
        word.toLowerCase(Locale.ROOT).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    return capitals >= 2 || (vowelless && word.length() <= 6);
  }
}
