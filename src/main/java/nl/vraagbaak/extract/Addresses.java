package nl.vraagbaak.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifier in the address of an official page, for who pastes the address. */
final class Addresses {
  // "https://wetten.overheid.nl/BWBR0001854/2024-07-01#Boek2_TitelXIV_Artikel252"
  private static final Pattern ARTICLE =
      Pattern.compile("/(BWB[RVW]\\d{5,7})\\b[^#]{0,80}#\\w{0,80}?[Aa]rtikel([\\w:.]{1,12})");
  // "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2020:123"
  private static final Pattern ECLI = Pattern.compile("ECLI(?::|%3A)[\\w:.%]{8,60}");
  // "https://zoek.officielebekendmakingen.nl/kst-32317-981.html"
  private static final Pattern PAGE =
      Pattern.compile("https?://[^/]{1,80}/(?:[^/?#]{1,80}/){0,5}([\\w-]{1,60})(?:\\.\\w{3,4})?");

  private static final String JCI = "jci1.3";

  private Addresses() {}

  /** The identifier; the text itself where it is no address, or one that holds none. */
  static String identifier(String text) {
    if (!text.startsWith("http://") && !text.startsWith("https://")) {
      return text;
    }
    if (text.contains(JCI)) {
      return text.substring(text.indexOf(JCI));
    }
    Matcher article = ARTICLE.matcher(text);
    if (article.find()) {
      return article.group(1) + " " + article.group(2);
    }
    Matcher ecli = ECLI.matcher(text);
    if (ecli.find()) {
      return ecli.group().replace("%3A", ":");
    }
    Matcher page = PAGE.matcher(text);
    return page.matches() ? page.group(1) : text;
  }
}
