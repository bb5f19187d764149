package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.record.PaperDocuments;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What narrows a search, as Lucene asks it. */
final class Queries {
  private static final List<String> FOUND_UNASKED =
      List.of(
          RecordKind.QUESTION.key(),
          RecordKind.ANSWER.key(),
          RecordKind.PASSAGE.key(),
          RecordKind.ARTICLE.key(),
          RecordKind.ORGANISATION.key(),
          PaperDocuments.WITHOUT_TEXTS);

  private Queries() {}

  /** What a request finds. */
  static Query of(Snapshot snapshot, SearchRequest request) throws IOException {
    return of(snapshot, request.query().tree(), request.filters());
  }

  /** What a tree finds among the kinds that filters let through. */
  static Query of(Snapshot snapshot, nl.vraagbaak.search.Query tree, Filters filters)
      throws IOException {
    Query found =
        wantsPapers(tree, filters)
            ? snapshot.ranking().withPapers(tree)
            : snapshot.ranking().query(tree);
    return filters.sameTextAs().isEmpty()
        ? found
        : new BooleanQuery.Builder()
            .add(found, Occur.MUST)
            .add(sameText(snapshot, filters.sameTextAs().get()), Occur.FILTER)
            .build();
  }

  private static Query sameText(Snapshot snapshot, String id) throws IOException {
    Optional<Integer> record = Documents.find(snapshot.reader(), Schema.ID, id);
    OptionalLong number =
        record.isEmpty()
            ? OptionalLong.empty()
            : Documents.read(snapshot.reader(), record.get(), Schema.DIGEST::read);
    return number.isPresent()
        ? Schema.DIGEST.is(number.getAsLong())
        : new MatchNoDocsQuery("no text " + id);
  }

  /**
   * A query within filters.
   *
   * @param query what the tree finds
   * @param but facets whose choice is left out of account
   */
  static Query within(
      Query query, nl.vraagbaak.search.Query tree, Filters filters, Set<Facet> but) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    all.add(Facets.any(Facet.KIND, visible(tree, filters)), Occur.FILTER);
    filters
        .values()
        .forEach(
            (facet, chosen) -> {
              if (!but.contains(facet)) {
                all.add(Facets.any(facet, chosen), Occur.FILTER);
              }
            });
    if (filters.from().isPresent() || filters.to().isPresent()) {
      all.add(Schema.DAY.between(filters.from(), filters.to()), Occur.FILTER);
    }
    return all.build();
  }

  /** The kinds that a search may find: papers with texts only when asked for. */
  private static Set<String> visible(nl.vraagbaak.search.Query tree, Filters filters) {
    Set<String> kinds = new TreeSet<>(FOUND_UNASKED);
    if (wantsPapers(tree, filters)) {
      kinds.add(RecordKind.PAPER.key());
    }
    return kinds;
  }

  private static boolean wantsPapers(nl.vraagbaak.search.Query tree, Filters filters) {
    return filters.of(Facet.KIND).contains(RecordKind.PAPER.key()) || namesPapers(tree);
  }

  /** Whether "soort:stuk" is typed. */
  private static boolean namesPapers(nl.vraagbaak.search.Query tree) {
    return switch (tree) {
      case nl.vraagbaak.search.Query.Field field ->
          field.facet() == Facet.KIND && field.value().equalsIgnoreCase(RecordKind.PAPER.key());
      case nl.vraagbaak.search.Query.And and -> and.parts().stream().anyMatch(Queries::namesPapers);
      case nl.vraagbaak.search.Query.Or or -> or.parts().stream().anyMatch(Queries::namesPapers);
      case nl.vraagbaak.search.Query.Any any -> any.parts().stream().anyMatch(Queries::namesPapers);
      case nl.vraagbaak.search.Query.Not _, nl.vraagbaak.search.Query.All _ -> false;
      case nl.vraagbaak.search.Query.Word _, nl.vraagbaak.search.Query.Phrase _ -> false;
      case nl.vraagbaak.search.Query.Prefix _, nl.vraagbaak.search.Query.Near _ -> false;
      case nl.vraagbaak.search.Query.Identifier _, nl.vraagbaak.search.Query.Years _ -> false;
    };
  }
}
