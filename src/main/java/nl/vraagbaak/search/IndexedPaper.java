package nl.vraagbaak.search;

import java.util.List;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Paper;

/**
 * A paper on its way into the index.
 *
 * @param paper the paper, with its mentions
 * @param articles the articles it cites, one record each, and those that are their other numbers
 * @param path where the file was read from, as named by the operator
 * @param hash tells what the file held and how it was read from any other reading
 */
public record IndexedPaper(Paper paper, List<LawArticle> articles, String path, String hash) {
  /** Copies the articles. */
  public IndexedPaper {
    articles = List.copyOf(articles);
  }
}
