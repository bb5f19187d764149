package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.web.MentionedPages.Subject;
import nl.vraagbaak.web.view.CardView;
import nl.vraagbaak.web.view.Fact;
import nl.vraagbaak.web.view.Link;

/** The page and card of an organisation. */
record OrganisationPages(SearchEngine engine, MentionedPages mentioned) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Id van de organisatie", Format.text(200), "openbaar-ministerie");

  List<Operation> operations() {
    return List.of(
        Operation.page("/organisaties/{id}", List.of(ID), this::page),
        Operation.page("/organisaties/{id}/kaart", List.of(ID), this::card));
  }

  private Hit.Body find(Call call) {
    String id = call.get(ID);
    return engine
        .findOrganisation(id)
        .orElseThrow(() -> ProblemException.notFound("organisatie", id));
  }

  private Reply page(Call call) {
    Hit.Body hit = find(call);
    Organisation body = hit.organisation();
    return mentioned.page(
        new Subject(
            body.id(),
            Wording.capital(HitViews.name(body)),
            "Organisatie",
            facts(body),
            Facet.ORGANISATION),
        hit.counts(),
        List.of(Facet.ARTICLE, Facet.GROUP, Facet.ORGANISATION));
  }

  private static List<Fact> facts(Organisation body) {
    List<Fact> facts = new ArrayList<>();
    if (!body.kind().isEmpty()) {
      facts.add(Fact.of("Soort", body.kind()));
    }
    if (!body.aliases().isEmpty()) {
      facts.add(Fact.of("Ook geschreven als", String.join(", ", body.aliases())));
    }
    body.website().ifPresent(site -> facts.add(new Fact("Website", List.of(outside(site)))));
    if (!body.external().isEmpty()) {
      facts.add(
          new Fact("Elders", body.external().stream().map(OrganisationPages::outside).toList()));
    }
    return facts;
  }

  /** A link only where it is one; lists are made by hand. */
  private static Link outside(String address) {
    boolean link = address.startsWith("https://") || address.startsWith("http://");
    return new Link(address, link ? address : "");
  }

  private Reply card(Call call) {
    Hit.Body hit = find(call);
    Organisation body = hit.organisation();
    List<String> lines = new ArrayList<>();
    if (!body.kind().isEmpty()) {
      lines.add(Wording.capital(body.kind()));
    }
    lines.add(Wording.capital(HitViews.counts(hit.counts())) + ".");
    return MentionedPages.card(
        new CardView(
            HitViews.name(body),
            lines,
            List.of(new Link("Meer over deze organisatie", Anchors.organisation(body.id())))));
  }
}
