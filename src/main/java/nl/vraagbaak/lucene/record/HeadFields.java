package nl.vraagbaak.lucene.record;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.document.Document;

/** What every document of a paper has of the paper's head, made once for all of them. */
final class HeadFields {
  private final String path;
  private final PaperSummary summary;
  private final FacetNames names;
  private final String context;
  private final Set<String> askers;
  private final Set<String> answerers;
  private final Set<String> ministries;

  /** Of those who asked, where no enumeration of groups is printed. */
  private final Set<String> groups;

  /**
   * @param path where the paper was read from
   * @param summary the paper
   * @param names how printed names become values of facets
   */
  HeadFields(String path, PaperSummary summary, FacetNames names) {
    PaperHead head = summary.head();
    this.path = path;
    this.summary = summary;
    this.names = names;
    this.context = context(head);
    this.askers = distinct(head.askers().stream().map(names::asker));
    this.answerers = distinct(head.answerers().stream().map(names::answerer));
    this.ministries = ministries(head, names);
    this.groups = groups(head.askers().stream().map(Member::group));
  }

  void add(Document document, String id, RecordKind kind) {
    PaperHead head = summary.head();
    Schema.ID.add(document, id);
    Schema.ORDER.add(document, NaturalOrder.key(id));
    Schema.PAPER.add(document, head.id());
    Schema.PATH.add(document, path);
    Schema.PAPERS.add(document, head.id());
    head.caseNumber()
        .ifPresent(number -> Schema.PAPERS.add(document, number.toLowerCase(Locale.ROOT)));
    Schema.CONTEXT.add(document, context);
    Facets.add(document, Facet.KIND, kind.key());
    Facets.add(document, Facet.PAPER_KIND, head.kind().key());
    head.year().ifPresent(y -> Facets.add(document, Facet.PARLIAMENTARY_YEAR, y.toString()));
    addDay(document, kind);
    addPeople(document);
  }

  /** One text, which costs less to cut into words than many: a word ends where a line does. */
  private static String context(PaperHead head) {
    StringJoiner lines = new StringJoiner("\n");
    head.title().ifPresent(lines::add);
    head.askers().forEach(asker -> lines.add(asker.name()));
    head.answerers().forEach(answerer -> lines.add(answerer.name()));
    return lines.toString();
  }

  /** The groups of a printed enumeration, or else of those who asked. */
  void addGroups(Document document, Stream<String> printed) {
    Set<String> enumerated = groups(printed);
    (enumerated.isEmpty() ? groups : enumerated)
        .forEach(group -> Facets.add(document, Facet.GROUP, group));
  }

  private Set<String> groups(Stream<String> printed) {
    return distinct(printed.flatMap(p -> names.groups(p).stream()));
  }

  private void addDay(Document document, RecordKind kind) {
    summary
        .dateOf(kind)
        .ifPresent(
            day -> {
              Schema.DAY.add(document, day);
              Facets.add(document, Facet.YEAR, Integer.toString(day.getYear()));
            });
  }

  private void addPeople(Document document) {
    askers.forEach(name -> Facets.add(document, Facet.ASKER, name));
    answerers.forEach(name -> Facets.add(document, Facet.ANSWERER, name));
    ministries.forEach(name -> Facets.add(document, Facet.MINISTRY, name));
  }

  /** Of those who answered; where they have no portfolio printed, of those who were asked. */
  private static Set<String> ministries(PaperHead head, FacetNames names) {
    Stream<String> portfolios = head.answerers().stream().map(GovernmentMember::portfolio);
    Set<String> answered = distinct(portfolios.flatMap(p -> names.ministries(p).stream()));
    return answered.isEmpty()
        ? distinct(head.addressees().stream().flatMap(p -> names.ministries(p).stream()))
        : answered;
  }

  private static Set<String> distinct(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
