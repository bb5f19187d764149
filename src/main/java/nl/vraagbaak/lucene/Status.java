package nl.vraagbaak.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.lucene.commit.CommitNotes;
import nl.vraagbaak.lucene.facet.FoundList;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;

/** Counts what is in a commit. */
final class Status {
  private Status() {}

  static CollectionStatus of(Snapshot snapshot) throws IOException {
    Map<String, Integer> records = counts(snapshot, MatchAllDocsQuery.INSTANCE, Facet.KIND);
    Query papers = Facets.is(Facet.KIND, RecordKind.PAPER.key());
    CommitNotes notes = snapshot.notes();
    return new CollectionStatus(
        snapshot.id(),
        notes.builtAt(),
        records,
        counts(snapshot, papers, Facet.PAPER_KIND),
        newest(snapshot),
        notes.run(),
        notes.analysis());
  }

  private static Map<String, Integer> counts(Snapshot snapshot, Query query, Facet facet)
      throws IOException {
    FoundList found = snapshot.searcher().search(query, FoundList.collecting());
    return snapshot.facets().counts(facet, found);
  }

  private static Optional<LocalDate> newest(Snapshot snapshot) throws IOException {
    Sort newestFirst = new Sort(Schema.DAY.sort(true, false));
    Query dated = new FieldExistsQuery(Schema.DAY.name());
    TopDocs found = snapshot.searcher().search(dated, 1, newestFirst);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay((Long) ((FieldDoc) found.scoreDocs[0]).fields[0]));
  }
}
