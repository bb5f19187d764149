package nl.vraagbaak.extract.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.gazetteer.Slug;
import nl.vraagbaak.model.Law;

/**
 * A law that a text names.
 *
 * @param law the law; one that no list has is made from its printed name
 * @param kind the word that "die wet", "dat besluit" would take up: "wet", "besluit"
 */
public record NamedLaw(Law law, String kind) {
  // "Wetboek van Strafrecht", "Vuurwerkbesluit", "AI-verordening", "Wet open overheid"
  private static final Pattern KIND =
      Pattern.compile(
          "(wetboek|verordening|richtlijn|protocol|verdrag|besluit|regeling|reglement|statuut|handvest"
              + "|overeenkomst|wet)");

  // "BWBR0001854", where a reference has no name
  private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{5,7}");

  private static final int LONGEST_ID = 80;

  static NamedLaw of(Law law) {
    Matcher m = KIND.matcher(law.name().toLowerCase(Locale.ROOT));
    return new NamedLaw(law, m.find() ? m.group(1) : "wet");
  }

  /** A law that no list has, by its printed name. */
  public static NamedLaw unlisted(String name, Optional<String> celex) {
    String slug = Slug.of(name);
    String id = slug.substring(0, Math.min(slug.length(), LONGEST_ID));
    Optional<String> bwbId = Optional.of(name).filter(n -> BWB.matcher(n).matches());
    return of(new Law(id, name, name, List.of(), bwbId, celex, Map.of()));
  }
}
