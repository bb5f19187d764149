package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.LiveTerms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Removes the articles, organisations and laws that no paper mentions any more, and the other
 * numbers of such articles.
 */
public final class Sweep {
  private Sweep() {}

  /** Removes what no paper mentions any more. */
  public static void removeUnmentioned(IndexWriter writer) throws IOException {
    List<String> gone = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      LiveTerms live = new LiveTerms(reader);
      for (Known known : Known.read(reader)) {
        if (!isMentioned(known, live, searcher)) {
          gone.add(known.documentId());
        }
      }
      gone.addAll(counterpartsOfNone(searcher));
    }
    for (String id : gone) {
      writer.deleteDocuments(Schema.ID.term(id));
    }
  }

  /** The articles of a law have it as a value too, also those that go with their last paper. */
  private static boolean isMentioned(Known known, LiveTerms live, IndexSearcher searcher)
      throws IOException {
    if (known.facet() != Facet.LAW) {
      return live.exists(Facets.term(known.facet(), known.value()));
    }
    Query papers =
        new BooleanQuery.Builder()
            .add(Facets.is(Facet.LAW, known.value()), Occur.FILTER)
            .add(Facets.is(Facet.KIND, RecordKind.ARTICLE.key()), Occur.MUST_NOT)
            .build();
    return searcher.search(papers, 1).scoreDocs.length > 0;
  }

  private static List<String> counterpartsOfNone(IndexSearcher searcher) throws IOException {
    List<String> gone = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    Documents.each(
        searcher.getIndexReader(),
        Schema.HIDDEN,
        Schema.HIDDEN_COUNTERPART,
        (segment, number) -> {
          LawArticle article =
              Schema.ARTICLE
                  .find(stored, segment.docBase + number)
                  .map(KnownDocuments.ARTICLE::read)
                  .orElseThrow();
          if (!isCitedOtherwise(searcher, article)) {
            gone.add(KnownDocuments.hiddenId(article));
          }
          return true;
        });
    return gone;
  }

  private static boolean isCitedOtherwise(IndexSearcher searcher, LawArticle article)
      throws IOException {
    for (LawArticle.Renumbering other : article.renumberings()) {
      if (searcher.count(Facets.is(Facet.ARTICLE, other.articleId())) > 0) {
        return true;
      }
    }
    return false;
  }
}
