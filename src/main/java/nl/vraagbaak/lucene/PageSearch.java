package nl.vraagbaak.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vraagbaak.lucene.facet.FacetCounting;
import nl.vraagbaak.lucene.facet.FilterBits;
import nl.vraagbaak.lucene.facet.FoundList;
import nl.vraagbaak.lucene.hits.Cursor;
import nl.vraagbaak.lucene.hits.HitOrder;
import nl.vraagbaak.lucene.hits.Pages;
import nl.vraagbaak.lucene.hits.RankedHit;
import nl.vraagbaak.lucene.hits.RestOfPapers;
import nl.vraagbaak.lucene.hits.Sideways;
import nl.vraagbaak.lucene.hits.TopHits;
import nl.vraagbaak.lucene.kept.Lazy;
import nl.vraagbaak.lucene.ranking.Explanations;
import nl.vraagbaak.lucene.ranking.SearchTime;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.record.StoredText;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Snippet;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** One page of one search in one commit. */
final class PageSearch {
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Optional<Cursor> cursor;
  private final IndexSearcher searcher;
  private final Query query;
  private final SearchTime time;

  PageSearch(Snapshot snapshot, SearchRequest request, Optional<Cursor> cursor) throws IOException {
    this(snapshot, request, cursor, begun(snapshot, request));
  }

  /** The first search of a commit waits for what is made once; its time is for searching. */
  private static SearchTime begun(Snapshot snapshot, SearchRequest request) throws IOException {
    snapshot.ready(request.facets());
    return new SearchTime(request.options().budget());
  }

