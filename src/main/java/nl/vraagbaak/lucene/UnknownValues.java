package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.facet.FacetValues;
import nl.vraagbaak.lucene.facet.Labels;
import nl.vraagbaak.lucene.record.PaperDocuments;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.SearchRequest;

/** Tells of values of fields and filters, and of identifiers in a query, that no record has. */
final class UnknownValues {
  /** So many values are named at most. */
  private static final int MOST = 5;

  /** Those of which all values can be named. */
  private static final Set<Facet> SHORT = EnumSet.of(Facet.KIND, Facet.PAPER_KIND, Facet.ANSWERED);

  /** Those whose values are names, which may be misspelt in an address; others are checked. */
  private static final Set<Facet> NAMES =
      EnumSet.of(
          Facet.GROUP,
          Facet.ASKER,
          Facet.ANSWERER,
          Facet.MINISTRY,
          Facet.ORGANISATION,
          Facet.LAW,
          Facet.ARTICLE);

  private final Snapshot snapshot;
  private final List<String> remarks = new ArrayList<>();

  private UnknownValues(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A remark for each, in Dutch. */
  static List<String> of(Snapshot snapshot, SearchRequest request) throws IOException {
    UnknownValues unknown = new UnknownValues(snapshot);
    unknown.tell(request.query().tree());
    for (Map.Entry<Facet, Set<String>> chosen : request.filters().values().entrySet()) {
      if (NAMES.contains(chosen.getKey())) {
        for (String value : chosen.getValue()) {
          unknown.tell(chosen.getKey(), value, List.of(value));
        }
      }
    }
    return unknown.remarks;
  }

  private void tell(Query tree) throws IOException {
    switch (tree) {
      case Query.Field field -> tell(field);
      case Query.Identifier identifier -> tell(identifier);
      case Query.Not not -> tell(not.part());
      case Query.Any any -> tell(any.parts());
      case Query.And and -> tell(and.parts());
      case Query.Or or -> tell(or.parts());
      case Query.All _, Query.Word _, Query.Phrase _, Query.Prefix _, Query.Near _ -> {}
      case Query.Years _ -> {}
    }
  }

  private void tell(List<Query> parts) throws IOException {
    for (Query part : parts) {
      tell(part);
    }
  }

  private void tell(Query.Field field) throws IOException {
    FacetValues values = snapshot.facets().values(field.facet());
    tell(field.facet(), field.value(), values.meantBy(field.value()));
  }

  private void tell(Facet facet, String typed, List<String> meant) throws IOException {
    for (String value : meant) {
      if (snapshot.reader().docFreq(Facets.term(facet, value)) > 0) {
        return;
      }
    }
    List<String> like = like(facet, typed);
    remarks.add(
        "Het veld %s heeft in deze verzameling geen waarde “%s”%s."
            .formatted(
                facet.key(), typed, like.isEmpty() ? "" : "; wel: " + String.join(", ", like)));
  }

  private List<String> like(Facet facet, String typed) throws IOException {
    Labels labels = snapshot.facets().labels();
    FacetValues values = snapshot.facets().values(facet);
    Stream<String> some = SHORT.contains(facet) ? values.all() : values.withWord(typed);
    return some.filter(value -> !value.equals(PaperDocuments.WITHOUT_TEXTS))
        .map(value -> labels.of(facet, value))
        .sorted()
        .limit(MOST)
        .toList();
  }

  private void tell(Query.Identifier identifier) throws IOException {
    boolean known =
        switch (identifier.kind()) {
          case ARTICLE -> snapshot.reader().docFreq(Schema.ARTICLES.term(identifier.id())) > 0;
          case PAPER -> snapshot.reader().docFreq(Schema.PAPERS.term(identifier.id())) > 0;
        };
    if (!known) {
      remarks.add(
          switch (identifier.kind()) {
            case ARTICLE -> "“%s” wordt in geen stuk aangehaald.".formatted(identifier.typed());
            case PAPER ->
                "“%s” zit niet in deze verzameling, en geen stuk verwijst ernaar."
                    .formatted(identifier.typed());
          });
    }
  }
}
