package nl.vraagbaak.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.CaseNumbers;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.Fact;
import nl.vraagbaak.web.view.Frame.Section;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.PaperView;
import nl.vraagbaak.web.view.PaperView.LinkGroup;

/** The page of a paper. */
record PaperPages(SearchEngine engine, Frames frames) {
  private static final int RELATED = 5;

  /** Those of the paper itself are on the page already. */
  private static final int MOST_RELATED = RELATED + 2;

  private static final Duration BUDGET = SearchRequest.Options.DEFAULT.budget();
  private static final Parameter<String> ID =
      Parameter.path("id", "Id van het stuk", Format.text(200), "ah-tk-20242025-9004");

  List<Operation> operations() {
    return List.of(Operation.page("/stukken/{id}", List.of(ID), this::page));
  }

  private Reply page(Call call) {
    String id = call.get(ID);
    PaperRecord found =
        engine.findPaper(id).orElseThrow(() -> ProblemException.notFound("stuk", id));
    return Reply.html(
        new StaticTemplates().stuk(view(found, call.link(Anchors.paper(id)))).render());
  }

  private PaperView view(PaperRecord found, String here) {
    Paper paper = found.paper();
    PaperTexts texts =
        new PaperTexts(paper, new Linking(paper, this::elsewhere), missing(found.summary()));
    return new PaperView(
        frames.of(Wording.title(paper.head()), Section.OTHER),
        head(found),
        texts.parts(),
        texts.notes(),
        Quotations.of(paper.head(), here),
        related(found));
  }

  /** Our own page of a paper, else the official one. */
  private Optional<String> elsewhere(String id) {
    return Optional.of(id)
        .filter(held -> engine.findPaper(held).isPresent())
        .or(() -> CaseNumbers.bearer(id, engine))
        .map(Anchors::paper)
        .or(() -> Citations.officialLink(id));
  }

  private static String missing(PaperSummary paper) {
    return paper.state().map(PaperPages::missing).orElse("");
  }

  private static String missing(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "Bij deze vraag is in dit stuk geen antwoord herkend.";
      case OPEN -> "Nog geen antwoord in Vraagbaak.";
      case DELAYED -> "Het antwoord is uitgesteld.";
    };
  }

  private static PaperView.Head head(PaperRecord found) {
    PaperHead head = found.paper().head();
    return new PaperView.Head(
        Wording.title(head),
        Wording.kind(head.kind()),
        Citations.leidraad(head).orElse(""),
        Wording.state(found.summary()),
        facts(head),
        found.paper().warnings());
  }

  private static List<Fact> facts(PaperHead head) {
    List<Fact> facts = new ArrayList<>();
    if (!head.askers().isEmpty()) {
      facts.add(
          new Fact(
              head.askers().size() == 1 ? "Vraagsteller" : "Vraagstellers",
              head.askers().stream()
                  .map(m -> filtered(Facet.ASKER, m.name(), Wording.capital(Wording.member(m))))
                  .toList()));
    }
    if (!head.answerers().isEmpty()) {
      facts.add(
          new Fact(
              from(head.kind()), head.answerers().stream().map(PaperPages::answerer).toList()));
    } else if (!head.addressees().isEmpty()) {
      facts.add(Fact.of("Gericht aan", Wording.row(head.addressees())));
    }
    head.dates().submittedOn().ifPresent(d -> facts.add(Fact.of("Ingezonden", Wording.day(d))));
    head.dates().answeredOn().ifPresent(d -> facts.add(Fact.of("Ontvangen", Wording.day(d))));
    head.year().ifPresent(y -> facts.add(Fact.of("Vergaderjaar", y.toString())));
    head.caseNumber().ifPresent(number -> facts.add(Fact.of("Zaaknummer", number)));
    facts.add(source(head));
    return facts;
  }

  /** What a member of government did who stands at the end of a paper. */
  private static String from(PaperKind kind) {
    return switch (kind) {
      case ANSWERED, CONSULTATION, ORAL, QUESTIONS -> "Beantwoord door";
      case DELAY, LETTER, MEMORANDUM, REPORT, UNKNOWN -> "Afzender";
    };
  }

  private static Link filtered(Facet facet, String value, String text) {
    return new Link(text, SearchAddress.of(facet.key(), value).page());
  }

  private static Link answerer(GovernmentMember member) {
    String text =
        member.portfolio().isEmpty()
            ? member.name()
            : member.name() + " (" + member.portfolio() + ")";
    return filtered(Facet.ANSWERER, member.name(), Wording.capital(text));
  }

  private static Fact source(PaperHead head) {
    return Citations.officialLink(head)
        .map(
            link ->
                new Fact("Officiële tekst", List.of(new Link("officielebekendmakingen.nl", link))))
        .orElseGet(() -> Fact.of("Bestand", head.source()));
  }

  private List<LinkGroup> related(PaperRecord found) {
    List<LinkGroup> groups = new ArrayList<>();
    String id = found.paper().id();
    add("Hoort bij", found.links().stream().map(link -> joined(id, link)).toList(), groups);
    add("Genoemd in", found.referredBy().stream().map(this::paper).toList(), groups);
    add("Verwante antwoorden", answers(found.paper()), groups);
    return groups;
  }

  private static void add(String title, List<Link> links, List<LinkGroup> groups) {
    if (!links.isEmpty()) {
      groups.add(new LinkGroup(title, links));
    }
  }

  private Link joined(String id, PaperLink link) {
    boolean away = link.from().equals(id);
    String what =
        switch (link.kind()) {
          case ANSWERS -> away ? "De vragen zelf: " : "Beantwoord in: ";
          case DELAYS -> away ? "Uitgestelde vragen: " : "Uitgesteld in: ";
        };
    Link paper = paper(away ? link.to() : link.from());
    return new Link(what + paper.text(), paper.href());
  }

  private Link paper(String id) {
    return engine
        .findPaper(id)
        .map(other -> new Link(named(other.paper().head()), Anchors.paper(id)))
        .orElseGet(() -> new Link(id, Citations.officialLink(id).orElse("")));
  }

  private static String named(PaperHead head) {
    return Wording.title(head)
        + Citations.leidraad(head).map(citation -> " (" + citation + ")").orElse("");
  }

  private List<Link> answers(Paper paper) {
    return paper.body().answers().stream()
        .findFirst()
        .map(answer -> engine.related(answer.id(), MOST_RELATED, BUDGET))
        .orElse(Relatives.NONE)
        .found()
        .stream()
        .filter(related -> !related.hit().paper().head().id().equals(paper.head().id()))
        .limit(RELATED)
        .map(related -> answer(related.hit(), related.reasons()))
        .toList();
  }

  private static Link answer(Hit.Text hit, List<String> reasons) {
    PaperHead head = hit.paper().head();
    String why = reasons.isEmpty() ? "" : " – " + String.join(", ", reasons);
    return new Link(
        Wording.title(head)
            + ", "
            + Wording.label(hit.kind(), hit.entry().numbers(), hit.entry().heading())
                .toLowerCase(java.util.Locale.ROOT)
            + why,
        Anchors.entry(head.id(), hit.entry()));
  }
}
