package nl.vraagbaak.extract.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** Finds references in the Juriconnect standard, versions 1.3 and 1.31, loose or in an address. */
final class JuriconnectFinder {
  // "jci1.3:c:BWBR0001854&artikel=240b&lid=1&z=2024-07-01", also with "&amp;"
  private static final Pattern JCI =
      Pattern.compile(
          "jci1\\.31?:[cvu]:(BWB[RVW]\\d{5,7})((?:&(?:amp;)?[a-z]{1,16}=[\\w:.°-]{0,39}[\\w°]){0,12})");
  // "P_5", and in the addresses of articles "P5": article P 5
  private static final Pattern CHAPTER = Pattern.compile("^([A-Z]a?)_?(?=\\d)");
  private static final String HEAD = "jci1.3";
  private static final Pattern FIELD =
      Pattern.compile("&(?:amp;)?([a-z]{1,16})=([\\w:.°-]{0,39}[\\w°])");

  private final Laws laws;

  JuriconnectFinder(Laws laws) {
    this.laws = laws;
  }

  List<Citation> find(Place place, String text) {
    List<Citation> found = new ArrayList<>();
    Matcher m = JCI.matcher(text);
    int at = text.indexOf(HEAD);
    while (at >= 0) {
      boolean whole = m.region(at, text.length()).lookingAt();
      if (whole) {
        citation(place, text, m).ifPresent(found::add);
      }
      at = text.indexOf(HEAD, whole ? m.end() : at + 1);
    }
    return found;
  }

  private Optional<Citation> citation(Place place, String text, Matcher jci) {
    List<String> articles = fields(jci.group(2), "artikel");
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    Laws.ByBwbId law = laws.withBwbId(jci.group(1));
    String number = law.book() + CHAPTER.matcher(articles.getFirst()).replaceFirst("$1 ");
    List<String> items = new ArrayList<>(fields(jci.group(2), "o"));
    items.addAll(fields(jci.group(2), "onderdeel"));
    Span span = new Span(jci.start(), jci.end());
    return Optional.of(
        new Citation(
            new Mention(place, span, span.of(text)),
            law.law().law().abbreviation(),
            number,
            fields(jci.group(2), "lid"),
            items,
            Optional.of(Gazetteer.articleId(law.law().law(), number))));
  }

  private static List<String> fields(String tail, String name) {
    List<String> values = new ArrayList<>();
    Matcher m = FIELD.matcher(tail);
    while (m.find()) {
      if (m.group(1).equals(name)) {
        values.add(m.group(2));
      }
    }
    return values;
  }
}
