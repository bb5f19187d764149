package nl.vraagbaak.api;

import static nl.vraagbaak.http.Text.escaped;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.http.Reply;

/** Hits as an Atom feed (RFC 4287), to follow a search with. */
final class Feed {
  private Feed() {}

  /**
   * A feed of hits.
   *
   * @param title what was searched for
   * @param updated when the index was made
   * @param hits the hits of one page
   * @param around links to this page and its neighbours
   */
  static Reply reply(
      String title, Instant updated, Iterable<Resultaat> hits, Map<String, Link> around) {
    StringBuilder feed = new StringBuilder(8_192);
    feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n")
        .append(element("id", around.getOrDefault("self", new Link("")).href()))
        .append(element("title", title))
        .append(element("updated", updated.toString()))
        .append("<author><name>Vraagbaak</name></author>\n");
    around.forEach((rel, link) -> feed.append(link(relation(rel), link)));
    hits.forEach(hit -> entry(hit, updated, feed));
    return Reply.of("application/atom+xml; charset=utf-8", feed.append("</feed>\n").toString());
  }

  /** RFC 5005 calls the page before "previous". */
  private static String relation(String name) {
    return name.equals("prev") ? "previous" : name;
  }

  private static void entry(Resultaat hit, Instant updated, StringBuilder feed) {
    Link self = hit._links().getOrDefault("self", new Link(""));
    feed.append("<entry>\n")
        .append(element("id", self.href()))
        .append(element("title", title(hit)))
        .append(
            element(
                "updated",
                hit.datum()
                    .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                    .orElse(updated)
                    .toString()))
        .append(link("alternate", self));
    String found =
        hit.fragmenten().stream().map(Shapes.Fragment::html).collect(Collectors.joining(" … "));
    if (!found.isEmpty()) {
      feed.append("<summary type=\"html\">").append(escaped(found)).append("</summary>\n");
    }
    hit.antwoord()
        .or(hit::vraag)
        .or(hit::passage)
        .ifPresent(
            text ->
                feed.append("<content type=\"text\">")
                    .append(escaped(text.tekst()))
                    .append("</content>\n"));
    feed.append("</entry>\n");
  }

  private static String title(Resultaat hit) {
    String numbers = hit.nummers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String kind = numbers.isEmpty() ? hit.soort() : hit.soort() + " " + numbers;
    return hit.titel().map(title -> kind + ": " + title).orElse(kind);
  }

  private static String link(String relation, Link link) {
    return "<link rel=\"%s\" href=\"%s\"/>\n".formatted(relation, escaped(link.href()));
  }

  private static String element(String name, String text) {
    return "<%s>%s</%1$s>\n".formatted(name, escaped(text));
  }
}
