package nl.vraagbaak.gazetteer;

/** Surnames in one spelling, as they are written where no first name stands before them. */
public final class Surnames {
  private Surnames() {}

  /**
   * The one spelling of a surname: "van Weel" is Van Weel, "Van Den Hil" and "van den hil" are Van
   * den Hil. Only the first word of a prefix has a capital (Taalunie, Leidraad 16.3).
   */
  public static String spelling(String printed) {
    String[] words = printed.strip().split("\\s+", -1);
    StringBuilder name = new StringBuilder();
    boolean prefix = true;
    for (int i = 0; i < words.length; i++) {
      boolean first = prefix;
      prefix =
          prefix
              && i < words.length - 1
              && Prefixes.ALL.contains(words[i].toLowerCase(java.util.Locale.ROOT));
      String word = prefix ? words[i].toLowerCase(java.util.Locale.ROOT) : words[i];
      name.append(i == 0 || (first && !prefix) ? capital(word) : word)
          .append(i < words.length - 1 ? " " : "");
    }
    return name.toString();
  }

  private static String capital(String word) {
    if (word.isEmpty()) {
      return word;
    }
    // 't Hart and 's-Gravesande keep their small letter: the sign before it is no letter.
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(java.util.Locale.ROOT) + word.substring(end);
  }

  /** Words that may stand before a surname. */
  private static final class Prefixes {
    static final java.util.Set<String> ALL =
        java.util.Set.of(
            "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "op", "in", "aan",
            "bij", "onder", "over", "uit", "voor", "von", "vom", "zur", "zum", "el", "al", "la",
            "le", "du", "da", "di", "dos");
  }
}
