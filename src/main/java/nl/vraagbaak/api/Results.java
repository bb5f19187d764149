package nl.vraagbaak.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.api.Shapes.Artikel;
import nl.vraagbaak.api.Shapes.Beantwoorder;
import nl.vraagbaak.api.Shapes.Fragment;
import nl.vraagbaak.api.Shapes.Gelijke;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Naam;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.api.Shapes.Stuk;
import nl.vraagbaak.api.Shapes.Tekst;
import nl.vraagbaak.api.Shapes.Vermeldingen;
import nl.vraagbaak.api.Shapes.Vraagsteller;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Text;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;

/**
 * From hits to their JSON.
 *
 * @param links where things are
 */
record Results(Links links) {
  /** A hit of any kind. */
  Resultaat of(Hit hit) {
    return switch (hit) {
      case Hit.Text text -> text(text);
      case Hit.Article article -> article(article);
      case Hit.Body body -> body(body);
      case Hit.Whole whole -> whole(whole);
    };
  }

  private Resultaat text(Hit.Text hit) {
    PaperHead head = hit.paper().head();
    List<Entry> others = hit.counterparts();
    return new Resultaat(
        hit.id(),
        hit.kindKey(),
        hit.entry().numbers(),
        head.title(),
        hit.paper().dateOf(hit.kind()),
        Citations.leidraad(head),
        hit.score(),
        hit.snippets().stream()
            .map(s -> new Fragment(s.field(), Text.marked(s.text(), s.marks())))
            .toList(),
        Optional.of(paper(hit.paper())),
        first(RecordKind.QUESTION, hit.entry(), others),
        first(RecordKind.ANSWER, hit.entry(), others),
        first(RecordKind.PASSAGE, hit.entry(), others),
        others.stream().skip(1).map(Results::text).toList(),
        hit.refersTo().stream().map(Results::text).toList(),
        hit.articles().stream().map(a -> new Artikel(a.id(), a.label(), a.jci())).toList(),
        hit.organisations().stream().map(o -> new Naam(o.id(), o.label())).toList(),
        Optional.empty(),
        hit.explanation(),
        hit.more().stream().map(this::text).toList(),
        hit.twins().map(twins -> twins(hit.id(), twins)),
        textLinks(hit));
  }

  private Gelijke twins(String id, Hit.Twins twins) {
    return new Gelijke(twins.others(), twins.first(), Map.of("alle", links.sameAs(id)));
  }

  private static Optional<Tekst> first(RecordKind kind, Entry own, List<Entry> others) {
    List<Entry> all = new ArrayList<>(List.of(own));
    all.addAll(others);
    return all.stream().filter(entry -> entry.kind() == kind).findFirst().map(Results::text);
  }

  static Tekst text(Entry entry) {
    return new Tekst(entry.id(), entry.numbers(), entry.heading(), entry.text(), entry.page());
  }

  private Map<String, Link> textLinks(Hit.Text hit) {
    PaperHead head = hit.paper().head();
    Map<String, Link> all = new LinkedHashMap<>();
    all.put("self", links.record(hit.kind(), hit.id()));
    all.put("stuk", links.record(RecordKind.PAPER, head.id()));
    for (Entry other : hit.counterparts()) {
      all.putIfAbsent(other.kind().key(), links.record(other.kind(), other.id()));
    }
    if (hit.kind() != RecordKind.PASSAGE) {
      all.put(
          "verwanteAntwoorden",
          new Link(links.record(hit.kind(), hit.id()).href() + "/verwante-antwoorden"));
    }
    Citations.officialLink(head).ifPresent(link -> all.put("officieel", new Link(link)));
    return all;
  }

  private Resultaat article(Hit.Article hit) {
    LawArticle article = hit.article();
    Map<String, Link> all = mentioned(RecordKind.ARTICLE, article.id());
    article.link().ifPresent(link -> all.put("officieel", new Link(link)));
    return named(
        hit,
        article.label(),
        List.of(new Artikel(article.id(), article.label(), article.jci())),
        List.of(),
        hit.counts(),
        all);
  }

  private Resultaat body(Hit.Body hit) {
    String name = hit.organisation().name();
    return named(
        hit,
        name,
        List.of(),
        List.of(new Naam(hit.id(), name)),
        hit.counts(),
        mentioned(RecordKind.ORGANISATION, hit.id()));
  }

  private static Resultaat named(
      Hit hit,
      String title,
      List<Artikel> articles,
      List<Naam> organisations,
      MentionCounts counts,
      Map<String, Link> links) {
    return new Resultaat(
        hit.id(),
        hit.kindKey(),
        List.of(),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        hit.score(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        articles,
        organisations,
        Optional.of(counts(counts)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        links);
  }

  private Resultaat whole(Hit.Whole hit) {
    PaperHead head = hit.paper().head();
    Map<String, Link> all = new LinkedHashMap<>();
    all.put("self", links.record(RecordKind.PAPER, head.id()));
    Citations.officialLink(head).ifPresent(link -> all.put("officieel", new Link(link)));
    return new Resultaat(
        hit.id(),
        hit.kindKey(),
        List.of(),
        head.title(),
        Citations.date(head),
        Citations.leidraad(head),
        hit.score(),
        List.of(),
        Optional.of(paper(hit.paper())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        all);
  }

  private Map<String, Link> mentioned(RecordKind kind, String id) {
    Map<String, Link> all = new LinkedHashMap<>();
    Link self = links.record(kind, id);
    all.put("self", self);
    all.put("vermeldingen", new Link(self.href() + "/vermeldingen"));
    return all;
  }

  static Vermeldingen counts(MentionCounts counts) {
    return new Vermeldingen(
        counts.total(), counts.questions(), counts.answers(), counts.passages(), counts.byYear());
  }

  static Stuk paper(PaperSummary summary) {
    PaperHead head = summary.head();
    return new Stuk(
        head.id(),
        head.kind().key(),
        head.title(),
        head.source(),
        head.year().map(ParliamentaryYear::toString),
        head.number(),
        head.dates().submittedOn(),
        head.dates().answeredOn(),
        summary.state().map(AnswerState::key),
        summary.daysToAnswer(),
        askers(head),
        answerers(head));
  }

  static List<Vraagsteller> askers(PaperHead head) {
    return head.askers().stream().map(a -> new Vraagsteller(a.name(), a.group())).toList();
  }

  static List<Beantwoorder> answerers(PaperHead head) {
    return head.answerers().stream().map(a -> new Beantwoorder(a.name(), a.portfolio())).toList();
  }
}
