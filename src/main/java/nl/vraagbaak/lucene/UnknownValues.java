package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.facet.FacetValues;
import nl.vraagbaak.lucene.facet.Labels;
import nl.vraagbaak.lucene.record.PaperDocuments;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Query;

/** Tells of values of fields and of identifiers in a query that no record has. */
final class UnknownValues {
  /** So many values are named at most. */
  private static final int MOST = 5;

  /** Those of which all values can be named. */
  private static final Set<Facet> SHORT = EnumSet.of(Facet.KIND, Facet.PAPER_KIND, Facet.ANSWERED);

  private final Snapshot snapshot;
  private final List<String> remarks = new ArrayList<>();

  private UnknownValues(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A remark for each, in Dutch. */
  static List<String> of(Snapshot snapshot, Query tree) throws IOException {
    UnknownValues unknown = new UnknownValues(snapshot);
    unknown.tell(tree);
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
    for (String value : values.meantBy(field.value())) {
      if (snapshot.reader().docFreq(Facets.term(field.facet(), value)) > 0) {
        return;
      }
    }
    List<String> like = like(field, values);
    remarks.add(
        "Het veld %s heeft in deze verzameling geen waarde “%s”%s."
            .formatted(
                field.facet().key(),
                field.value(),
                like.isEmpty() ? "" : "; wel: " + String.join(", ", like)));
  }

  private List<String> like(Query.Field field, FacetValues values) throws IOException {
    Labels labels = snapshot.facets().labels();
    Stream<String> some =
        SHORT.contains(field.facet()) ? values.all() : values.withWord(field.value());
    return some.filter(value -> !value.equals(PaperDocuments.WITHOUT_TEXTS))
        .map(value -> labels.of(field.facet(), value))
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
