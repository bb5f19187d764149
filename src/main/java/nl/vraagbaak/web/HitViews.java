package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Snippet;
import nl.vraagbaak.web.view.HitView;
import nl.vraagbaak.web.view.Link;
import nl.vraagbaak.web.view.Piece;

/** From a hit to what the list shows of it. */
final class HitViews {
  private static final int MOST_MENTIONS = 6;
  private static final int MOST_COUNTERPARTS = 3;
  private static final int MOST_MEMBERS = 3;
  private static final int HEADING = 100;

  /** About six lines beside what was found. */
  private static final int BESIDE = 320;

  private static final String TITLE = "titel";

  private HitViews() {}

  static HitView of(Hit hit) {
    return switch (hit) {
      case Hit.Text text -> text(text);
      case Hit.Article article -> article(article);
      case Hit.Body body -> organisation(body);
      case Hit.Whole paper -> paper(paper);
    };
  }

  /** As a hit of a search, which leads to those with the same words. */
  static HitView of(Hit hit, SearchAddress search) {
    return hit instanceof Hit.Text text
        ? text(text).beside(text.twins().map(twins -> twins(text, twins, search)))
        : of(hit);
  }

  private static Link twins(Hit.Text hit, Hit.Twins twins, SearchAddress search) {
    String place = twins.first().equals(hit.id()) ? "" : "Staat hoger in de lijst al. ";
    String words =
        place
            + switch (hit.kind()) {
              case QUESTION -> Wording.counted(twins.others(), "andere vraag", "andere vragen");
              case ANSWER -> Wording.counted(twins.others(), "ander antwoord", "andere antwoorden");
              case PASSAGE, ARTICLE, ORGANISATION, PAPER ->
                  Wording.counted(twins.others(), "andere passage", "andere passages");
            }
            + " met dezelfde woorden";
    return new Link(words, search.with(SearchParameters.SAME_AS.name(), hit.id()).page());
  }

  private static HitView.Text text(Hit.Text hit) {
    PaperHead head = hit.paper().head();
    Entry entry = hit.entry();
    boolean answer = entry.kind() == RecordKind.ANSWER;
    List<HitView.Side> found = List.of(side(head.id(), entry, true, snippets(hit)));
    List<HitView.Side> others = beside(head.id(), hit.counterparts());
    return new HitView.Text(
        new Link(heading(hit), Anchors.entry(head.id(), entry)),
        marked(hit),
        Wording.kind(entry.kind()),
        facts(head, Wording.kind(head.kind())),
        Wording.state(hit.paper()),
        answer ? others : found,
        Stream.concat((answer ? found : others).stream(), referred(head.id(), hit)).toList(),
        mentions(hit),
        more(hit),
        Optional.empty(),
        hit.explanation().orElse(""));
  }

  private static List<HitView.Side> beside(String paper, List<Entry> entries) {
    return entries.stream()
        .limit(MOST_COUNTERPARTS)
        .map(entry -> side(paper, entry, false, List.of(beginning(entry))))
        .toList();
  }

  /** What an answer that says little but where to look refers to. */
  private static Stream<HitView.Side> referred(String paper, Hit.Text hit) {
    List<Entry> others = new ArrayList<>(hit.refersTo());
    others.removeAll(hit.counterparts());
    return beside(paper, others).stream().map(HitViews::asReferred);
  }

  private static HitView.Side asReferred(HitView.Side side) {
    String label = "Verwijst naar: " + side.label();
    return new HitView.Side(label, side.href(), false, side.text());
  }

  /**
   * What is known of a paper.
   *
   * @param unnamed what stands in the place of a citation; empty for nothing
   */
  private static List<String> facts(PaperHead head, String unnamed) {
    List<String> facts = new ArrayList<>();
    Optional.of(Citations.leidraad(head).orElse(unnamed))
        .filter(name -> !name.isEmpty())
        .ifPresent(facts::add);
    Citations.date(head).map(Wording::day).ifPresent(facts::add);
    if (!head.askers().isEmpty()) {
      facts.add(members(head.askers()));
    }
    return facts;
  }

  private static String members(List<Member> members) {
    List<String> names = members.stream().limit(MOST_MEMBERS).map(Wording::member).toList();
    return members.size() > MOST_MEMBERS ? String.join(", ", names) + " e.a." : Wording.row(names);
  }

