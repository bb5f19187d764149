package nl.vraagbaak.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.PageRequest;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.Frame.Section;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.PaperView.LinkGroup;
import nl.vraagbaak.web.view.StartView;

/** The page before anything was asked. */
record StartPage(SearchEngine engine, Frames frames) {
  private static final int NEWEST = 5;
  private static final int ENTRIES = 6;
  private static final List<Facet> WAYS_IN =
      List.of(Facet.MINISTRY, Facet.ARTICLE, Facet.ORGANISATION);

  Reply page() {
    SearchPage newest =
        engine.search(
            new SearchRequest(
                ParsedQuery.ALL,
                Filters.NONE.with(Facet.KIND, Set.of(RecordKind.PAPER.key())),
                Sort.NEWEST,
                new PageRequest(NEWEST, Optional.empty()),
                Set.copyOf(WAYS_IN),
                SearchRequest.Options.DEFAULT));
    StartView view =
        new StartView(
            frames.of("Zoeken in Kamervragen en antwoorden", Section.SEARCH),
            holds(engine.status()),
            WAYS_IN.stream().flatMap(facet -> entries(newest, facet).stream()).toList(),
            newest.hits().stream().map(HitViews::of).toList());
    return Reply.html(new StaticTemplates().begin(view).render()).timed(newest.timing());
  }

  private static String holds(CollectionStatus status) {
    Map<String, Integer> records = status.records();
    int papers = status.papers().values().stream().mapToInt(Integer::intValue).sum();
    if (papers == 0) {
      return "Er staan nog geen stukken in Vraagbaak. De beheerder neemt ze op met:"
          + " ./vraagbaak indexeer MAP";
    }
    return "In Vraagbaak: %s met %s en %s.%s"
        .formatted(
            Wording.counted(papers, "stuk", "stukken"),
            Wording.counted(records.getOrDefault(RecordKind.QUESTION.key(), 0), "vraag", "vragen"),
            Wording.counted(
                records.getOrDefault(RecordKind.ANSWER.key(), 0), "antwoord", "antwoorden"),
            status
                .newest()
                .map(day -> " Het nieuwste stuk is van " + Wording.day(day) + ".")
                .orElse(""));
  }

  private static List<LinkGroup> entries(SearchPage page, Facet facet) {
    return FacetPanels.find(page.facets(), facet).stream()
        .filter(counts -> !counts.values().isEmpty())
        .map(
            counts ->
                new LinkGroup(
                    title(facet),
                    counts.values().stream()
                        .limit(ENTRIES)
                        .map(v -> new Link(Wording.value(facet, v), href(facet, v.value())))
                        .toList()))
        .toList();
  }

  private static String title(Facet facet) {
    return facet == Facet.ARTICLE
        ? "Vaak aangehaalde wetsartikelen"
        : facet == Facet.ORGANISATION ? "Vaak genoemde organisaties" : "Ministeries";
  }

  private static String href(Facet facet, String value) {
    return facet == Facet.ARTICLE
        ? Anchors.article(value)
        : facet == Facet.ORGANISATION
            ? Anchors.organisation(value)
            : SearchAddress.of(facet.key(), value).page();
  }
}
