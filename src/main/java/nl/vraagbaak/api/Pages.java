package nl.vraagbaak.api;

import java.util.List;
import java.util.Map;
import nl.vraagbaak.api.Shapes.AnderNummer;
import nl.vraagbaak.api.Shapes.Facetwaarde;
import nl.vraagbaak.api.Shapes.Facetwaarden;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Pagina;
import nl.vraagbaak.api.Shapes.Totaal;
import nl.vraagbaak.api.Shapes.Verbetering;
import nl.vraagbaak.api.Shapes.Weglating;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.SearchPage;

/** From a page of hits to its JSON. */
final class Pages {
  private Pages() {}

  /** The page as a reply; one that ran out of time is told not to be kept. */
  static Reply reply(SearchPage page, List<OtherNumber> others, Call call) {
    Links links = new Links(call);
    Map<String, Link> around = links.around(page.paging());
    Reply reply =
        Links.announced(Json.reply(page(page, others, new Results(links), around)), around)
            .timed(page.timing());
    return kept(reply, page.total().exact());
  }

  private static Pagina page(
      SearchPage page, List<OtherNumber> others, Results results, Map<String, Link> around) {
    return new Pagina(
        new Totaal(page.total().count(), relation(page.total().exact())),
        page.hits().stream().map(results::of).toList(),
        page.facets().stream().map(Pages::facet).toList(),
        page.help().corrections().stream()
            .map(c -> new Verbetering(c.word(), c.better(), c.query()))
            .toList(),
        page.help().remarks(),
        page.help().drops().stream()
            .map(d -> new Weglating(d.what(), d.filter(), d.query(), d.count()))
            .toList(),
        others.stream().map(Pages::otherNumber).toList(),
        around);
  }

  private static AnderNummer otherNumber(OtherNumber other) {
    return new AnderNummer(
        other.article().id(),
        other.other().id(),
        other.other().article().label(),
        other.renumbering().newer() ? "nieuw" : "oud",
        other.renumbering().on(),
        other.renumbering().source(),
        other.other().counts().total());
  }

  private static String relation(boolean exact) {
    return exact ? "exact" : "minimaal";
  }

  /** A reply that ran out of time is told not to be kept. */
  static Reply kept(Reply reply, boolean whole) {
    return whole ? reply : reply.with("Cache-Control", "no-store");
  }

  /** Values of a facet. */
  static Facetwaarden facet(FacetCounts counts) {
    List<Facetwaarde> values =
        counts.values().stream()
            .map(v -> new Facetwaarde(v.value(), v.label(), v.count(), v.selected()))
            .toList();
    return new Facetwaarden(
        counts.facet().key(), values, counts.others(), relation(counts.exact()));
  }
}
