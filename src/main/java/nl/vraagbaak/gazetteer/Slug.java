package nl.vraagbaak.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made from names. */
public final class Slug {
  private Slug() {}

  /** A name as an id: "Wetterskip Fryslân" gives "wetterskip-fryslan"; may be empty. */
  public static String of(String name) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return slug.toString();
  }
}
