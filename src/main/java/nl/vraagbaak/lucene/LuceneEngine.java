package nl.vraagbaak.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vraagbaak.lucene.commit.Failures;
import nl.vraagbaak.lucene.commit.IndexFolder;
import nl.vraagbaak.lucene.hits.Cursor;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.record.KnownDocuments;
import nl.vraagbaak.lucene.record.PaperReader;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.PaperRecord;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Suggestion;
import nl.vraagbaak.search.Thesaurus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the commits of one index folder. */
final class LuceneEngine implements SearchEngine {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneEngine.class);

  private final IndexFolder folder;
  private final Snapshots snapshots;
  private final Watch watch;
  private volatile String told = "";

  private LuceneEngine(IndexFolder folder, Snapshots snapshots) {
    this.folder = folder;
    this.snapshots = snapshots;
    this.watch = Watch.start("index", this::refresh);
  }

  static LuceneEngine open(IndexFolder folder, Thesaurus thesaurus) {
    return Failures.explained(
        folder, () -> new LuceneEngine(folder, new Snapshots(folder, thesaurus)));
  }

  /** Makes ready in the background what the first request will need. */
  void warm() {
    watch.soon(
        () -> {
          try {
            var _ = reading(LuceneEngine::warmed);
          } catch (RuntimeException e) {
            // Nobody waits for it: what is wrong is told to the first request that meets it.
            LOG.debug("Het voorbereiden lukte niet", e);
          }
        });
  }

  private static Snapshot warmed(Snapshot snapshot) throws IOException {
    snapshot.warm();
    return snapshot;
  }

  /** Takes a newer commit into use, if there is one; the old one stays where it cannot be read. */
  void refresh() {
    try {
      if (Failures.explained(folder, snapshots::refresh)) {
        LOG.info("Nieuwe stand van de index in gebruik");
      }
      told = "";
    } catch (IndexException e) {
      // Tried again twice a second, and told once.
      if (!told.equals(e.getMessage())) {
        told = String.valueOf(e.getMessage());
        LOG.warn(
            "De nieuwe stand van de index kan niet worden geopend; de vorige blijft: {}", told);
      }
    }
  }

  @Override
  public SearchPage search(SearchRequest request) {
    Optional<Cursor> cursor = request.page().cursor().map(text -> Cursor.decode(text, request));
    return Failures.explained(
        folder,
        () -> {
          Snapshot snapshot =
              cursor.isPresent() ? snapshots.acquire(cursor.get().commit()) : snapshots.acquire();
          try {
            return new PageSearch(snapshot, request, cursor).page();
          } finally {
            snapshot.release();
          }
        });
  }

  @Override
  public void stream(SearchRequest request, Predicate<Hit> sink) {
    reading(
        snapshot -> {
          new HitStream(snapshot, request).to(sink);
          return snapshot;
        });
  }

  @Override
  public Optional<Hit.Text> findText(String id) {
    return reading(snapshot -> find(snapshot, id, Hit.Text.class));
  }

  @Override
  public Optional<PaperRecord> findPaper(String id) {
    return reading(snapshot -> new PaperReader(snapshot.reader()).find(id, snapshot.links()));
  }

  @Override
  public Optional<Hit.Article> findArticle(String id) {
    return reading(
        snapshot -> {
          Optional<Hit.Article> cited = find(snapshot, id, Hit.Article.class);
          return cited.isPresent()
              ? cited
              : find(snapshot, KnownDocuments.hiddenArticle(id), Hit.Article.class);
        });
  }

  @Override
  public Optional<Hit.Body> findOrganisation(String id) {
    return reading(snapshot -> find(snapshot, id, Hit.Body.class));
  }

  private static <H extends Hit> Optional<H> find(Snapshot snapshot, String id, Class<H> type)
      throws IOException {
    Optional<Integer> document = Documents.find(snapshot.reader(), Schema.ID, id);
    return document.isEmpty()
        ? Optional.empty()
        : new HitReader(snapshot)
            .find(document.get(), 0, HitReader.Presentation.BARE)
            .filter(type::isInstance)
            .map(type::cast);
  }

  @Override
  public FacetCounts facetValues(Facet facet, SearchRequest within, String beginning, int size) {
    return reading(snapshot -> new ValueSearch(snapshot, facet, within).values(beginning, size));
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return reading(snapshot -> snapshot.suggester().suggest(typed, size, snapshot.reader()));
  }

  @Override
  public Relatives related(String id, int size, Duration budget) {
    return reading(
        snapshot -> {
          Optional<Hit.Text> record = find(snapshot, id, Hit.Text.class);
          return record.isEmpty()
              ? Relatives.NONE
              : new RelatedSearch(snapshot, budget).to(record.get(), size);
        });
  }

  @Override
  public Relatives compare(String text, int size, Duration budget) {
    return reading(snapshot -> new RelatedSearch(snapshot, budget).to(text, size));
  }

  @Override
  public CollectionStatus status() {
    return reading(Snapshot::status);
  }

  @Override
  public String commit() {
    return reading(Snapshot::id);
  }

  /** Work on the newest commit. */
  private interface Reading<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private <T> T reading(Reading<T> work) {
    return Failures.explained(
        folder,
        () -> {
          Snapshot snapshot = snapshots.acquire();
          try {
            return work.of(snapshot);
          } finally {
            snapshot.release();
          }
        });
  }

  @Override
  public void close() {
    watch.close();
    Failures.explained(
        folder,
        () -> {
          snapshots.close();
          return snapshots;
        });
  }
}