  PageSearch(Snapshot snapshot, SearchRequest request, Optional<Cursor> cursor, SearchTime time)
      throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.cursor = cursor;
    this.searcher = snapshot.searcher();
    this.query = Queries.of(snapshot, request);
    this.time = time;
    searcher.setTimeout(time);
  }

  SearchPage page() throws IOException {
    long start = System.nanoTime();
    TopHits top = top();
    boolean all = countsAll();
    Sideways.Counted collected = collect(top, all ? Set.of() : request.facets());
    List<RankedHit> shown = shown(top.hits());
    long searched = System.nanoTime();
    boolean inTime = time.foundAll();
    List<FacetCounts> facets =
        all ? snapshot.facets().overAll(request, this::countAll) : count(collected, inTime);
    long counted = System.nanoTime();
    InTime how = new InTime(new Shown(new BestStretch(Marker.of(query))), time.all());
    List<Hit> hits = read(shown, top.rest(), how);
    Pages pages = new Pages(snapshot.id(), request, cursor);
    SearchPage.Total total = new SearchPage.Total(top.total(), inTime);
    return new SearchPage(
        total,
        hits,
        facets,
        pages.around(shown, total.count()),
        help(total, how.complete()),
        new SearchPage.Timing(
            Duration.ofNanos(searched - start),
            Duration.ofNanos(counted - searched),
            Duration.ofNanos(System.nanoTime() - counted)));
  }

  private SearchPage.Help help(SearchPage.Total total, boolean shown) throws IOException {
    List<String> remarks = remarks(shown);
    List<SearchPage.Drop> drops = List.of();
    if (total.count() == 0 && total.exact()) {
      Drops tried = new Drops(snapshot, time, request);
      tried.inPapers().ifPresent(remarks::add);
      drops = tried.find();
    }
    return new SearchPage.Help(Spelling.of(snapshot, request.query()), remarks, drops);
  }

  private List<String> remarks(boolean shown) throws IOException {
    List<String> remarks = new ArrayList<>(request.query().remarks());
    remarks.addAll(UnknownValues.of(snapshot, request));
    if (!shown) {
      remarks.add(InTime.REMARK);
    }
    return remarks;
  }

  private TopHits top() throws IOException {
    Optional<TopHits.After> after =
        cursor.map(c -> new TopHits.After(HitOrder.after(request.sort(), c), c.repeated()));
    return snapshot.top(request, new TopHits.Stretch(request.page().size(), after, backwards()));
  }

  private boolean backwards() {
    return cursor.map(Cursor::backwards).orElse(false);
  }

  /** Whether the counts depend on the filters alone: then they are kept for the commit. */
  private boolean countsAll() {
    return request.query().tree() instanceof nl.vraagbaak.search.Query.All
        && !request.facets().isEmpty();
  }

  /** Without the time budget: what is kept must be exact. */
  private List<FacetCounts> countAll() throws IOException {
    SearchRequest one = request.paged(1, Optional.empty()).sorted(Sort.NATURAL);
    PageSearch whole = new PageSearch(snapshot, one, Optional.empty(), SearchTime.unlimited());
    return whole.count(whole.collect(whole.top(), one.facets()), true);
  }

  private Sideways.Counted collect(TopHits hits, Set<Facet> asked) throws IOException {
    Set<Facet> sideways = EnumSet.noneOf(Facet.class);
    sideways.addAll(asked);
    sideways.retainAll(request.filters().values().keySet());
    Map<Facet, FilterBits> choices = new EnumMap<>(Facet.class);
    for (Facet facet : sideways) {
      choices.put(facet, snapshot.facets().filter(facet, request.filters().of(facet)));
    }
    boolean counting = !sideways.containsAll(asked);
    Query within = Queries.within(query, request.query().tree(), request.filters(), sideways);
    return searcher.search(within, new Sideways(hits, counting, choices));
  }

  /**
   * Counts, as long as there is time.
   *
   * @param all whether all was collected that there is
   */
  private List<FacetCounts> count(Sideways.Counted collected, boolean all) throws IOException {
    FacetCounting counting = new FacetCounting(snapshot.facets(), request.options().byPaper());
    List<Callable<FacetCounts>> counts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (request.facets().contains(facet)) {
        counts.add(() -> count(counting, facet, collected.by(facet), all));
      }
    }
    return searcher.getTaskExecutor().invokeAll(counts);
  }

  private FacetCounts count(FacetCounting counting, Facet facet, FoundList found, boolean all)
      throws IOException {
    boolean none = time.all().shouldExit();
    return counting
        .count(facet, none ? new FoundList() : found, request.filters())
        .exactly(all && !none);
  }

  /** The hits of the page in their order, also where they were found backwards. */
  private List<RankedHit> shown(List<RankedHit> found) {
    return backwards() ? found.reversed() : found;
  }

  private List<Hit> read(List<RankedHit> shown, Optional<RestOfPapers> rest, InTime how)
      throws IOException {
    List<Callable<Hit>> hits = new ArrayList<>();
    for (RankedHit hit : shown) {
      hits.add(() -> read(hit, rest, how));
    }
    return searcher.getTaskExecutor().invokeAll(hits);
  }

  private Hit read(RankedHit ranked, Optional<RestOfPapers> rest, InTime how) throws IOException {
    HitReader reader = new HitReader(snapshot);
    Hit hit = reader.read(ranked.document(), score(ranked.place()), how);
    List<Hit.Text> more = new ArrayList<>();
    for (ScoreDoc other : rest.isEmpty() ? List.<ScoreDoc>of() : rest.get().besides(ranked)) {
      if (how.more() && reader.read(other.doc, score(other), how) instanceof Hit.Text text) {
        more.add(text);
      }
    }
    return hit instanceof Hit.Text text ? text.beside(more, twins(ranked)) : hit;
  }

  private Optional<Hit.Twins> twins(RankedHit hit) throws IOException {
    if (hit.twins() < 2) {
      return Optional.empty();
    }
    String first = Documents.read(snapshot.reader(), hit.first(), Schema.ID::read);
    return Optional.of(new Hit.Twins(hit.twins() - 1, first));
  }

  private double score(ScoreDoc hit) {
    return HitOrder.score(request.sort(), (FieldDoc) hit);
  }

  /** The best stretch of a text and, where asked for, why it ranks there. */
  private final class Shown implements HitReader.Presentation {
    private final HitReader.Presentation stretches;

    // A searcher without a timeout: what is cut short explains nothing.
    private final Lazy<Explanations> explanations =
        new Lazy<>(
            () -> snapshot.ranking().explanations(snapshot.searcher(), request.query().tree()));

    Shown(HitReader.Presentation stretches) {
      this.stretches = stretches;
    }

    @Override
    public List<Snippet> snippets(StoredText.Read text, PaperSummary paper) {
      return stretches.snippets(text, paper);
    }

    @Override
    public Optional<String> explanation(int document, double score) throws IOException {
      if (!request.options().explain()) {
        return Optional.empty();
      }
      return Optional.of(explanations.get().of(new ScoreDoc(document, (float) score)));
    }
  }
}
