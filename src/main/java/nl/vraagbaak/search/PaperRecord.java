package nl.vraagbaak.search;

import java.util.List;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperLink;

/**
 * A whole paper of the collection.
 *
 * @param paper the paper
 * @param summary whether and when it was answered
 * @param links joins with other papers, either way
 * @param referredBy ids of the papers of the collection that refer to it
 */
public record PaperRecord(
    Paper paper, PaperSummary summary, List<PaperLink> links, List<String> referredBy) {
  /** Copies the lists. */
  public PaperRecord {
    links = List.copyOf(links);
    referredBy = List.copyOf(referredBy);
  }
}
