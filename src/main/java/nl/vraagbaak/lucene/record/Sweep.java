package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.LiveTerms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

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
        if (!live.exists(Facets.term(known.facet(), known.value()))) {
          gone.add(known.documentId());
        }
      }
      gone.addAll(counterpartsOfNone(searcher));
    }
    for (String id : gone) {
      writer.deleteDocuments(Schema.ID.term(id));
    }
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
