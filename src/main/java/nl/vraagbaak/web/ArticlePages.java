package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawArticle.Renumbering;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.web.MentionedPages.Subject;
import nl.vraagbaak.web.view.CardView;
import nl.vraagbaak.web.view.Fact;
import nl.vraagbaak.web.view.Link;

/** The page and card of an article of law. */
record ArticlePages(SearchEngine engine, MentionedPages mentioned) {
  private static final Parameter<String> ID =
      Parameter.path("id", "Id van het wetsartikel", Format.text(200), "sr-326");

  List<Operation> operations() {
    return List.of(
        Operation.page("/wetsartikelen/{id}", List.of(ID), this::page),
        Operation.page("/wetsartikelen/{id}/kaart", List.of(ID), this::card));
  }

  private Hit.Article find(Call call) {
    String id = call.get(ID);
    return engine.findArticle(id).orElseThrow(() -> ProblemException.notFound("wetsartikel", id));
  }

  private Reply page(Call call) {
    Hit.Article hit = find(call);
    LawArticle article = hit.article();
    return mentioned.page(
        new Subject(
            article.id(),
            Wording.capital(article.label()),
            "Wetsartikel",
            facts(article),
            Facet.ARTICLE),
        hit.counts(),
        List.of(Facet.GROUP, Facet.ORGANISATION, Facet.ARTICLE));
  }

  private List<Fact> facts(LawArticle article) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Wet",
            List.of(
                new Link(
                    article.law().name(),
                    SearchAddress.of(Facet.LAW.key(), article.law().id()).page()))));
    article
        .link()
        .ifPresent(
            link ->
                facts.add(
                    new Fact("Tekst", List.of(new Link("Lees het artikel bij de bron", link)))));
    article.jci().ifPresent(jci -> facts.add(Fact.of("Juriconnect", jci)));
    article.renumberings().forEach(other -> facts.add(renumbering(article, other)));
    return facts;
  }

  private Fact renumbering(LawArticle article, Renumbering other) {
    Link named =
        engine
            .findArticle(other.articleId())
            .map(a -> new Link(a.article().label(), Anchors.article(other.articleId())))
            .orElseGet(() -> new Link(label(article, other.articleId()), ""));
    return new Fact(
        other.newer()
            ? "Nieuw nummer sinds " + Wording.day(other.on())
            : "Oud nummer tot " + Wording.day(other.on()),
        List.of(named, new Link(other.source(), "")));
  }

  /** An article of which the index has no record; one of the same law can be named by its id. */
  private static String label(LawArticle known, String id) {
    String law = known.law().id() + "-";
    return id.startsWith(law)
        ? "art. " + id.substring(law.length()) + " " + known.law().abbreviation()
        : id;
  }

  private Reply card(Call call) {
    Hit.Article hit = find(call);
    LawArticle article = hit.article();
    List<String> lines = new ArrayList<>();
    lines.add(article.law().name());
    article.renumberings().stream()
        .map(other -> renumbering(article, other))
        .map(fact -> fact.term() + ": " + fact.values().getFirst().text())
        .forEach(lines::add);
    lines.add(Wording.capital(HitViews.counts(hit.counts())) + ".");
    List<Link> links = new ArrayList<>();
    links.add(new Link("Meer over dit artikel", Anchors.article(article.id())));
    article.link().ifPresent(link -> links.add(new Link("Tekst van de wet", link)));
    return MentionedPages.card(new CardView(article.label(), lines, links));
  }
}
