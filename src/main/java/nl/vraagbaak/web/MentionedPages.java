package nl.vraagbaak.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Filters;
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

/** What the pages of articles of law and of organisations share: where the subject is mentioned. */
record MentionedPages(SearchEngine engine, Frames frames) {
  private static final int NEWEST = 10;
  private static final int TOGETHER = 8;

  /**
   * What papers mention.
   *
   * @param id its id
   * @param name as the page is called
   * @param kind what it is
   * @param facts what is known of it
   * @param facet the facet that its id is a value of
   */
  record Subject(String id, String name, String kind, List<Fact> facts, Facet facet) {
    /** The search for all that mentions it. */
    SearchAddress all() {
      return SearchAddress.of(facet.key(), id);
    }
  }

  /** The page of a subject, with what goes together with it in these facets. */
  Reply page(Subject subject, MentionCounts counts, List<Facet> together) {
    SearchPage found = mentions(subject, Set.copyOf(together));
    Vicinity vicinity = new Vicinity(engine, subject.id());
    MentionedView view =
        new MentionedView(
            frames.of(subject.name(), Section.OTHER),
            subject.name(),
            subject.kind(),
            subject.facts(),
            years(subject, counts),
            summary(counts),
            together.stream().flatMap(facet -> group(found, facet, subject).stream()).toList(),
            found.hits().stream().map(vicinity::shown).<HitView>map(HitViews::of).toList(),
            subject.all().page());
    return Reply.html(new StaticTemplates().genoemd(view).render());
  }

  /** The subject is asked for, not filtered by: a filter would leave itself out of the counts. */
  private SearchPage mentions(Subject subject, Set<Facet> counted) {
    return engine.search(
        new SearchRequest(
            new ParsedQuery("", new Query.Field(subject.facet(), subject.id()), List.of()),
            Filters.NONE.with(Facet.KIND, RecordKind.TEXTS),
            Sort.NEWEST,
            new PageRequest(NEWEST, Optional.empty()),
            counted,
            SearchRequest.Options.DEFAULT));
  }

  /** "Genoemd in 2 antwoorden, in 2024."; of more years there is a chart. */
  private static String summary(MentionCounts counts) {
    List<Integer> years =
        counts.byYear().entrySet().stream()
            .filter(year -> year.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList();
    String when = years.size() == 1 ? ", in " + years.getFirst() : "";
    return Wording.capital(HitViews.counts(counts)) + when + ".";
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

  /** The card of a subject. */
  static Reply card(CardView view) {
    return Reply.html(new StaticTemplates().kaart(view).render());
  }
}
