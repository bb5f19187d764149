package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.Related;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds records related to a record or to a draft, and says why. */
final class RelatedSearch {
  /** What a shared article, organisation or paper counts for, in BM25 points. */
  private static final float SHARED_ARTICLE = 6;

  private static final float SHARED_ORGANISATION = 3;
  private static final float LINKED_PAPER = 8;
  private static final int MOST_REASONS = 3;
  private static final int MOST_WORDS = 6;

  private final Snapshot snapshot;

  RelatedSearch(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Answers in other papers that are about the same as a question or answer. */
  List<Related> to(Hit.Text record, int size) throws IOException {
    String text =
        record.counterparts().stream()
            .map(Entry::text)
            .collect(Collectors.joining("\n\n", record.entry().text() + "\n\n", ""));
    Query like = LikeThis.of(snapshot.reader(), text);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(like, Occur.SHOULD);
    for (Reference article : record.articles()) {
      shared(query, Facets.is(Facet.ARTICLE, article.id()), SHARED_ARTICLE);
    }
    for (Reference body : record.organisations()) {
      shared(query, Facets.is(Facet.ORGANISATION, body.id()), SHARED_ORGANISATION);
    }
    String paper = record.paper().head().id();
    shared(query, Schema.PAPERS.is(paper), LINKED_PAPER);
    query.add(Schema.PAPER.is(paper), Occur.MUST_NOT);
    return found(query.build(), like, RecordKind.ANSWER, size, Optional.of(record));
  }

  /** Earlier questions like a draft. */
  List<Related> to(String draft, int size) throws IOException {
    Query like = LikeThis.of(snapshot.reader(), draft);
    return found(like, like, RecordKind.QUESTION, size, Optional.empty());
  }

  private static void shared(BooleanQuery.Builder query, Query with, float weight) {
    query.add(new BoostQuery(new ConstantScoreQuery(with), weight), Occur.SHOULD);
  }

  private List<Related> found(
      Query query, Query like, RecordKind kind, int size, Optional<Hit.Text> of)
      throws IOException {
    BooleanQuery.Builder within = new BooleanQuery.Builder().add(query, Occur.MUST);
    within.add(Facets.is(Facet.KIND, kind.key()), Occur.FILTER);
    HitReader reader = new HitReader(snapshot);
    Marker marker = Marker.of(like);
    HitReader.Presentation how = new BestStretch(marker);
    List<Related> related = new ArrayList<>();
    IndexSearcher searcher = snapshot.searcher();
    // The best of what is found in time.
    searcher.setTimeout(new QueryTimeoutImpl(SearchRequest.Options.DEFAULT.budget().toMillis()));
    for (ScoreDoc hit :
        searcher.search(within.build(), size, HitOrder.of(Sort.RELEVANCE, false)).scoreDocs) {
      double score = HitOrder.score(Sort.RELEVANCE, (org.apache.lucene.search.FieldDoc) hit);
      if (reader.read(hit.doc, score, how) instanceof Hit.Text text) {
        related.add(new Related(text, reasons(text, of, marker)));
      }
    }
    return related;
  }

  private static List<String> reasons(Hit.Text hit, Optional<Hit.Text> of, Marker marker) {
    List<String> reasons = new ArrayList<>();
    of.ifPresent(
        record -> {
          shared(hit.articles(), record.articles())
              .forEach(label -> reasons.add("beide over " + label));
          shared(hit.organisations(), record.organisations())
              .forEach(label -> reasons.add("beide noemen " + label));
        });
    List<String> words =
        marker.matches(hit.entry().text()).stream()
            .filter(match -> match.span().end() - match.span().start() > 3)
            .map(match -> match.span().of(hit.entry().text()).toLowerCase(Locale.ROOT))
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    if (!words.isEmpty()) {
      reasons.add("gedeelde woorden: " + String.join(", ", words));
    }
    return reasons;
  }

  private static List<String> shared(List<Reference> ours, List<Reference> theirs) {
    List<String> ids = theirs.stream().map(Reference::id).toList();
    return ours.stream()
        .filter(reference -> ids.contains(reference.id()))
        .map(Reference::label)
        .limit(MOST_REASONS)
        .toList();
  }
}