  /** The title of the paper; where it has none, the question tells more than its kind. */
  private static String heading(Hit.Text hit) {
    return Stream.concat(Stream.of(hit.entry()), hit.counterparts().stream())
        .filter(entry -> entry.kind() == RecordKind.QUESTION)
        .filter(entry -> hit.paper().head().title().isEmpty())
        .findFirst()
        .map(question -> Texts.beginning(question.text(), HEADING))
        .orElseGet(() -> Wording.title(hit.paper().head()));
  }

  /** The title, where the search matched there and nowhere else. */
  private static List<Piece> marked(Hit.Text hit) {
    return hit.snippets().stream()
        .filter(snippet -> snippet.field().equals(TITLE))
        .findFirst()
        .map(title -> new Snippet(TITLE, Wording.capital(title.text()), title.marks()))
        .map(Texts::marked)
        .orElse(List.of());
  }

  private static HitView.Side side(
      String paper, Entry entry, boolean found, List<List<Piece>> text) {
    return new HitView.Side(label(entry), Anchors.entry(paper, entry), found, text);
  }

  private static List<List<Piece>> snippets(Hit.Text hit) {
    List<List<Piece>> snippets =
        hit.snippets().stream()
            .filter(snippet -> !snippet.field().equals(TITLE))
            .map(Texts::marked)
            .toList();
    return snippets.isEmpty() ? List.of(beginning(hit.entry())) : snippets;
  }

  private static List<Piece> beginning(Entry entry) {
    return List.of(new Piece.Plain(Texts.beginning(entry.text(), BESIDE)));
  }

  private static List<HitView.Mentioned> mentions(Hit.Text hit) {
    Stream<HitView.Mentioned> articles =
        hit.articles().stream().map(article -> mentioned(article, Anchors.article(article.id())));
    Stream<HitView.Mentioned> organisations =
        hit.organisations().stream().map(body -> mentioned(body, Anchors.organisation(body.id())));
    return Stream.concat(articles, organisations).limit(MOST_MENTIONS).toList();
  }

  private static HitView.Mentioned mentioned(Reference reference, String page) {
    return new HitView.Mentioned(new Link(reference.label(), page), Anchors.card(page));
  }

  private static List<Link> more(Hit.Text hit) {
    return hit.more().stream()
        .map(
            more ->
                new Link(
                    Wording.small(label(more.entry())),
                    Anchors.entry(hit.paper().head().id(), more.entry())))
        .toList();
  }

  private static String label(Entry entry) {
    return Wording.label(entry.kind(), entry.numbers(), entry.heading());
  }

  private static HitView article(Hit.Article hit) {
    LawArticle article = hit.article();
    return new HitView.Named(
        new Link(article.label(), Anchors.article(article.id())),
        Wording.kind(RecordKind.ARTICLE),
        List.of(article.law().name(), counts(hit.counts())),
        HitView.State.NONE);
  }

  private static HitView organisation(Hit.Body hit) {
    Organisation body = hit.organisation();
    return new HitView.Named(
        new Link(name(body), Anchors.organisation(body.id())),
        Wording.kind(RecordKind.ORGANISATION),
        List.of(counts(hit.counts())),
        HitView.State.NONE);
  }

  private static HitView paper(Hit.Whole hit) {
    PaperHead head = hit.paper().head();
    List<String> facts = facts(head, "");
    if (hit.questions() > 0) {
      facts.add(Wording.counted(hit.questions(), "vraag", "vragen"));
    }
    return new HitView.Named(
        new Link(Wording.title(head), Anchors.paper(head.id())),
        Wording.kind(head.kind()),
        facts,
        Wording.state(hit.paper()));
  }

  /** "Openbaar Ministerie (OM)". */
  static String name(Organisation body) {
    return body.name() + body.abbreviation().map(a -> " (" + a + ")").orElse("");
  }

  /** "genoemd in 3 vragen en 4 antwoorden". */
  static String counts(MentionCounts counts) {
    List<String> parts = new ArrayList<>();
    count(counts.questions(), "vraag", "vragen", parts);
    count(counts.answers(), "antwoord", "antwoorden", parts);
    count(counts.passages(), "passage", "passages", parts);
    return parts.isEmpty() ? "nergens genoemd" : "genoemd in " + Wording.row(parts);
  }

  private static void count(int count, String one, String many, List<String> parts) {
    if (count > 0) {
      parts.add(Wording.counted(count, one, many));
    }
  }
}
