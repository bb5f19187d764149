package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.lucene.facet.Labels;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.record.KnownDocuments;
import nl.vraagbaak.lucene.record.StoredPaper;
import nl.vraagbaak.lucene.record.StoredText;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Snippet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** Reads hits of one commit. */
final class HitReader {
  private static final Set<String> SHOWN =
      Set.of(
          Schema.TEXT.name(),
          Schema.SUMMARY.name(),
          Schema.ARTICLE.name(),
          Schema.ORGANISATION.name());

  private final Snapshot snapshot;
  private final StoredFields stored;

  HitReader(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.stored = snapshot.reader().storedFields();
  }

  /** Makes the snippets of a text, and says why it ranks where it does. */
  interface Presentation {
    /** Nothing but the record. */
    Presentation BARE = (text, paper) -> List.of();

    List<Snippet> snippets(StoredText.Read text, PaperSummary paper);

    default Optional<String> explanation(int document, double score) throws IOException {
      return Optional.empty();
    }
  }

  /** The hit on a document that is a record. */
  Hit read(int document, double score, Presentation how) throws IOException {
    return find(document, score, how)
        .orElseThrow(() -> new IllegalStateException("no record: " + document));
  }

  /** The hit on a document, where it is a record. */
  Optional<Hit> find(int document, double score, Presentation how) throws IOException {
    Document fields = stored.document(document, SHOWN);
    if (Schema.TEXT.find(fields).isPresent()) {
      StoredText.Read text = StoredText.read(Schema.TEXT.find(fields).get());
      return Optional.of(text(text, document, score, how));
    }
    if (Schema.ARTICLE.find(fields).isPresent()) {
      var article = KnownDocuments.ARTICLE.read(Schema.ARTICLE.find(fields).get());
      return Optional.of(
          new Hit.Article(article, snapshot.facets().mentions(Facet.ARTICLE, article.id()), score));
    }
    if (Schema.ORGANISATION.find(fields).isPresent()) {
      var body = KnownDocuments.ORGANISATION.read(Schema.ORGANISATION.find(fields).get());
      return Optional.of(
          new Hit.Body(body, snapshot.facets().mentions(Facet.ORGANISATION, body.id()), score));
    }
    return Schema.SUMMARY
        .find(fields)
        .map(StoredPaper.JSON::read)
        .map(p -> new Hit.Whole(p.summary(), p.questions(), p.answers(), score));
  }

  private Hit.Text text(StoredText.Read read, int document, double score, Presentation how)
      throws IOException {
    StoredText text = read.stored();
    PaperSummary paper = summary(text.paper());
    return new Hit.Text(
        text.entry(),
        paper,
        entries(text.counterparts()),
        entries(text.refersTo()),
        how.snippets(read, paper),
        references(Facet.ARTICLE, text.articles()),
        references(Facet.ORGANISATION, text.organisations()),
        score,
        how.explanation(document, score),
        List.of(),
        Optional.empty());
  }

  private List<Reference> references(Facet facet, List<String> ids) throws IOException {
    Labels labels = snapshot.facets().labels();
    return ids.stream().map(id -> labels.reference(facet, id)).toList();
  }

  private List<Entry> entries(List<String> ids) throws IOException {
    List<Entry> found = new ArrayList<>();
    for (String id : ids) {
      entry(id).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Entry> entry(String id) throws IOException {
    Optional<Integer> document = Documents.find(snapshot.reader(), Schema.ID, id);
    return document.isEmpty()
        ? Optional.empty()
        : Schema.TEXT
            .find(stored, document.get())
            .map(bytes -> StoredText.read(bytes).stored().entry());
  }

  private PaperSummary summary(String id) throws IOException {
    return snapshot.summary(
        id,
        () ->
            paper(id)
                .map(StoredPaper::summary)
                .orElseThrow(() -> new IllegalStateException("text without paper: " + id)));
  }

  private Optional<StoredPaper> paper(String id) throws IOException {
    Optional<Integer> document = Documents.find(snapshot.reader(), Schema.ID, id);
    return document.isEmpty()
        ? Optional.empty()
        : Schema.SUMMARY.find(stored, document.get()).map(StoredPaper.JSON::read);
  }
}
