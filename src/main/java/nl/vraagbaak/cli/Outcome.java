package nl.vraagbaak.cli;

import java.util.List;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Paper;

/** What came of one file. */
sealed interface Outcome {
  /** The file. */
  Origin origin();

  /**
   * It is a paper.
   *
   * @param origin the file
   * @param hash the mark of its reading, see {@link ReadingMark}
   * @param paper the paper with its mentions
   * @param articles the articles it cites, one record each, and those that are their other numbers
   */
  record Taken(Origin origin, String hash, Paper paper, List<LawArticle> articles)
      implements Outcome {
    /** Copies the articles. */
    public Taken {
      articles = List.copyOf(articles);
    }
  }

  /**
   * It is no paper that can be read; the run goes on.
   *
   * @param origin the file
   * @param reason why, in Dutch
   */
  record Rejected(Origin origin, String reason) implements Outcome {}

  /**
   * The index holds it as it is.
   *
   * @param origin the file
   */
  record Unchanged(Origin origin) implements Outcome {}
}
