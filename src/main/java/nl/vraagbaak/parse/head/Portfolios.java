package nl.vraagbaak.parse.head;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the name of a portfolio as papers print it in running text. */
final class Portfolios {
  // "Landbouw, Natuur En Visserij": words that have no capital in the name of a ministry
  private static final Pattern SMALL = Pattern.compile("\\b(?:En|Van|Voor|De|Het)\\b");
  private static final int LONGEST_ABBREVIATION = 5;

  private Portfolios() {}

  /** "LANDBOUW, NATUUR EN VISSERIJ" and "landbouw, natuur en visserij" with their capitals. */
  static String printed(String portfolio) {
    boolean capitals = portfolio.equals(portfolio.toUpperCase(Locale.ROOT));
    boolean small = portfolio.equals(portfolio.toLowerCase(Locale.ROOT));
    if ((!capitals && !small) || (capitals && portfolio.length() <= LONGEST_ABBREVIATION)) {
      return portfolio;
    }
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < portfolio.length(); i++) {
      char c = portfolio.charAt(i);
      text.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return SMALL.matcher(text).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }
}
