package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawArticle.Renumbering;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.PageRequest;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.CardView;
import nl.vraagbaak.web.view.Fact;
import nl.vraagbaak.web.view.Frame.Section;
import nl.vraagbaak.web.view.HitView;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.MentionedView;
import nl.vraagbaak.web.view.PaperView.LinkGroup;
import nl.vraagbaak.web.view.YearBars;

/** The pages and cards of what papers mention: articles of law and organisations. */
record MentionedPages(SearchEngine engine, Frames frames) {
  private static final int NEWEST = 10;
  private static final int TOGETHER = 8;
  private static final Set<String> TEXTS =
      Set.of(RecordKind.QUESTION.key(), RecordKind.ANSWER.key(), RecordKind.PASSAGE.key());
  private static final Parameter<String> ARTICLE =
      Parameter.path("id", "Id van het wetsartikel", Format.text(200), "sr-326");
  private static final Parameter<String> BODY =
      Parameter.path("id", "Id van de organisatie", Format.text(200), "openbaar-ministerie");

  /** What the two kinds of page differ in. */
  private record Subject(String id, String name, String kind, List<Fact> facts, Facet facet) {
    SearchAddress all() {
      return SearchAddress.of(facet.key(), id);
    }
  }

  List<Operation> operations() {
    return List.of(
        Operation.page("/wetsartikelen/{id}", List.of(ARTICLE), this::article),
        Operation.page("/wetsartikelen/{id}/kaart", List.of(ARTICLE), this::articleCard),
        Operation.page("/organisaties/{id}", List.of(BODY), this::organisation),
        Operation.page("/organisaties/{id}/kaart", List.of(BODY), this::organisationCard));
  }

  private Hit.Article findArticle(Call call) {
    String id = call.get(ARTICLE);
    return engine.findArticle(id).orElseThrow(() -> ProblemException.notFound("wetsartikel", id));
  }

  private Hit.Body findOrganisation(Call call) {
    String id = call.get(BODY);
    return engine
        .findOrganisation(id)
        .orElseThrow(() -> ProblemException.notFound("organisatie", id));
  }

  private Reply article(Call call) {
    Hit.Article hit = findArticle(call);
    LawArticle article = hit.article();
    return page(
        new Subject(article.id(), article.label(), "Wetsartikel", facts(article), Facet.ARTICLE),
        hit.counts(),
        List.of(Facet.GROUP, Facet.ORGANISATION, Facet.ARTICLE));
  }

  private Reply organisation(Call call) {
    Hit.Body hit = findOrganisation(call);
    Organisation body = hit.organisation();
    return page(
        new Subject(
            body.id(),
            Wording.capital(HitViews.name(body)),
            "Organisatie",
            facts(body),
            Facet.ORGANISATION),
        hit.counts(),
        List.of(Facet.ARTICLE, Facet.GROUP, Facet.ORGANISATION));
  }

  private Reply page(Subject subject, MentionCounts counts, List<Facet> together) {
    SearchPage found = mentions(subject, Set.copyOf(together));
    MentionedView view =
        new MentionedView(
            frames.of(subject.name(), Section.OTHER),
            subject.name(),
            subject.kind(),
            subject.facts(),
            years(subject, counts),
            Wording.capital(HitViews.counts(counts)) + ".",
            together.stream().flatMap(facet -> group(found, facet, subject).stream()).toList(),
            found.hits().stream().<HitView>map(HitViews::of).toList(),
            subject.all().page());
    return Reply.html(new StaticTemplates().genoemd(view).render());
  }

  /** The subject is asked for, not filtered by: a filter would leave itself out of the counts. */
  private SearchPage mentions(Subject subject, Set<Facet> counted) {
    return engine.search(
        new SearchRequest(
            new ParsedQuery("", new Query.Field(subject.facet(), subject.id()), List.of()),
            Filters.NONE.with(Facet.KIND, TEXTS),
            Sort.NEWEST,
            new PageRequest(NEWEST, Optional.empty()),
            counted,
            SearchRequest.Options.DEFAULT));
  }

  private static Optional<YearBars> years(Subject subject, MentionCounts counts) {
    return YearChart.of(
        "Vermeldingen per jaar",
        counts.byYear(),
        year -> subject.all().with(Facet.YEAR.key(), String.valueOf(year)).page());
  }

  private static Optional<LinkGroup> group(SearchPage found, Facet facet, Subject subject) {
    List<Link> links =
        FacetPanels.find(found.facets(), facet).stream()
            .map(FacetCounts::values)
            .flatMap(List::stream)
            .filter(value -> !(facet == subject.facet() && value.value().equals(subject.id())))
            .filter(value -> value.count() > 0)
            .limit(TOGETHER)
            .map(
                value ->
                    new Link(
                        value.label() + " (" + Wording.number(value.count()) + ")",
                        href(facet, value.value(), subject)))
            .toList();
    return links.isEmpty() ? Optional.empty() : Optional.of(new LinkGroup(title(facet), links));
  }

  private static String title(Facet facet) {
    return facet == Facet.GROUP ? "Gevraagd door fracties" : "Samen met " + plural(facet);
  }

  private static String plural(Facet facet) {
    return facet == Facet.ARTICLE ? "wetsartikelen" : "organisaties";
  }

  private static String href(Facet facet, String value, Subject subject) {
    return facet == subject.facet()
        ? (facet == Facet.ARTICLE ? Anchors.article(value) : Anchors.organisation(value))
        : subject.all().with(facet.key(), value).page();
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
      facts.add(new Fact("Elders", body.external().stream().map(MentionedPages::outside).toList()));
    }
    return facts;
  }

  /** A link only where it is one; lists are made by hand. */
  private static Link outside(String address) {
    boolean link = address.startsWith("https://") || address.startsWith("http://");
    return new Link(address, link ? address : "");
  }

  private Reply articleCard(Call call) {
    Hit.Article hit = findArticle(call);
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
    return card(new CardView(article.label(), lines, links));
  }

  private Reply organisationCard(Call call) {
    Hit.Body hit = findOrganisation(call);
    Organisation body = hit.organisation();
    List<String> lines = new ArrayList<>();
    if (!body.kind().isEmpty()) {
      lines.add(Wording.capital(body.kind()));
    }
    lines.add(Wording.capital(HitViews.counts(hit.counts())) + ".");
    return card(
        new CardView(
            HitViews.name(body),
            lines,
            List.of(new Link("Meer over deze organisatie", Anchors.organisation(body.id())))));
  }

  private static Reply card(CardView view) {
    return Reply.html(new StaticTemplates().kaart(view).render());
  }
}
