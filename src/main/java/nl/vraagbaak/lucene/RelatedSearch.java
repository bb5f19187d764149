package nl.vraagbaak.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.hits.HitOrder;
import nl.vraagbaak.lucene.hits.SameTexts;
import nl.vraagbaak.lucene.record.PaperReader;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Related;
import nl.vraagbaak.search.Relatives;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds records related to a record or to a draft, and says why. */
final class RelatedSearch {
  /** What a shared article, organisation or paper counts for, in BM25 points. */
  private static final float SHARED_ARTICLE = 6;

  private static final float SHARED_ORGANISATION = 3;
  private static final float LINKED_PAPER = 8;

  /** Whoever reads a paper sees its other answers: they count half, and no more than two. */
  private static final float SAME_PAPER = 0.5f;

  private static final int MOST_OF_SAME_PAPER = 2;

  /** So many more are looked for than asked, for records with the same words count once. */
  private static final int ROOM_FOR_TWINS = 20;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final QueryTimeout time;

  /** Gives what is found within the time. */
  RelatedSearch(Snapshot snapshot, Duration budget) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.time = new QueryTimeoutImpl(budget.toMillis());
    searcher.setTimeout(time);
  }

  /** Answers that are about the same as a question or answer. */
  Relatives to(Hit.Text record, int size) throws IOException {
    Query like = LikeThis.of(snapshot.reader(), wording(record));
    String paper = record.paper().head().id();
    Set<String> named = new PaperReader(snapshot.reader()).named(paper);
    List<ScoreDoc> found = new ArrayList<>();
    BooleanQuery.Builder elsewhere =
        about(record, like).add(Schema.PAPER.is(paper), Occur.MUST_NOT);
    shared(elsewhere, Schema.PAPERS.any(names(record)), LINKED_PAPER);
    shared(elsewhere, Schema.PAPER.any(named), LINKED_PAPER);
    found.addAll(best(elsewhere, RecordKind.ANSWER, size + ROOM_FOR_TWINS));
    BooleanQuery.Builder here = about(record, like).add(Schema.PAPER.is(paper), Occur.FILTER);
    for (ScoreDoc own : best(here, RecordKind.ANSWER, MOST_OF_SAME_PAPER)) {
      found.add(new ScoreDoc(own.doc, own.score * SAME_PAPER));
    }
    // Of equals those elsewhere stay first.
    found.sort(Comparator.comparingDouble((ScoreDoc hit) -> hit.score).reversed());
    return read(found, size, new RelatedReasons(snapshot.reader(), like, record, named));
  }

  /** Earlier questions like a draft. */
  Relatives to(String draft, int size) throws IOException {
    Query like = LikeThis.of(snapshot.reader(), draft);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(like, Occur.MUST);
    List<ScoreDoc> found = best(query, RecordKind.QUESTION, size + ROOM_FOR_TWINS);
    return read(found, size, new RelatedReasons(like));
  }

  /** What others name its paper by. */
  static List<String> names(Hit.Text record) {
    PaperHead head = record.paper().head();
    Stream<String> number = head.caseNumber().stream().map(n -> n.toLowerCase(Locale.ROOT));
    return Stream.concat(Stream.of(head.id()), number).toList();
  }

  private static String wording(Hit.Text record) {
    return Stream.concat(Stream.of(record.entry()), record.counterparts().stream())
        .map(Entry::text)
        .collect(Collectors.joining("\n\n"));
  }

  /** What is about the same as a record, but not itself or its pair. */
  private static BooleanQuery.Builder about(Hit.Text record, Query like) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(like, Occur.SHOULD);
    for (Reference article : record.articles()) {
      shared(query, Facets.is(Facet.ARTICLE, article.id()), SHARED_ARTICLE);
    }
    for (Reference body : record.organisations()) {
      shared(query, Facets.is(Facet.ORGANISATION, body.id()), SHARED_ORGANISATION);
    }
    List<String> own =
        Stream.concat(Stream.of(record.entry()), record.counterparts().stream())
            .map(Entry::id)
            .toList();
    return query.add(Schema.ID.any(own), Occur.MUST_NOT);
  }

  private static void shared(BooleanQuery.Builder query, Query with, float weight) {
    query.add(new BoostQuery(new ConstantScoreQuery(with), weight), Occur.SHOULD);
  }

  /** The best of a kind, of equals by id. */
  private List<ScoreDoc> best(BooleanQuery.Builder query, RecordKind kind, int size)
      throws IOException {
    Query within =
        new BooleanQuery.Builder()
            .add(query.build(), Occur.MUST)
            .add(Facets.is(Facet.KIND, kind.key()), Occur.FILTER)
            .build();
    List<ScoreDoc> best = new ArrayList<>();
    for (ScoreDoc hit :
        searcher.search(within, size, HitOrder.of(Sort.RELEVANCE, false)).scoreDocs) {
      best.add(new ScoreDoc(hit.doc, (float) HitOrder.score(Sort.RELEVANCE, (FieldDoc) hit)));
    }
    return best;
  }

  /** Those with the same words once; what takes too long is left. */
  private Relatives read(List<ScoreDoc> found, int size, RelatedReasons reasons)
      throws IOException {
    HitReader reader = new HitReader(snapshot);
    Set<Integer> seen = new HashSet<>();
    List<Related> related = new ArrayList<>();
    for (ScoreDoc hit : found) {
      int group = snapshot.sameTexts().group(hit.doc);
      boolean wanted = group == SameTexts.ALONE || seen.add(group);
      if (wanted && related.size() < size && !time.shouldExit()) {
        if (reader.read(hit.doc, hit.score, reasons.presentation()) instanceof Hit.Text text) {
          related.add(new Related(text, reasons.of(text, hit.doc)));
        }
      }
    }
    return new Relatives(related, !searcher.timedOut() && !time.shouldExit());
  }
}
